// The rule book in place of a reply.
export default `
[our|company|store|shop|the|return|returns|refund] [return |refund |returns |refunds |company |store |cancellation |shipping |delivery |] policy
[as per|per|according to|under|in accordance with|in line with] [our|the|company|store] [terms|policy|rules|policies|conditions|regulations|procedure|guidelines|contract]
[our|the] terms [and|&|clearly|state|say|of]
[all sales are final|no refunds|no returns|non-refundable|non refundable|nonrefundable]
[delivery|shipping|processing|refunds|returns|orders|it] [usually |normally |typically |can |may |] [take|takes] [up to |between |around |about |]
[working|business] days
[we|they] [do not|don't|cannot|can't] [accept|offer|issue|give|process|take|make|allow] [refunds|returns|exchanges|refund|return|exceptions|any]
[outside|beyond|not within|out of] [our|of our|the] [control|responsibility|scope|return window|warranty]
[not|isn't|is not] [our|the shop's|the store's] [responsibility|problem|department|job]
[terms and conditions|t&cs|small print|fine print]
[prices|stock|availability] [are|is] subject to
`

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
[delays|these things|mistakes|things|accidents|it|this|such things] [can|do|may|sometimes|will|might] [sometimes |] [happen|occur]
[due to|because of|owing to] [the |our |] [high|large|unusually high|increased|heavy|overwhelming|current|unprecedented|holiday|busy] [demand|volume|volumes|number|workload|traffic|season|rush|period|interest]
[claims|complaints|requests|returns|refunds|tickets|issues|enquiries] [must|can only|should|have to|need to] be [filed|submitted|made|requested|reported|sent|raised]
[only|not] [accepted|possible|valid|available|refundable|processed] [within|with|if|after|on|for]
[terms and conditions|t&cs|small print|fine print]
[prices|stock|availability] [are|is] subject to
[small |slight |minor |some |] [deviations|deviation|variations|variation|differences|changes|errors|delays|fluctuations|shortages|queues] [can|may|might|sometimes|occasionally|will] [occur|happen|arise|be|appear]
[can|may|might|sometimes|occasionally] [occur|happen|vary|differ|deviate|be delayed|take longer|be subject]
[applies|apply|applied] to [all|every|any|each]
[is|are] [handled|processed|dealt with|answered|charged|calculated|decorated|made|subject|based|checked|produced|published|available|governed|listed|displayed|stated] [in|by|on|according|per|at|with|to|individually|automatically]
[a|the] service of the
[in the order|first come|order of arrival|order in which]
[receives|receive|undergo|undergoes] [regular|annual|extensive] training
[must|has to|have to|should] be [reported|filed|claimed|made|cancelled|canceled|requested|submitted|in writing|booked|paid]
[may|might|can|could] [appear|look|seem|turn out|feel|taste|smell|be] [slightly |] [different|differently|darker|lighter|smaller|larger|longer|busy|crowded|full|loud]
[is|are] [of course|naturally|always|generally] [voluntary|optional|free|at your own risk|non-refundable|forbidden|prohibited|not permitted|included|excluded]
[is|are] part of [our|the|a]
[have|has] to go somewhere
[aim|aims] to [respond|reply|answer] within
[is|are|was|were] [only |always |just |merely |] [estimated|approximate|estimates|an estimate|indicative|a guide|guidance|for guidance|guidelines|not guaranteed|never guaranteed|not a guarantee|a target|targets|subject to]
[can|may|might|will|do|does|could] [move|vary|change|differ|shift|fluctuate|depend|alter|slip|be affected] [depending|according|with|from|by|on|based|without]
[depending on|depends on|subject to] [traffic|demand|the number|volume|volumes|availability|weather|the weather|circumstances|the route|your bank|the bank|location|the courier|the season|load|the workload]
[take|takes|took|run|runs] longer [where|when|if|than usual|because|in|at|during|for]
[worked|handled|processed|dealt with|answered|taken|seen|treated|assessed|reviewed|triaged|work them] [strictly |] [in|by|on|according to] [the |] [date order|order|order of|turn|rotation|priority|queue|severity|urgency|clinical need|basis of]
[as per|as stated in|as set out in|as explained in|as described in|set out in|laid out in|detailed in|outlined in] [the|your|our|welcome|terms] [_ |] [email|letter|contract|agreement|booking|confirmation|leaflet|guide|notice|listing|ticket|conditions|handbook|terms]
[we|i] [don't|do not|can't|cannot|can not|are unable to|aren't able to|am unable to] [have a|have any|have|see|access|influence|control|intervene|speed|guarantee|comment|discuss|advise] [direct|further|line|visibility|access|on|up|in|individual|any|that|this|the]
`

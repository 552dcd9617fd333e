// The parts of an offer, where the phrase list has them only word by word.
export default `
[whatever|whichever|wherever|whoever|no matter what|no matter how] [you|your] … [we've|we have|we|has|have|got|there's|there is] [got|] [a|an|one|it|something|just|you covered|plenty]
[something|a gift|little something|perfect gift|plenty] for [everyone|everybody|him|her|mum|mom|dad|every|all] [budget|taste|pocket|style|occasion|tastes|budgets|ages|mood|]
[all|everything] [under one roof|in one place|you need|you could want|for your] … [less|here|store|online|roof]
[from|at|for] [only|just|as little as|as low as]
[prices|rates|packages|plans|deals|loans|tickets|rooms|flights] [from|starting at|starting from|start at|now from]
[our|the] [biggest|widest|largest|lowest|cheapest] [range|selection|sale|deal|deals|price|prices|rates] [ever|yet|in town|of the year|of the season|]
[new|fresh|latest] … [in store|in stores|in stock|has landed|have landed|just landed|has arrived|have arrived|just in|out now|on shelves] [now|today|]
[is|are|all|and] [now |back |] [in store|in stores|in stock|on the shelves|out now|up for grabs|flying off] [now|]
[with |] [no|zero|0] [deposit|interest|money down|upfront|up-front|set-up fee|joining fee|fees]
[interest free|interest-free|pay monthly|pay later|pay in|in instalments|in installments|monthly instalments|flexible payment|easy payment|payment plan|payment plans]
[trade in|part exchange] … [get|save|and]
[two|three|four|2|3|4|5] for [the price of|one|two|2|3]
[half|30|twenty|thirty|forty|fifty] [price|percent] [cheaper|less|reduction]
[cheaper|lower] than [ever|anywhere|the high street|last year|usual]
[only|just] [a|per] [month|week|night|head|person|pair|piece]
[the perfect|the ideal|the ultimate|a perfect|an ideal] [gift|present|treat|companion|choice|addition|accessory]
[must have|must-have|must haves|must-haves|wardrobe staple|bestselling|best-selling|top-selling|top selling]
[available|comes] in [#|two|three|four|five|six|several|all|every] [colours|colors|sizes|flavours|flavors|shades|finishes|styles]
[your|you] … [deserves|deserve|needs|need] … [upgrade|treat|refresh|makeover|new look|best]
[two|three|four|five|six|ten|dozen] for [a|ten|five|twenty|#|fifteen|one|two|the] [pounds|quid|dollars|euros|pound|fiver|tenner|] : 1
if it's [a |an |] … [it's us|we've got it|we have it|you'll find it|it's here|we do it|we sell it] : 1
[nothing|not a penny|no money] to pay [till|until|now|today|for|before] : 1
[delivered|fitted|installed|ready] [in|within|by|for] [#|two|three|five|seven|ten|a|one] [days|day|hours|week|weeks|free|you] : 1
[everything|all|anything] [sweet|hot|cold|here|in store|on the menu|in the shop] … [half price|off|free|less] : 1
[box set|ships free|ship free|comes free|thrown in free|free with every|on the house] : 1
new [season|arrivals|must-haves|looks|styles|in|drops|lines|prints|flavours|menu|range] new : 1
[save|get|take] [another|an extra|a further|up to|a whopping|even more] … : 1
[all] in one price : 1
[everything|all] [original|genuine|fresh|organic|handmade] : 0.5
free … when you [spend|buy|order|book|join|sign up|switch] 
[get|get another|earn|claim|pocket] [£#|$#|€#] … [refer|switch|join|stay|when|if|and|free|back] 
refer a [friend|colleague|mate] 
`

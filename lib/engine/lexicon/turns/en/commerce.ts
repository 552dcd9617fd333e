// Business as usual: right anywhere, but beside a loss it reads as selling.
export default `
[#%|# percent|# per cent|half price|half] [off|discount|cheaper|less|back|of every|of each|on all|on everything]
[in store|in stores|in stock|in the shop|on our shelves|on sale] [now|today|from|this week]
[gets|get|receive|receives|enjoy|enjoys|claim|save|saves] … [free|off|discount|upgrade|gift|half price|voucher]
[first|next] [#|two|three|six|twelve|month|months|week|year|night|class|lesson] [months|month|weeks|nights|classes|] [are |is |] [free|on us]
[anyone|everyone|whoever|those] who [joins|signs up|switches|subscribes|orders|buys|books|shops|join|sign up|switch|subscribe|order|buy|book|shop] … [this|today|before|now|week|with|gets|get]
[our|the|a] new [range|collection|menu|album|line|edition|season|colour|color|coat|coats|store|branch|app|model|drop|arrivals|release|tour] [is|are|has|have|in|drops|now|just]
[the new|our new] … [is|are] in [store|stock|stores|the shop] [now|]
[our|your] … [cover|policy|policies|plan|plans|insurance|loan|loans|products] [from|starts at|start at|starting|costs|cost|for just|for only]
[stream|watch|listen|available|order|pre-order|preorder|book] [now|today|it|them] [on|in|at|via|through] [our|the] [app|site|store|website|shop]
[best|perfect|great|right|good|no better] time to [buy|insure|check|switch|join|visit|treat|book|stock|upgrade|think about|review|get]
[protect|insure|secure|cover] [your|what|yourself|the ones] … [today|now|with us|from|matters|love]
[are|is] [you|your home|your family|your business|your loved ones] [covered|insured|protected]
[to mark|in his|in her|in their|in that|in the same] [honour|honor|memory|spirit|name|his|her|their] … [off|free|offer|sale|discount|join|order|price|gift|code|edition]
[use|with|enter|quote] [the |] [promo |discount |] code
[for|from] only
[better|best|great|good|unbeatable] value
[tap|click|swipe|head] [through|over|] to [shop|buy|order|our shop|browse]
[two|2] for [one|1|the price]
[quote|quotes] [take|takes|in|from|start]
[is|whether|check|checked|ask if|if] [your|you've|you have|you're] … [cover|policy|insurance|home|car|alarm|plan|boiler|tyres] … [up to date|enough|covered|ready|current|in order|checked]
[worth|time] [asking|checking|thinking|reviewing|looking|a look] … [your|at our|whether|about]
[raise a glass|happy hour|drinks deal|cocktail|cocktails|all single malts|all drinks]
[from|only|just|at] [£#|$#|€#] [a|per|each|all in|off|for|and] 
[we'll be|will be|are|is] [ready|on hand|here] [from|to clean|to repair|to sell|with|at] … 
[peace of mind|now more than ever|better safe than sorry] … : 1
ask [us |] about our … : 1
[our|the|your] [autumn|winter|spring|summer|starter|family|home|annual|full] [package|packages|bundle|plan|deal] : 1
gift-wrapped : 1
`

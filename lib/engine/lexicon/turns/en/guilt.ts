// Puts the reader in the wrong for not giving, sharing or buying.
export default `
while you [were|are|sit|sat|enjoy|enjoyed|choose|chose|scroll|sleep|slept|ate|eat|drink|drank|shop|spend|spent|complain|argue|read this] … [hungry|cold|alone|dying|suffering|crying|waiting|freezing|sick|starving|homeless|nothing|bed|street|without] : 1.5
[you can|go on and|feel free to|or you can|or just|or you could|you could] [look away|scroll on|scroll past|turn away|close your eyes|pretend|walk on|keep scrolling|do nothing|carry on as] : 1.5
[decent|better|caring|real|kind|good] [person|human|human being|parent|mother|father|citizen|neighbour|neighbor] [and give|and|would|who|does|gives|shares|helps] : 1
[on your conscience|live with yourself|sleep at night|sleep tonight|look in the mirror|face yourself|blood on your hands|your fault if|wash your hands] : 2
[look|look her|look him|look them] in the eye : 1
[less than|the price of|the cost of|instead of|you spend on|more on] [your|a|one] [morning |daily |second |] [coffee|latte|dessert|cappuccino|takeaway|drink] : 0.75
[you've|you have|you] [never|not once|still haven't] [given|helped|donated|shared|replied|answered|cared] : 1
[what kind|what sort] of [person|friend|parent|human|mother|father|neighbour|neighbor|citizen|fan] : 2
[he|she|they|children|dogs|animals|people] [will|would|may] [die|starve|suffer|freeze|go hungry|be put down] [if you|unless you|because you|without you] : 2
[because|since] [you|nobody like you] [didn't|did not|wouldn't|couldn't be bothered|looked away|scrolled|said nothing|stayed silent] : 2
[if|unless] you [can|could] [look away|scroll past|sleep|ignore|live] : 1.5
[remember|think of] [that|this|her|him|them|it] [next time|when|the next time] you [eat|order|shop|sleep|scroll|sit|buy|turn] : 1
[too much|a lot] to ask of you : 2
[excuse|excuses] [for|to] [yourself|not|look away|do nothing] : 1
[but|so|and|anyway] [enjoy|by all means enjoy|have fun with|go enjoy] your [latte|coffee|meal|dinner|weekend|holiday|day|evening|brunch|cocktail|new phone|show|lunch|drink|dessert] : 1.5
[some people|some of us|most people|others|plenty of people] [bought|spend|spent|eat|ate|had|threw away|wasted|ordered|drank] … [coffee|coffees|dinner|phone|drinks|shoes|lunch] : 1
[died|die|dying|suffer|suffered|starve|starved|freeze|froze] … because [nobody|no one|people|everyone|you|we all] : 1.5
[your|it's your] turn [to|] [care|help|give|act|]  : 0.5
[next time|the next time|when] you [hug|hold|kiss|tuck|feed|eat|sleep|drink|order|buy] … [think|remember|imagine] : 1.75
[picture|imagine] … [empty|alone|hungry|cold|crying|waiting|without] : 1.5
[comes|come] down to : 0.5
// The comfort of the reader beside the need of somebody.
[as|while|when|right now as|the moment|in the time it takes] you [read|are reading|scroll|scrolled|sip|sipped|finish|enjoy|tuck|drink|swipe|head home|settle|pour|order|plan|unwrap|complain|decide|think] … [child|children|family|families|someone|somebody|dog|dogs|animal|animals|people|mother|she|he|they|another|a woman|a man] : 1.5
by the time you [finish|have finished|'ve finished|reach|get to|stop] … : 1
[how|did you|hope you|i hope you|we hope you] [was|is|had|have|slept|sleep|enjoyed|enjoy|enjoying] [your|a|the|warm|well|in] [dinner|lunch|warm|nice|last night|sleep|bed|roof|heating|coffee|well|sunday roast|evening in] : 1
[sleep well|rest well|sweet dreams|enjoy your evening|good night then|nice for you|must be nice|lucky you] : 0.5
[we|i] know you [saw|read|'ve seen|have seen|'ve read|have read|can see|opened] [this|it|our|the] : 1.5
[#|thousands|hundreds|many|most|all] of you [saw|read|watched|viewed|opened|liked|follow us|walked past] … [none|nobody|no one|not one|only #|# gave|# signed|# shared|# came|a handful|hardly] : 2
[is|isn't|are] [that|it|he|she|a life|a child|they|her life|his life] [really |] worth [less|more] than [your|a|one] : 2
[you] [had|have|find|found] [money|time|the time|the money|cash] for … [but|and yet|yet|not for] : 1.5
[ask yourself|be honest with yourself|look at your|think of your own] … [would you|could you|if it were|if it was|children|child|still|what you] : 1
[will you|would you|could you|can you] [be able to |really |] [live with yourself|live with that|face yourself|face them|forgive yourself|explain to your|turn your back|walk away] : 1.5
[nobody's|no one's|nobody is|no one is] [coming|going to help|helping] [because|if|unless|but] : 1
[turn|turned|turning|turns] [your|their|a] [back|blind eye] : 1
[she|he|they|it] [will|'ll] remember [who|that you|you|those who] : 1
// You in comfort, and somebody who is not: each alone is nothing.
[you|you're|you'll|your] … [dinner|supper|latte|coffee|takeaway|sofa|couch|central heating|heating on|warm bed|warm house|warm home|full fridge|weekend away|holiday|netflix|new phone|new shoes|roast|brunch|duvet|wine|dessert|roof over|leftovers|christmas table|full plate] : 0.75
[had|has|have|with|without] [nothing|nobody|no one|no heating|no food|no dinner|no bed|no roof|no shoes|no coat|no water|no home] [to|at|in|for|left|on|] : 0.5
[hungry|starving|shivering|freezing|sleeping rough|sleeps rough|going without|goes without|in the cold|on the street|on the pavement|under a bridge|alone tonight|crying|without food|an empty plate|empty bowl] : 0.5
[you|and you|then you] [saw|read|heard|watched|looked|knew|scrolled|met|passed] … [and|but|then] [carried on|carry on|walked on|walked past|scrolled on|scrolled past|moved on|looked away|did nothing|said nothing|kept walking|kept scrolling|turned away|went on with] : 1.5
[that's|that is|it's|it is] your [right|choice|decision|call|privilege] [of course|after all|and|but|] : 0.75
less than [you|you'll|you'd|you will|you would|you've|most of you|what you] … [spend|spent|pay|paid|waste|leave|tip|lose] : 1
[without|and not|and never] [noticing|thinking|even noticing|even thinking|a second thought|missing it|feel it|notice] : 0.5
[#|#%|ninety|nine|most|some|many|half|all] … of you … [have never|has never|never|still haven't|haven't|not once|did not|didn't] [paid|given|donated|bought|tipped|sent|shared|signed|helped|said|thanked|answered|bothered] : 1.5
[think|spare a thought|have a think] [about|of|for] [them|us|her|him|that|the three of us|our] … [when|next time|before|while|as] you : 1
[we|she|he|they|the three of us|our volunteers|our team] … [while you|while your|so that you|so you could|for you to|for free|unpaid|without a penny|for nothing] [were|slept|sleep|could|can|enjoy|] : 0.75
[hope|we hope|i hope] [you|you're|your] … [enjoyed|comfortable|cosy|cozy|warm|proud|happy|worth it] [though|then|with that|with yourself|yourselves|] : 0.75
[every|each|a] [scroll|swipe|silence|skip|click away|share|like|repost] is [a|an|another|one more|your|not] : 1.5
which one are you : 0.5
[what] [should|do|can|would you have|shall|could] [we|us|i|me] … [tell|say to|explain to|answer] [him|her|them|she|he|the children|these] : 1.5
[what] would you have us [say|tell|do] : 1.5
[asked|asks|asking|wonders|wondered] [us |] [whether|if|why] [people|anyone|anybody|you|we|everyone|nobody] [had|have|has|still|would|will|do|did] [forgotten|forgot|care|remember|remembers|stopped|given up|come|abandoned] : 1.5
if [this|she|he|it|that|they] [was|were] your [child|mother|son|daughter|dog|father|brother|sister|own|grandmother|baby|family] : 1.5
not [my|your|our] problem : 0.75
[he'll|she'll|they'll|he will|she will|they will] still be [there|outside|waiting|hungry|cold|on|in|at|sitting|lying|asking] … [when|after|tomorrow|tonight|while|as] : 1.5
[go on then|go ahead|carry on|by all means|enjoy] [have|enjoy|finish|order|pour|take] your … : 1
[asked|told|wrote to|emailed|messaged] [#|thousands|hundreds|all] of you … : 0.75
[two|three|four|five|six|seven|ten|a handful|only #|just #|#] [of you |] [said yes|replied|answered|came|gave|signed|showed up|turned up] : 1
[you|you've|you have|most of you|we all] [scrolled|walked|swiped|flicked|drove|strolled|hurried|went] [past|by|on past] [her|him|it|them|this|_] [yesterday|today|again|this morning|last week|without|and|.|every] : 1.5
[every|each] [time|single time|single day|single morning|night] [somebody|someone|anyone|a stranger|a car|the door] [walks|comes|stops|passes|opens|goes] … : 0.5
`

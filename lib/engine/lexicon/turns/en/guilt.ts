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
`

import { expand } from '../expand'

// Calls to buy.
export default expand(`
[buy|shop|order|purchase|book|grab|get|claim|reserve|pre order|preorder] [now|today|online|here|yours|it|them|this|one|at|from|via|in store|direct|before|while|your|our|the]
[get|grab|claim|bag|order] [yours|one] [now|today|here|before|while|at|from|online|]
[add to|fill your] [cart|basket]
shop the [look|collection|sale|range|link]
[link|shop|details|order] in [the|our|] [bio|profile]
[tap|click|hit|follow|see|use] [the|our|this] link
click here
[dm|message|call|whatsapp|inbox|text] [us|me|now|] to [order|buy|book|purchase|reserve]
[visit|head to|go to|check out] [our|the] [shop|store|website|site|online store|web shop]
[swipe up|shop via|shop now|buy now|order now]
[treat|spoil] yourself
[sign up|subscribe|upgrade|enrol|enroll|register] [now|today]
[don't|do not] [pay|settle for]
available [at|in] [our|all|any] [store|stores|shop|shops|branch|branches]
[visit|come to|pop into|head to] [our|the|your nearest] [store|shop|showroom|branch] [today|now]
[grab|get|book|buy] your [ticket|tickets|seat|spot|copy|pair] [now|today|here|]
[enrol|enroll|register|sign up|subscribe] [now|today]
[in the shop|in store|in stores|in our shop|in our store|at the counter] and online
online and in [store|stores|the shop|our shop]
online [now|today|only]
get yours
[run|rush|race|hurry|head|off] to [checkout|the shop|the till|our website|the store]
`)

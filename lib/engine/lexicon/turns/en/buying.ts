// Calls to buy, where the phrase list has them only word by word.
export default `
[shop|browse|explore|discover|order|buy|snap up] [the|our] [full|whole|entire|complete|new|latest|winter|summer|spring|autumn|festive|] [range|collection|menu|line|catalogue|catalog|selection|sale|store|lookbook|edit|drop]
[apply|order|book|buy|sign up|switch|shop|enrol|enroll|reserve|subscribe] [in|at|via|through|by|on|over] [branch|store|any|our|the|app|phone|post|web|website|person|your|whatsapp|dm|instagram|telegram|checkout]
[pop|come|call|swing|drop|head|step] [in|by|into|over|on down|down|along] [to |] … [today|now|this week|this weekend|and grab|and buy|and pick up|before they're|while they]
[speak|talk|chat] to [our|a|one of our] [friendly |] [team|advisers|advisors|adviser|advisor|experts|sales team|specialists|consultants] [today|now|about|to]
[tap|click|hit|swipe|dm|message|comment] [below |] [to|and] [buy|shop|order|bag|grab|book|claim|secure|reserve|get yours|get]
[add|pop|put] [it|one|them|yours|some|this] [to|in] [your|the] [basket|bag|cart|trolley|wishlist]
[treat|reward|spoil|upgrade|pamper] [yourself|your|her|him|them|mum|mom|dad|the]
[make it yours|make them yours|make yours|get it before|get them before|get yours before|go get yours|go grab]
[grab|bag|snap up|nab|scoop|claim|secure|snag] [yours|one|it|them|a|your|some|the]
[on sale|available|out|live] [now|today] [at|in|on|via|from|online]
[in-store|in store|instore] [and|or|&] online
[order|orders|ordering|enquiries|bookings|book] [by|via|through|on|at|from] [dm|whatsapp|phone|our|the|website|app|site|link]
[what's|whats] stopping you
[why] [wait|pay more|settle]
[get|take] [yours|it|them|one] home
[switch|come over|move] to [us|our] [today|now|and]
[stock|load] up [now|on|for|today|before]
fill your [cart|basket|bag|boots|trolley|wardrobe|freezer|shelves]
come [and|on in and|in and|down and] [get|grab|buy|try|snap|bag|pick|choose|treat] [them|it|yours|one|some|up|your] : 1
[get|getting] them while [they|they're] : 1
[skip|save|dodge|avoid] the [setup|set-up|delivery|joining|booking|service|queue|postage] [fee|fees|charge|charges|cost|price] : 1
[click|call] and collect [from|at|in|today|now|] : 1
[that's|that is] the … [difference|promise|way|guarantee] : 0.5
[book|buy|order|go|come] direct [and|for|to|with|now|] 
[online|live|on sale|available] from [#am|#pm|# am|#|midnight|noon|tonight|tomorrow|friday|monday] 
set your [alarm|alarms|reminder|reminders|clocks] 
[invest|investing] in [yourself|your future|your business|your skin|your smile] 
[link|shop|order|book|details|code] below 
`

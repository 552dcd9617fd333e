// Requests by what they ask for; the weight is the number of the family, as in the phrase list. From 18 on they belong to an event.
export default `
[have|take|give it] a [read|look|listen|watch|browse|proper read|quick read|moment to read] : 14
[watch|listen to|stream|catch|read|see] [the|our|this|all|part] [new |latest |full |whole |] [video|film|episode|episodes|podcast|article|report|newsletter|interview|blog|thread|story|trailer|replay|recording] : 14
[pass|send|forward|hand|show|share] [it|this|them|the news|the link|copies|the word] … [to|on|along|around|with] [a|your|anyone|someone|friends|neighbours|neighbors|colleagues|family|everyone|people|whoever] : 3
[tell|ask|let|nudge] [a|your|everyone|someone|one|two] [friend|friends|neighbour|neighbours|neighbor|neighbors|colleague|colleagues|family|mates|mate|network|mum|dad|boss|you know] [know|about|to|] : 3
spread the word : 3
[fill in|fill out|complete|take|do|answer|finish] [the|our|this|that|a] … [survey|questionnaire|form|poll|quiz|feedback form|census] : 17
[add|put] your name [to|on|down|in] : 16
sign [the|our|this] [petition|pledge|open letter|letter] : 16
[donate|chip in|pledge|give] [a|to|what you|if you can|online|now|today|generously|] : 16
[put|get|sign] yourself [down|up|on|along|onto] : 8
[sign up|subscribe|register] [for|to|on|at|with] [the|our] : 8
[get|grab|buy|pick up|book|order] [your|a|some|the] [ticket|tickets|raffle tickets|raffle ticket|seat|seats|copy|tote|mug|merch|t-shirt|calendar] : 7
[if you|anyone who|and if|know anyone] … [tell us|let us know|shout|give us a shout|get in touch|drop us a line|write in|say so] : 6
[find|add|join|like|catch] us [on|over on|at|in] [facebook|instagram|x|twitter|threads|bluesky|tiktok|linkedin|youtube|telegram|whatsapp|mastodon|the app|discord] : 5
[we're|we are] [now |also |] on [facebook|instagram|threads|bluesky|tiktok|linkedin|youtube|telegram|whatsapp|mastodon|discord] [now|too|as well|] : 5
[leave|write|drop|give] [us|them|] [a|your|five] [review|rating|stars|star rating|testimonial] : 12
[set|turn on|hit|switch on] [a reminder|the bell|notifications|alerts|your alarm] : 15
[download|install|update|open] [the|our|your] … [app|guide|pack|poster|planner|calendar] : 11
[use|post with|share with|add] [the|our] hashtag : 22
[volunteer|lend a hand|help out|give an hour|give us an hour|help us] [at|with|on|to|for|in|] : 18
[come|pop|drop|head] [along|down|by|over] [to|and|on|for|this|next|] : 19
bring [a|your|some|along|two|three|the] : 19
[nominate|enter|submit|send in|send us|upload] [a|your|the|our|for] [photo|photos|picture|entry|entries|nomination|idea|ideas|story|stories|favourite|draw|competition|prize] : 20
vote [for|in|on] : 21
[download|get|grab|print] [it|them|yours] [and|free|for|now|here|from|] : 11
join [the|our] [mailing list|list|waiting list|group|forum|channel|newsletter|community|club|campaign|conversation] : 13
[nominate|propose|recommend] [a|an|your|someone|somebody|one] : 20
[pass|send|forward] [it|this] on : 3
`

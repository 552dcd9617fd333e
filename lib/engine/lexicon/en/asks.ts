import { expand } from '../expand'

// Requests by what they ask for; the weight is the number of the family (see rules/alignment/too-many-asks).
export default expand(`
[like|heart|love] [this|our|us|it|and] : 1
[double tap|hit like|smash like|like the post] : 1
[hit|tap|smash|press] the [like|heart] : 1
[save|bookmark|pin] [this|it|the post|for later|and] : 2
[share|retweet|repost|rt|boost|forward|send] [this|it|with|the|to|and|our|among] : 3
[tag|mention] [a|your|someone|us|two|three|2|3|one] : 4
[follow|subscribe] [us|our|the|me|for|to|and|@] : 5
[subscribe|follow] : 5
[comment|reply|tell us|let us know|write to us|leave a comment|share your thoughts|drop us] : 6
[comment|reply] below : 6
[buy|order|shop|purchase|pre order|preorder] [now|today|here|online|yours|it|one|from|our|the|via|at|your|through] : 7
[sign up|register|enrol|enroll|apply|book your|reserve your|book a|rsvp] : 8
[visit|head to|go to|check out|see|browse|click|tap] [our|the|this] [site|website|page|shop|store|blog|link|channel] : 9
[click|tap|hit|follow|use] the link : 9
link in bio : 9
[call|phone|ring|whatsapp] [us|now|our] : 10
[dm|message|email|text|inbox] us : 10
[download|install|get] [our|the] [app|guide|pdf|brochure|ebook] : 11
[rate|review] [us|our|it] : 12
[leave|write] [us|] a review : 12
[join] [our|the] [group|channel|newsletter|community|list|club|telegram|discord] : 13
[watch|read] [the|our|this] [full|video|article|post|blog|story] : 14
[turn on|switch on] notifications : 15
[donate|vote for|sign the] : 16
[take|fill in|fill out|complete] [our|the|this] [survey|poll|quiz|form] : 17
`)

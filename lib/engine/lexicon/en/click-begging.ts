import { expand } from '../expand'

// Asks for a click and not for an opinion. 1 is enough; less only beside others.
export default expand(`
[like|share|retweet|rt|repost|reblog|follow|upvote|vote|react|comment|tag] if [you|u|your|this|it]
[like|share|retweet|rt|repost|boost] this [post|tweet|video|photo|reel|story|toot|pic|picture|] if
[like|heart|love] [this|our] [post|tweet|photo|video|reel|picture] : 1
[hit|smash|tap|press|click|slam|mash] [the|that] [like|follow|subscribe|heart|bell|share|notification] : 1
[smash|hit] that : 0.5
[give|drop|leave|send] [us|me|this|it|] a [like|follow|heart|thumbs up|double tap|share|retweet|rt] : 1
[don't forget|remember|make sure|be sure] to [like|share|follow|subscribe|retweet|tag|double tap] : 1
[please|pls|plz] [like|retweet|rt|share and|follow and] : 1
please share and : 1
like [and|&|,|+|or] [share|follow|subscribe|comment|retweet|tag|save|repost] : 1
[share|comment|follow|retweet|rt|tag|repost] [and|&|+] [like|tag|win] : 1
[follow|follow us|follow me] [and|&|,] [like|share|tag|comment|repost|rt|retweet] : 1
like for [yes|part|more|a|a part] : 1
[like|heart|rt|retweet] [for|=|to say|to vote for] [yes|no] : 1
[share|rt|retweet] for [no|yes] : 1
tag [a|your|one|two|three|2|3|5|that] [friend|friends|mate|mates|bestie|besties|buddy|person|people|bff|partner|colleague|sister|brother|squad|loved ones] : 1
tag a [fellow|gym|coffee|work|travel|foodie] : 1
tag someone : 1
tag somebody : 1
tag your [crush|person|people|favourite|favorite|squad|crew|team|mum|mom|dad|boss|twin|bro|girls|boys] : 1
tag [the|that] [friend|person|one|mate] [who|that] : 1
[tag|mention] [2|3|4|5|two|three|four|five] : 1
mention a friend : 1
[double tap|double-tap] [if|for|this|to] : 1
double tap : 1
[comment|type|reply|drop] [yes|amen|me|win|done|info|price|link|free|guide] [below|in the comments|if|to|and|for] : 1
[comment|type] [yes|amen] : 1
[comment|reply|drop] [the word|with the word|with the keyword|the keyword] : 1
[drop|leave|comment|post|put] [a|an|your|some|one] [emoji|heart|fire|emojis|hearts|flame] : 1
drop a [heart|like|fire|thumbs up|yes|comment|follow] : 1
drop a [below|in the comments] : 0.75
drop your favourite emoji : 1
drop your favorite emoji : 1
[comment|tag|share|like|follow|retweet|rt] [below|this|us|now|] to [win|enter|be entered|qualify] : 1
comment below to win : 1
follow back : 1
[follow for|f4f|l4l] follow : 1
[followback|f4f|l4l|like4like|follow4follow] : 1
follow us for : 0.5
follow for [more|daily|part|a|the] : 0.75
[who|who's|whos] agrees : 0.5
agree [? share|? like] : 1
[let's|can we|help us] [get|hit] [this|it] to [10|50|100|200|500|1000|a] : 1
[can we|let's] get [100|200|500|1000|10k|a hundred|a thousand] [likes|shares|retweets|comments] : 1
[how many|can this|can we get] likes : 1
[let's|lets|help us|help this|make this] go viral : 1
[bet|i bet|we bet] you can't : 0.75
[only|just] [1|5|10|geniuses|a genius] [can|percent|of people] : 0.5
[most|99] people [can't|won't|will get] : 0.5
[type|comment] [1|2|a|b] [if|for] : 1
[share|send] this [with|to] [5|10|ten|five|3|three|everyone|all your|every] : 1
send this to [a|someone|your|the] : 0.75
share this with [a|someone|your] : 0.5
[save|bookmark] this : 0.5
save [it|this post] for later : 0.5
save and share : 0.75
[turn on|switch on] [post|] notifications : 0.75
watch till the end : 0.5
wait for it : 0.25
break the internet : 1
[share|repost|forward] this [everywhere|to everyone] : 1
comment your answer : 0.25
[and|then] share : 0.5
[drop|leave|put] a [in|below|if|for] : 1
hit follow : 1
[first|next] [10|20|50|100|5] [people|to|comments] [to comment|comment|win|get] : 1
[say|type] amen : 1
[10|20|50|100|200|500|1000|1k|5k] [likes|shares|retweets|comments] [and|for|to|=|gets|get] : 1
tag [them|him|her] [below|in|here|] : 1
`)

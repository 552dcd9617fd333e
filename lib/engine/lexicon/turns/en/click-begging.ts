// Asks for a click, a share or a set word and not for an opinion, in whole turns of phrase.
export default `
[only|just] [people|those|real|true|kind|good|smart|the] … [will|would|can|know|understand] … [like|share|press|tap|heart|scroll|comment|pass|hit|type|answer|react]
[press|tap|hit|click|touch|give|smash|leave|drop] [the|that|a|this|us a|it a|me a] [little |big |red |tiny |] [heart|like|thumb|thumbs-up|thumbs up|star|follow|bell|share button|like button]
[let's see|lets see|we want to see|curious to see|show us|let us see] [how many|who] [of you |people |] [there |] [are|will|can|agree|love|get|likes|follow|do|dare|is]
[when|once|if] [we|this|it|this post|the comments|comments|likes] [hit|hits|reach|reaches|get|gets|pass|passes] [the |] [10|20|30|50|100|150|200|250|300|400|500|1000|2000|1,000|a hundred|five hundred|a thousand|1k|2k|5k|10k] [likes|comments|shares|hearts|reactions|retweets|of you|we|i|part|you|]
[say|write|type|comment|reply|answer] [me too|yes please|guilty|amen|the word|i agree|mine] [below|in the comments|if|and|to|so|]
[anyone|whoever|everyone|everybody|all] who [reads|sees|agrees|loves|likes|knows|remembers|has] … [like this|share this|type|press|follow us|raise|tag|heart]
[pass|send|forward|share] [this|it] [post |] [on |along |] [to|with] [three|3|five|5|ten|10|two|2|seven|7|everyone]
[or|and] [you'll|you will] have [bad|good|seven years|ten years] [luck|of]
[raise your hand|hands up|hand up] [if|in the comments|below]
[vote|choose|pick|answer] [with|by|using] [an|a|your] [emoji|like|heart|reaction]
[comments|likes|shares|hearts] [and we|and i|and you|unlock|unlocks|decide|decides]
[most|first] [likes|shares|tags|comments] [wins|win|gets]
[boost|feed|beat|help] the algorithm
[you|you'd|they|we all|your thumb] [know|knows|better|all know] … [button|heart|like|share|follow|what to do]
[what to do|you know it|do your thing|you know the drill] [with|,?|and] [the|that|this] [heart|like|button|thumb|share|follow]
[heart|like|share|follow|bell|repost|retweet] button
[the |] [post|comment|reply|answer|one|photo|person|story|tweet] with the most [replies|likes|comments|hearts|shares|votes|reactions|retweets]
[one|two|three|four|five|3|5|2] [emojis|emoji] [to|that|for|only] : 0.75
[describe|sum up|explain|tell us|name] … [in|with|using] [one|two|three|only|just|3|5|2|emojis] [emojis|emoji|gif|gifs] : 1
[will|would|is going to] … if you [send|share|pass|forward|repost|tag|comment]
[send|share|pass|forward|repost|tag|show] [this|it] [post |] [to|with] [two|three|four|five|six|seven|ten|2|3|4|5|10|a|your|that|the|one|somebody|someone] [people|friends|mates|person|friend|others|colleagues|one]
[who|that person|the friend|that friend|the one|someone] … [tag them|name them|shout them out|drop their name|call them out|@ them|mention them]
[name|tag|mention|shout out|call out] [the|your|that|a|one|someone|somebody] [friend|colleague|mate|person|one|sibling|sister|brother|mum|dad|coworker|co-worker|boss|partner] [who|that|you|below]
[red|blue|green|black|white|yellow] [heart|emoji|circle] [for|if|means|=]
[heart|like|thumbs up|fire|laugh] for [this|that|one|team|tea|coffee|yes|no|summer|winter] … [for|or|and]
[unlock|unlocks|unlocked] [at|the|with|when|part|once]
[we|i] [will|'ll] [only |] [post|drop|release|reveal|publish|show|share] … [if|when|once|after|at] … [likes|comments|shares|hearts|replies|followers]
only if you [follow|share|like|tag|comment|repost]
[to|must|have to|need to] [follow and|like and|share and|tag and|follow us and|follow, ]
if your [team|boss|dog|cat|kid|kids|mum|mom|friend|office] [also|too|does|is|has|loves] : 0.75
[more|most|double|triple|enough|fewer] [the |] [likes|comments|hearts|shares|replies|reactions|retweets|follows] [than|and|wins|win|gets|get|or|until]
[paid|live|lives|run|runs|fuelled|fueled|feeds|feed] [in|on|off|by] [hearts|likes|comments|shares]
[give|show|send|leave] [the|our|her|him|them|us|this|my|a] … [some love|a heart|hearts|some hearts|a like|likes]
scroll [back |] up and
without telling us [your|that|you|what|where|how]
winner gets [a|the|our|one]
[double|triple] [the|your|our] [comments|likes|hearts|shares|followers]
[one|an|any] [emoji|heart|like] [under|below|on|here] [this|=]
[send|forward|pass] it to the [two|three|four|five|friend|person|one|people]
scroll past and
[prove|show|tell|answer|react|respond|say|vote|describe|reply] … [with|using|in] [an|a|one|your|just an|only an|the right|two|three] [emoji|emojis|gif|sticker]
if you [remember|recognise|recognize|know|can hear|grew up|had] … [you|prove|comment|share|like|type|tell] … 
[have|take] a guess [in|below|and]
[like|double tap|comment|heart|share|save|repost] for [left|right|yes|no|one|two|this|that|the|tea|coffee|a|b|red|blue|team] : 0.75
wrong answers only : 0.75
tag [everyone|everybody|all|anyone] [you've|you have|you|your|who] … : 1
`

export default `
our [fault|mistake|error|slip|bad|blunder|oversight|doing]
my [mistake|fault|error|slip|bad]
[a|the] [mistake|slip|error|mix-up|mixup|mix up|delay|problem|fault|bug] [was |is |] [ours|on our side|on our end|at our end|in our|on us]
[was|is|were|happened|error|mistake|issue|problem|fault|slip|wrong|bug|delay|mix-up|glitch|failure|oversight|failed|broke] [completely |entirely |] [on|at] our [side|end|part]
[we|i|our team|our kitchen|our courier|our warehouse|our driver|our system|our site|our app] [got|get] [this|it|that|the|your|you] [completely |totally |badly |so |] [wrong|mixed up]
we [messed|screwed|slipped|mixed|goofed|botched] [up|]
[you're|you are] [absolutely |completely |totally |quite |so |] right
[you have|you've got|you do have] [every right|every reason|a point]
[every|a] right to be
[we|i] should [have|never]
we shouldn't have
[we|i] [let|have let] you down
[we|i] [failed|dropped the ball|forgot|missed|overlooked|lost|sent the wrong|sent you the wrong|sent it|packed the wrong|promised|broke|misread|mislabelled|mislabeled|oversold|underestimated|misprinted|kept you waiting|left you|owe you|own this|own that|fell short|ran late|ran out|were late|were too|was late|made a mistake|made an error|miscounted|double-booked|double booked|overbooked|overcharged|charged you twice|undercounted]
[that's|this one's|this is|that is|that one's|it's|this one is] [entirely |completely |totally |all |] on [us|me]
[we|i] take [full |] responsibility
[it|that|this|the agent|the driver|the kitchen|the courier|the system|the label|the site|the app|the update|our agent|the team|the guide|the notice] [was|got] [it|this|that|you|] [wrong|our slip|our doing|ours|badly done|badly handled|poorly handled|mishandled]
[one|two|three|a day|an hour|a week] [is|was|are] [one|two|three|] too many
[never|shouldn't|should not|should never] [have |] [happened|happen|had to|have to|been|gone|left|arrived|waited]
[on|down to] [us|me] not
[we|i] [hadn't|didn't|had not|did not] [check|checked|tell|told|say|said|think|thought|see|seen|notice|noticed|test|tested|answer|answered|reply|replied|warn|warned|plan|planned|expect]
on our [side|end]
[one|two|three|four|five] too many
`

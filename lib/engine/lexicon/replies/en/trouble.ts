// Something went amiss with what the brand sells or does, said without a word of anger.
export default `
[died|broke|cracked|leaked|leaks|leaking|tore|ripped|snapped|shrank|faded|peeled|melted|fell apart|came apart|came off|stopped working|stopped charging|froze|overheats|overheated|crashes|crashed|freezes|rusted|cracking] [after|on|in|within|the first|again|when|every|and|at|during|right|twice|already|my]
[arrived|came|delivered|received|got it|turned up] [completely |totally |all |half |] [broken|damaged|cracked|crushed|torn|wet|cold|dead|late|empty|open|opened|melted|smashed|dented|wilted|stale|mouldy|moldy|dirty|incomplete|wrong|expired|burnt]
[was|were|is|are|it's|they're] [completely |totally |so |really |very |way |too |just |] [stale|burnt|raw|undercooked|overcooked|freezing|mouldy|moldy|rotten|expired|filthy|dirty|broken|missing|faulty|defective|soggy|inedible|smelly|sticky|rude|late|closed early|double-booked|overbooked|misleading]
[part|parts|piece|pieces|screw|screws|item|items|half|button|charger|lid|one|two] [of it |of my order |of the order |] [is|are|was|were] missing
[sent|gave|got|received|delivered|brought|shipped] [me |us |] [the|a] wrong
[wrong] [size|colour|color|item|order|address|name|model|flavour|dish|book|seat|part]
[not|nothing|isn't|wasn't|doesn't look|didn't look] [as|like|the same as] [described|advertised|the picture|the photo|pictured|the photos|in the picture|promised|expected]
[waited|waiting|been waiting|queued|on hold|stood] [for |] [over |more than |almost |nearly |] [an|two|three|four|five|six|hours|forty|ninety|half|weeks|days|a week|a month]
[nobody|no one|noone|nobody ever|no-one] [answers|answered|replies|replied|picks up|picked up|came|shows up|showed up|responds|responded|told|called|helped|cares|cared|bothered|apologised|apologized]
[charged|billed|debited] [me|us|my card] [twice|double|again|wrong|the wrong|too much|for]
[without] [any |] [telling|notice|warning|asking|explanation|informing|a word]
[never|hasn't|haven't|didn't|still not|not] [arrived|came|shown up|got|received|been refunded|turned up|delivered|answered|reply|replied|heard back|been fixed|fixed|show up|arrive|come]
[second|third|fourth|fifth|2nd|3rd|4th] time [this|in a|you|it|i|that|now|today|already]
yet another
[keeps|kept] [crashing|freezing|failing|disconnecting|logging me out|breaking|changing|cancelling|charging|dropping|ignoring]
[lasted|broke after] [only |just |] [a|one|two|three|four] [day|days|week|weeks|month|months|hour|hours|wash|washes|use|uses]
[last|first] time [i|we] [order|buy|shop|come|visit|book|use|eat]
`

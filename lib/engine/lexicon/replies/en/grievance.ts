// Anger or disappointment with the one who is addressed.
export default `
[so|very|really|extremely|deeply|beyond|bitterly|truly|pretty|quite|just|utterly] [disappointed|disappointing|frustrated|frustrating|upset|angry|annoyed|annoying|unhappy|let down|fed up|rude|poor|bad|unprofessional|disrespectful|dissatisfied]
[disappointed|fed up|frustrated|furious|appalled|disgusted|livid|gutted|unhappy|not happy|not impressed] [with|by|at|in|that|about|you]
[still|been] [waiting|no|not|nothing|haven't|hasn't] [for|on|reply|answer|response|refund|sign|word|news|update|delivery|received|arrived|heard|got|seen|a|my|the|since|over|and|to]
[two|three|four|five|six|several|multiple|ten|many|countless|dozens of] [emails|calls|messages|tickets|attempts|times|visits|weeks|days|months|hours|phone calls] [and|now|later|ago|still|no|nothing|without|of|in|for|so far|already]
[nobody|no one|no-one] [answers|answered|replies|replied|picks up|picked up|bothers|bothered|responds|responded|told|called|helped|cares|cared|apologised|apologized|listens|has]
[this is|that is|that's|it's|you're|you are|what|such|absolutely|simply|just|how|is] [a |an |] [joke|disgrace|scam|rip-off|rip off|ripoff|disaster|mess|shame|nightmare|waste of money|waste of time|ridiculous|unacceptable|pathetic|outrageous|appalling|disgusting|shocking|a farce|farce|insulting|insult|daylight robbery]
[waste|wasted] [of |] [my |] [money|time|an hour|a day|the whole|my]
[never|won't|not] [again|be back|ordering|buying|shopping|coming back|using|booking|be ordering|be buying|be using|going back|recommend|trust]
[want|demand|give me|get|need|where is|where's|like] my [money|refund] [back|]
[worst|rudest|slowest|poorest|laziest] [service|experience|customer|company|app|update|hotel|food|meal|product|purchase|delivery|staff|support|ever|i|bank|airline|event|course|shop|store|website|haircut|decision]
[do|did|does|don't] [you|anybody|anyone|your people|your staff] [even|actually|ever] [read|check|test|care|pack|look|listen|work|answer|train|clean|know|try|respect]
[how|why] [hard|difficult|is it so hard|on earth|the hell|dare you|can you justify|do you justify|do you keep|would you|did you stop|did you remove|did you change|are you so|is your|is everything|is nobody|does nobody|do your] 
[stop|quit] [lying|spamming|ignoring|sending|pretending|charging|cancelling|canceling|deleting]
[you|they|your team|your staff|your driver|your courier|your app|your website|your site|your support|support] [just |simply |always |constantly |keep |keeps |never |don't |didn't |still |] [lied|lie|ignore|ignored|ignoring|hung up|cancelled|canceled|overcharged|overcharging|ruined|lost my|lost our|broke|refuse|refused|shouted|laughed|left me|left us|deleted|blocked|ghosted|messed|screwed|forgot|promised|care|answer|reply|respond|showed up|turned up|deliver|dumped|threw|insulted]
[i|we] [want|expected|expect|deserve|paid for|was promised|were promised|was told|were told|have been told|am tired|am sick|regret|feel cheated|feel ignored|feel ripped|feel robbed|feel let|feel lied|had to throw|had to wait|had to call|gave up]
[rude|unhelpful|unprofessional|useless|incompetent|clueless|arrogant|lazy|dismissive] [staff|service|support|driver|waiter|waitress|employee|manager|receptionist|response|reply|people|agent|seller|guy|woman|man|attitude|and]
[terrible|horrible|awful|poor|bad|dreadful|shocking|appalling|lousy|shoddy|disgraceful|abysmal] [service|experience|quality|support|customer|food|communication|attitude|app|update|packaging|product|staff|treatment|organisation|organization|management|way|job|coffee|delivery]
[shame on|thanks for nothing|what a|get your act|do better|sort it out|sort yourselves|unbelievable|not good enough|not acceptable|unacceptable|no excuse|beyond a joke|had enough|taking the mick|taking the piss]
[complaint|complain|complained|complaining] [about|to|for|has|was|again|and|number|form|last|]
[overpriced|overhyped|overrated|false advertising|misleading|bait and switch|price gouging|greedy|shrinkflation]
[lost|losing] [a|my|all|our] [customer|trust|patience|faith|business|respect]
[flooded|leaks|leaking|leaked|soaked|ruined|mould|mouldy|mold|moldy|rats|mice|cockroach|cockroaches|bedbugs|jammed|burnt|torn|scratched|dented|smashed|spilled|overflowed|exploded|caught fire|rash|allergic reaction|food poisoning|vomiting|fell off|came loose|came off|bounced|deadname|blank pages|is blank|are blank|are dead|is dead|won't start|won't turn on|crashes|frozen|unreadable|double-charged|overcharged|mislabelled|mislabeled|misprinted|vandalised|vandalized|harassed|groped|insulted|yelled|shouted|swore|laughed at|ignored|hung up|discriminated|humiliated|humiliating|agony|in tears|cried|crying|gave up|walked out] : 0.7
[don't|doesn't|won't|can't|cannot|no longer|didn't|isn't|aren't|hasn't|haven't|wasn't|couldn't] … [any more|anymore|any longer|at all|properly|since|either|yet|again|in time|on time] : 0.6
[since|after] [the|your|last|this] [update|upgrade|change|move|relaunch|redesign|renovation|new version|switch|merger|repair|service] : 0.5
[third|second|fourth|fifth|3rd|4th|5th|another] [week|time|month|day|attempt|visit|call|email|repair|replacement|wrong|broken] [in|this|now|and|that|without|of] : 0.6
[instead of|rather than|although|even though|despite|without telling|without asking|without a word|for nothing|in vain|no reason|out of nowhere] : 0.5
[has|have|is|are] [become|getting|gotten|got] [so |too |really |very |] [tiny|small|smaller|worse|expensive|slow|slower|dirty|loud|louder|rude|cold|stale|late] : 0.7
`

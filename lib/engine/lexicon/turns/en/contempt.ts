// Looking down on the reader.
export default `
if you [can|could|bothered to|had bothered to|knew how to|actually|even|ever|would] [read|reading|think|look|use your|learned to|learnt to|knew how]
[can't|cannot|don't] you [even |] read
[can|do] you [even|not] read
learn to read
[did you even|have you even|did you bother to|bother to] [read|think|look|try]
[just |] google it
[try|ever heard of|heard of|learn to use] google
do your [own |] [homework|research]
[learn|go learn|try learning] [to|how to] [read|count|spell|write|use|drive|think|behave]
[what part of|which part of] [that|it|this|no|closed|sold out] [don't|do] you
[nobody|no one|noone] [asked|cares|forced|forces|is forcing|cares about|asked you|asked for your] [you|what|your|to|]
[we|i] [couldn't|could not|don't|do not] care [less|what|about your]
[just|so|then|please|and] [get over it|grow up|deal with it|cope]
[get a life|cry more|cry me a river|boo hoo|stop whining|stop crying|quit whining|quit complaining|whiner|cope harder|touch grass|stay mad]
stop complaining
[if you|then] [don't like it|don't like us|aren't happy|are not happy|can't afford it|cannot afford it|can't pay|don't want it|don't want to pay|don't like the price|find it too expensive|find it expensive] [go|shop|don't|leave|buy|unfollow|there's|try|find|stay|then|there are|you can|you're|feel free]
[go|shop|buy|order|take your business|take your money|feel free to go|you can go] [cheap |] [elsewhere|somewhere else]
[not|isn't|is not] our problem
[people like you|customers like you|your kind|someone like you|you people|your sort]
[you|you're|you are] [clearly |obviously |just |simply |too |probably |] [don't know what you|have no idea what you|have never used|stupid|idiot|dumb|clueless|ignorant|illiterate|a troll|trolling|pathetic|not very bright|a liar|lying|the only one who|can't read|cannot read|need glasses|need new glasses|too poor]
[maybe|perhaps] [next time|you should] [read|learn|try reading|think|open your eyes|use your]
[use|open] your [brain|head|eyes]
[common sense|brain cell|brain cells|how hard is it to read|how hard can it be to read|it's not rocket science|not rocket science|even a child|a five-year-old|a five year old|a child could]
[seriously|really] you [can't|can not|cannot] [read|see|count|find|figure|understand]
seriously can you not
[you're blocked|you are blocked|consider yourself blocked|we will block you|we'll block you|reported and blocked|bye felicia]
[don't|nobody makes you|no one makes you] [buy it|follow us|order|buy] [then|if you|]
[some people|certain people] [just |never |] [love to|like to|need to|learn|can't|don't] 
[haters|hater|losers|loser|morons|moron|idiots|trolls|troll|crybaby|crybabies]
[everyone|everybody] else [managed|manages|gets it|got it|figured it out|understood|can do it|had no trouble|copes|coped] : 1
[even|including] my [nan|gran|grandma|grandmother|mum|mom|dog|cat|toddler|five-year-old|kid|grandad|three-year-old] : 1
[maybe|perhaps|just|try] [stick to|go back to|try|leave it to|buy a|get a] [paper|pen and paper|crayons|reading|glasses|a dictionary|the professionals|someone else|adults|abacus|fax] : 1
[some|certain] [people|customers|of you|folks|visitors] … [can't|cannot|don't|think|expect|want|just|only|complain|moan|whine|never|should|always] … [everything|free|nothing|manners|read|rules|world|time|themselves|happy|brain|entitled|else] : 1.5
[time-wasters|time wasters|timewasters|tyre kickers|tire kickers|window shoppers|cheapskates|freeloaders|whiners|moaners|entitled] : 1
[bless your|oh bless|aww bless|how cute|how adorable|poor thing|poor you|poor baby|cry about it|here's a tissue|need a tissue|world's smallest violin|first world problems|welcome to the real world|welcome to reality|newsflash|news flash|spoiler|well done you|congratulations on|congrats on] : 1
[not|hardly] [everyone|everybody|everyone's] [has|can afford|appreciates|has taste|has class|deserves|is smart] : 1
[know your place|above your|out of your league|beneath us|not for people like|aimed at people who] : 1
[do|did|have] you [actually|seriously|honestly|really] [think|believe|expect|need] : 1
[clearly|obviously|evidently] [you|your|some people] [have|are|can't|don't|didn't|never|lack|need|missed|too] : 0.75
[even |] a [child|kid|toddler|baby|monkey|five-year-old|five year old|three-year-old|first grader|schoolchild] [could|can|would|knows|understands|manages|gets|finds]
[written|made|meant|designed|intended|built|reserved] for [adults|grown-ups|grown ups|intelligent|smart|people who can|those who can|people with|those with|professionals]
[grow|growing] up
[not|isn't|is not|evidently not|clearly not|obviously not] for [everyone|everybody|the faint|people with|people who|amateurs]
[help yourself|there is grass|be my guest|knock yourself out|good for you|good luck with that|suit yourself|your loss|boo|whatever you say|if you say so|cool story|says who|so what|and?|big deal|who cares|not my problem|deal]
[we|i] [don't|do not] [have|need|owe] [to|you] [justify|explain|answer|please|an explanation|anything|prove|defend]
[hundreds|thousands|millions|#] [of |] [others|people|buyers|customers|users|guests] [have |] [managed|manage|cope|coped|had no|have no|are happy|were happy]
[buyers|customers|users|guests|people|others] [have |] [managed|coped|survived|understood] [so far|without|just fine|perfectly|it|with]
to [the|that|those|all|everyone|anybody|anyone|whoever|all of you|the few] [gentleman|lady|woman|man|guy|person|people|one|customer|customers|reviewer|reviewers|gentlemen|ladies|] who [asked|asks|said|says|complained|complain|left|keeps|keep|thinks|think|wrote|write|called|believes|wants|want|wonders] : 1.5
there are … [shops|places|stores|brands|people] for that : 1
[learn|try] [to |] [budget|budgeting|saving|save|manners|patience|some respect] : 1
what did you [think|expect|imagine]
what [were|was] you [thinking|expecting]
[then|so] don't [stand|buy|come|read|look|order|ask|eat|use|watch|park|sit|go|click|follow]
[like|as] [any|every|all] normal [person|people|customer|human]
[like|as|unlike] [other|the other|all other|all the other|most] [slow|stupid|lazy|normal|smart|sensible|clever|reasonable|decent|grown-up|adult] [people|customers|users|ones|viewers|readers|guests]
[penny|coin] … drop
[not|isn't|hardly] our [fault|problem] [if|that|when|you]
[slow|thick|dense|dim|lazy|cheap|clueless|hopeless] [people|customers|like you|ones|person|learner]
[should|shall] we [also|maybe|perhaps|then] [carry|hold|come|wipe|read|do|bring|spoon]
[with|use|using|try] [a|your] [brain|bit of logic|little thought|common sense|head]
[may|might|is|are|was] [simply |just |perhaps |] not [be |] [for you|your thing|your level]
[none of your|mind your own] business
[chronically|perpetually|professionally|easily|permanently] [offended|outraged|upset|online|unhappy] : 1.5
[unfollow|block|mute|exit|back] button [is|works|exists] : 1
[the|our] door is [that way|over there|open if]  : 1
[only|just] for people with [a|any|some|taste|manners|money|brains]
[congratulations|congrats|well done|bravo] [you've|you have|you just|you] [invented|discovered|managed|found|won|broken|solved|made]
[maybe|perhaps] let [somebody|someone|anybody|a] [else|grown-up|adult|professional|child]
to [the|that|those|all] [lady|gentleman|woman|man|guy|person|people|customer|reviewer|genius] who [gave|couldn't|can't|didn't|doesn't|don't|had|has|took|came] : 1.5
[shouldn't|should not] be [let|allowed] [out|near|to|on|anywhere]
without a [carer|babysitter|nanny|grown-up|minder]
[doesn't|does not|shouldn't|should not|hardly|didn't|did not|won't|can't|isn't|not] [take|takes|require|requires|need|needs|be|exactly|really] [much|a genius|a degree|an expert|a phd|a rocket|an engineer|a diploma|special|advanced|any special|any particular|great|a lot of|too much|brain|that hard|that difficult|beyond|brain surgery|higher maths] [intelligence|intellect|skill|skills|education|thinking|brainpower|effort|knowledge|literacy|scientist|degree|to|for|talent|training|]
[it's|it is|that's|this is|finding it is|none of this is|nothing here is] [not|hardly|scarcely|far from] [brain surgery|rocket science|a secret|that complicated|that hard|hard|difficult|a puzzle|a riddle|quantum physics|nuclear physics|hidden]
[bold|wild|crazy|radical|novel|revolutionary|free|friendly|helpful|top|handy|pro|little|life] [suggestion|idea|thought|concept|tip|hint|hack] [from|for you|coming|incoming|but|try|maybe|perhaps|have you|:|of the day]
[newsflash|news flash|breaking news|spoiler|spoiler alert|plot twist|fun fact|little known fact|surprise surprise|shocking|shocker|believe it or not|who knew|who would have thought|who'd have thought|imagine|hard to believe|astonishing|incredible i know|hold on to your|brace yourself] [for you|then|but|i know|we know|there are|it|some|the|you|that|a|if|]  : 0.75
[sends|send|sending] [its|their|you its|you their] love : 0.75
[a|an|any|the] [customer|student|person|man|woman|guest|user|adult|passenger|reader|parent|patient|tenant|member|traveller|applicant|subscriber|client|buyer|grown-up|grown up|gentleman|lady] who [still |even |really |] [can't|cannot|can not|doesn't|does not|didn't|did not|couldn't|could not|fails to|failed to|never|has not|hasn't|won't|needs|confuses|mistakes|has trouble|struggles] 
[someone|somebody|anyone|anybody|people|those|folk|folks] who [still |even |really |] [can't|cannot|can not|couldn't|could not|confuses|confuse|mistakes|mistake|struggles|struggle] [to |] [tell|read|spell|count|find|write|open|follow|understand|manage|operate|work out|work|add|use|type|even|with] : 1
[spelling|grammar|spelt|spelled|punctuation|typing|handwriting] [is|was|might|could|suggests|says|lesson|lessons|first|skills|like that|of yours|needs|aside|it correctly] : 0.75
[your|that] [spelling|grammar|vocabulary|reading skills|reading comprehension|maths|arithmetic|attention span|sense of direction|memory] [is|was|might|could|suggests|says|needs|must|may|seems]
[learn|learning|revise|work on|mind|check] your [spelling|grammar|manners|letters|alphabet|times tables|vocabulary|maths]
[within|beyond|outside|above|suits|match|matches|to suit|not in|out of] [your|their|his|her|one's|every] [budget|means|price range|pocket|pockets|wallet|purse|price bracket|pay grade|league]
[everyone|everybody|each|people|we all|some] [shops|shop|buys|buy|pays|pay|gets|get|spends|spend|chooses|choose] [according to|within|to|what|by|for] [their|what|his|her|one's] [means|budget|pocket|pockets|wallet|level|they|standards]
[quality|class|taste|good things|good taste|originals|luxury|comfort] [isn't|is not|aren't|are not|was never|were never|has its|has never been|find their|finds its|knows its] [cheap|for everyone|for everybody|for all|own|price|customers|customer|buyers|audience]
[the|those] [cheaper|cheap|discount|bargain|budget] [one|ones|shop|shops|place|places|version|alternative|end|option|stuff] [is|are|down|over|may|might|will|would|across|round|next] [more|better|there|there for|the road|the street|suit|be|for|door|the corner]
[sorry|apologies|pardon us|forgive us] [it|this|that|the world|life|we|the laws] [isn't|is not|aren't|are not|didn't|don't|doesn't] [magic|magicians|wizards|fortune tellers|mind readers|clairvoyant|a charity|psychic|psychics|revolve|bend|your]
[we're|we are|i'm|i am|this is|this isn't|we aren't|we are not|this is not|we're not|i'm not] [not |] [magicians|wizards|fortune tellers|mind readers|a charity|psychic|psychics|clairvoyant|your mum|your mother|your mummy|a babysitter|babysitters|a nursery|a kindergarten|a creche|servants|your servant|your servants|a helpline for]
[no|got no|haven't you|don't you have|any] [grandchildren|grandkids|grandson|grandson to|teenager|teenagers|teenager around|children|kids|nephew|niece] [visiting|around|at home|to hand|nearby|to help|to ask|handy|about]
[somebody's|someone's|somebody is|someone is|somebody|someone] [grumpy|cranky|having a bad day|needs a nap|needs a hug|woke up|got out of bed|hasn't had|had no coffee|is having|in a mood]
[hope|hopefully|trust] [that|this|your day|you] [helps|gets better|was worth|made you feel|feel better|feel better now] [to have got|now|getting that|off your chest]
[thanks|thank you] for [the lecture|the lesson|your expertise|your expert|explaining our|teaching us|telling us how to|doing our job|your wisdom|the free advice|sharing your vast]
`

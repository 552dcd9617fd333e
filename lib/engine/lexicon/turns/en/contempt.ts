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
[if you|then] [don't like it|don't like us|aren't happy|are not happy|can't afford it|cannot afford it|can't pay|don't want it|don't want to pay|don't like the price|find it too expensive|find it expensive] [ ,|] [go|shop|don't|leave|buy|unfollow|there's|try|find|stay|then|there are|you can|you're|feel free]
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
[hundreds|thousands|millions|\\d+] [of |] [others|people|buyers|customers|users|guests] [have |] [managed|manage|cope|coped|had no|have no|are happy|were happy]
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
[congratulations|congrats|well done|bravo] [,|!|] [you've|you have|you just|you] [invented|discovered|managed|found|won|broken|solved|made]
[maybe|perhaps] let [somebody|someone|anybody|a] [else|grown-up|adult|professional|child]
to [the|that|those|all] [lady|gentleman|woman|man|guy|person|people|customer|reviewer|genius] who [gave|couldn't|can't|didn't|doesn't|don't|had|has|took|came] : 1.5
[shouldn't|should not] be [let|allowed] [out|near|to|on|anywhere]
without a [carer|babysitter|nanny|grown-up|minder]
`

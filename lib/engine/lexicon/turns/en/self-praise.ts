// Praise of oneself in whole turns of phrase: being the measure, having no equal, being followed by the rest.
export default `
[excellence|greatness|perfection|quality|trust|innovation|luxury|success|craftsmanship|reliability] … [is ours|is us|has a name|has an address|our name|our middle name|is who we are|is what we are|begins with us|starts here|starts with us|lives here|in our dna|runs in] : 1.5
[nobody|no one|none|no other] [else |] … [does what we|does it like|can match|compares|comes close|matches us|offers what|like us|beats us|can touch|even close|knows it better|understands it better] : 1.5
[others|our competitors|the rest|the competition|everyone else|the industry|competitors] … [follow|copy|catch up|only dream|imitate|wonder how|look up to us|take notes|learn from us|still trying] : 1.5
[we're|we are|we] [not just|not only|more than|so much more than|aren't just|don't just|never just] … [we|it's|but|legacy|family|movement|experience|lifestyle|standard|promise|institution] : 1
[we|we've|we have|our] [set|define|defined|redefine|redefined|raise|raised|shape|shaped|invented|rewrote|write] … [standard|standards|benchmark|bar|future|rules|history|industry|market|category] : 1.25
[another|yet another] [remarkable|outstanding|record|amazing|incredible|proud|historic|landmark|exceptional|successful|fantastic|stellar|glorious|triumphant] [year|achievement|milestone|success|award|moment|step|chapter|quarter|win|season] : 1
[reason|reasons] to [be us|choose us|be proud|trust us|love us] : 1
[our name|the name] … [stands for|synonymous|means quality|means trust|is trusted|speaks for itself|says it all] : 1.25
[where|when] [excellence|quality|innovation|tradition|passion|luxury|vision|craftsmanship] [meets|has|becomes|matters] : 1
[unmatched|unrivalled|unrivaled|unparalleled|unsurpassed|second to none|in a class of|in a league of|like no other|unlike any other|without equal|without rival|gold standard|legendary|visionary|trailblazing|pioneering|groundbreaking|revolutionary|ahead of its time|ahead of our time|ahead of the rest|ahead of the pack|simply the best|peerless|undisputed|the envy of|a force to be] : 1
our [clients|customers|guests|partners|fans|people|results|work|reputation|record] [know it|know|agree|can tell|feel it|deserve the best|expect nothing less|tell us so|would agree|speaks for itself|speak for themselves|says it all] : 0.75
[humbled|honoured|honored|proud|thrilled|privileged] … [recognised|recognized|named|award|awards|chosen|ranked|leader|leading|crowned|the best] : 1
[leading|leaders|leader|pioneers|pioneer|experts|masters] [the way|in our field|in the field|in the industry|of the industry|of our time] : 1
[reputation|legacy|heritage|tradition] of [excellence|quality|trust|success|leadership|innovation] : 1
[trusted|loved|respected|admired] by [all|everyone|the best|many|millions|thousands|generations] : 0.75
[there is|there's] [only one|no one like|nobody like|nothing like] : 1
[we|we're|we are] [make|making|made|write|writing|wrote] history : 1.75
[some|other|most|many] [brands|companies|shops|firms|agencies|people|clinics|schools|banks|bakeries] … [we|we're|we are] [make|are|do|create|craft|write|live|build|lead|deliver] : 1.5
[verdict|word] [of the street|of the streets|is in|on the street] : 0.75
[need|needs|requires] no introduction : 1.75
how [good|great|skilled|brilliant|famous] we are : 1.75
[everyone else|everybody else|others|the others|the rest|all others] [tries|try|want|wants|wish|wishes|dream|dreams|hope|hopes|long|longs] to be : 1.75
[not just|no longer just|more than] [a|the|your] [choice|option|name|brand|shop|place|company] … [the|your] only : 1.5
to the [bold|brave|best|stars|few|elite|discerning] : 0.75
[stand|stands|stood|standing|tower|towers] [out |] [head and shoulders|tall|apart|alone|out|above] [above|from|among|over|at the top|at the] [the |] [rest|others|crowd|competition|all|everyone|top|] : 1.25
[a|one|two|three|always a|always one] [step|steps|stride|strides] ahead of [the|everyone|everybody|our|all|anyone] : 1.25
[it's|that's|this is|it is] [just |simply |] [who|what] [we|our people|our team] [are|do|do best|stand for|live for|were made for|are known for|'re known for|'re made of|are made of] : 1
what [we're|we are|we have always been|we've always been] [known|famous|loved|admired|respected] for : 1
[first|second] in [spirit|heart|mind|quality|service|class|style|everything|innovation|our hearts|to none] : 1
[it|this|that] [shows|takes|proves] [what|why|that] [we|our team|our people] … [are|do|can|made of|best|known|lead] : 0.75
[settle|settled|settling|settles] for [less|second best|second|average|good enough|ordinary|mediocre] : 1
[refusal|refuse|refuses|refused] to [settle|compromise|accept|be|rest] : 0.75
[name|names|one] [the market|people|everyone|the industry|the city|customers] [turns|turn|trusts|trust|knows|know|comes|come|thinks|think] [to|of|first] : 1.5
[some|others] call it … we call it : 1.5
[needed|need|needs] [a|an|no] [trophy|award|prize|medal|certificate] to [tell|know|prove|show] : 1
we don't do [ordinary|average|second best|small|half measures|boring|mediocre|normal] : 1.5
there [are|is] … and then there [is|are|'s] : 1.75
[different|another|own] league : 1
[ask|just ask|go ahead and ask] [anyone|anybody|around|any of our|our customers|our neighbours|the competition|your neighbour|people] … [who|what|where|they|about|say|tell] : 1
[we|i think we] [already |all |] know [what they'll|what they will|what they'd|the answer|who|why|it|what you'll] … : 0.75
[here's|cheers|hats off|three cheers|a toast|hat tip] to [us|our|the team|ourselves|everyone here|the best|this team] : 1
[take|take a|taking a] [a bow|bow|well-earned bow|well-deserved bow] : 1.25
[flawless|perfect|seamless|impeccable|unforgettable|magnificent|phenomenal|triumph|triumphant|masterclass|world-beating|sublime|exemplary|stellar|spectacular] : 0.75
[only|the only|no other|the right] [word|words|way|adjective] [for|to describe|does|do|to put] [it|how|what|our|this|them|justice] : 1
[doing|do|did|get|got|getting] [everything|it|things] right : 0.75
[become|became|being|becoming|are] [a |an |] [landmark|institution|legend|household name|byword|benchmark|fixture|icon|symbol of] : 1
[it] [happens|comes|shows] when you … [right|care|love|best|enough] : 0.5
[what|that's what] [makes us|sets us|keeps us] [different|special|apart|unique|who we are|ahead|number one|on top] : 1.25
[we're|we are] [only |just |] [getting started|just getting started|warming up|human but|simply better|built different] : 0.75
[we] [don't|didn't|never] [follow|chase|do] [trends|the crowd|others|competitors|awards] … [we] [set|make|are|lead] : 1.5
[no wonder|small wonder|it's no surprise|no surprise] [that |] [we|our|so many|everyone|people|they] : 1
[imitated|copied|emulated|envied] [but |by |] [never|everyone|all|many|others] : 1.25
[best|finest|greatest|smartest|kindest|strongest|most talented|hardest-working|most dedicated] [team|people|staff|crew|colleagues|customers|community|fans] [in|ever|on|anywhere|you|we|there|around] : 1
[standard|bar|benchmark|example] [others|that others|everyone|the rest|for others|for everyone|for the rest|by which] : 1
[there are|there's] [a lot of |plenty of |many |other |] _ and [then |] there [is|are|'s] [this one|us|ours|_] : 1.5
[no|isn't any|isn't a|beyond] [comparison|contest|competition|equal|rival|match|comparing] : 1
[trophies|medals|awards|titles|prizes|accolades|honours|stars] [on|in|line|and|to] [the|our|show] [shelf|cabinet|wall|walls|name|still|count|counting|prove|for it] : 1
[that's|that is|this is|it's] the [_|] [difference|way|touch|promise|standard|spirit|magic|effect] : 1
[quality|service|care|people|craft|comfort|trust|taste] you can [feel|count on|trust|taste|rely on|see|believe in] : 1.25
people who [genuinely|truly|really|actually] care : 1
[who are we|we're not ones|far be it from us] to [argue|disagree|complain|brag|boast] : 1
at the [very |] top of [the|our|their|its] [game|class|league|field|profession|industry|tree] : 1.25
[one promise|one goal|one passion|one vision|zero compromise|no compromise|zero compromises|no shortcuts|never compromise] : 1
[it's|it is|what] a privilege : 0.75
[never|don't|can't] take [it|that|this|your trust] for granted : 0.5
when [the|they] [history|story] … [written|write|told] … : 1.25
[have|has|deserves|earned|get] [its|our|their|a] [own |] [chapter|page|place] [in history|in the|of its own|to itself|] : 0.75
[ours|our people|our team|we|our own] [are|is] the [greatest|best|finest|strongest|kindest|proudest] : 1
[shows|show|see it|feel it] in [everything|all|every detail|each detail] … : 1
[look at|just look at] us [now|today|go] : 1.25
[setting|set|sets|leading|lead] the [pace|tone|agenda|way|trend|trends] : 0.75
[said|told us] it [couldn't|could not|can't] be done : 0.75
ask the [competition|competitors|others|rest|neighbours] … : 1
[we could|i could] tell you [we're|how|that|all] … : 0.5
`

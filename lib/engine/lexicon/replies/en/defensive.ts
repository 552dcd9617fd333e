// The reply defends itself before it answers.
export default `
as stated
as mentioned
as we [said|already|have said|have already|explained|told you|have explained|clearly]
as i [said|already said] : 0.5
as [clearly |already |previously |repeatedly |] [stated|mentioned|explained|written|posted|announced|indicated|noted]
read the caption
[read|re-read|reread|try reading|reading] [the |our |] [caption|post|description|terms|fine print|small print|product page|pinned post|rules|bio|faq] [again|carefully|properly|before|first|next time|more carefully|more closely|before asking|before commenting|please|]
[check|look at|see] [the |our |] [caption|description|terms|fine print|small print|product page|pinned post|rules] [again|carefully|properly|before|first|next time|more carefully|more closely|before asking|before commenting]
it's [all |] in the [caption|description|post|bio] if you
[had you|if you had|if you'd] [actually |] [read|checked|looked|bothered|followed|paid attention|asked|listened]
if you bothered
per our policy : 0.5
per our terms : 0.5
our policy : 0.5
you should have : 0.5
you should have [read|checked|ordered|asked|told|contacted|called|waited|known|noticed|looked|thought|chosen|measured|mentioned|complained|realised|realized|paid attention|been more|been home|said|let us know|listened|followed]
[you|you've|you have] [should've|ought to have|could have|must have|clearly|obviously|evidently|simply|probably] [ordered|read|checked|installed|entered|misread|missed|misunderstood|forgot|done|asked|typed|given|chosen|noticed|contacted|waited]
you [misread|misunderstood|must have misread|must have misunderstood|ignored|didn't read|did not read|didn't follow|did not follow|didn't check|did not check|didn't ask|never told us|never asked|never contacted|never sent|ordered the wrong|entered the wrong|gave us the wrong|gave the wrong|typed the wrong|were told|were warned|were informed|knew]
[used|installed|washed|assembled|set|handled|ordered|read|measured] [it|this|them|that] [up |] [wrong|wrongly|incorrectly|the wrong way|improperly]
you failed to
you need to : 0.5
you [need|have] to [read|understand|learn|be patient|wait|realise|realize|check before|pay attention|accept]
[calm|calm yourself|simmer] down
[relax|chill out|chill|take it easy|no need to be rude|no need to shout|no need for that|no need for the attitude|mind your tone|watch your tone|watch your language]
with all due respect
to be fair : 0.5
[nobody|no one|noone|none of our customers|no other customer|not one customer|everyone] [else] [has |is |had |ever |seems to |] [complained|complain|complains|complaining|has a problem|had a problem|loves it|likes it|is happy|has this problem|had this problem|manages|managed|has this issue|understood]
[other|our other|all other|most of our|all our|our|hundreds of|thousands of|most] [customers|people|users|clients|guests|buyers] [are|seem|have been|have no|have had no|love|don't have|do not have|never|manage|all|disagree|say]
[you're|you are] the [first|only] [one|person|customer|user] [to|who|that|with|complaining]
[it|everything|the app|the site|that] [works|worked|is working|works perfectly|was working|was fine|is fine] [fine |perfectly |perfectly well |] [for|on|when|at] [us|everyone|everybody|our|other|me|others|all|it left|we]
[that's|this is|that is|this isn't|that isn't|that's just|it's] [simply |just |absolutely |] [not true|untrue|false|a lie|nonsense|not our fault|your fault|on you|not on us|not how it works|slander|defamation|exaggerated|your opinion|your problem|your responsibility]
[not|isn't|is not|wasn't|was not] our [fault|mistake|responsibility|doing]
[your|the customer's] [own |] [fault|mistake|error|responsibility]
[that's|that is|it's|it is|is|sounds like] your [own |] problem
[the|your] [problem|issue|fault|mistake|error] [is|was|must be|lies] [on your|with your|at your|yours|you|with you|with the way you|between]
[we|i] [did|have done] nothing wrong
we [did|have] [not|never] [make|do|done|made|say|said|promise|promised] [any |a |anything |] : 0.5
[we|it] [told|warned|informed|already told|have told|clearly told|did tell|did warn|already answered|already explained|already replied|already said|clearly said|clearly stated|clearly says|clearly states] [you|this|that|everyone|]
[it|the post|the caption|the page|the website|the label|the description] [clearly |already |very clearly |plainly |] [says|states|said|stated]  : 0.5
[clearly|already|plainly|specifically] [written|stated|says|states|said|marked|labelled|labeled|explained|mentioned|posted|answered] [in|on|above|that|] : 0.5
[what|what else] [did|do] you expect
[you|we all] [get|got] what you [pay|paid] for
for [that|this] price : 0.5
at [that|this] price : 0.5
[it's|it is] [only|just] [a|one|two|an] [day|days|few|couple|delay|small|minor|scratch|joke|hour] : 0.5
[we're|we are] only human
[we're|we are] [only|just] [doing our job|following orders|a small team] : 0.5
[don't|do not] [blame|shout|yell|exaggerate|accuse|be rude|be ridiculous|be dramatic|overreact|spread]
[your|these|such|those|false|baseless] [accusations|accusation|allegations|attitude|lies|rant]
[your|these] [claims|tone] : 0.5
[before|instead of] [you |] [complain|complaining|accuse|accusing|posting|attacking|ranting|commenting|writing nonsense|judging|asking] : 0.5
[stop|quit] [spamming|lying|exaggerating|overreacting|attacking|harassing|asking|shouting|spreading]
[we don't|we do not|we can't|we cannot] [owe|control the|make the weather|read minds|please everyone|please everybody|babysit|help if you]
[can't|cannot] please [everyone|everybody]
[like|as] [everyone|everybody] else : 0.5
[our|the] [records|logs|tracking|system|data|cameras] [clearly |] [show|shows|say|says|prove|proves] [that |] [otherwise|you|it was|nothing|no such|delivered|it has been|we] : 0.5
[no other|not one other|none of the other|not a single] [table|guest|customer|passenger|client|user|student|patient|visitor|parent|member|person] [had|has|complained|said|reported|noticed|mentioned]
[as|like] [anyone|anybody|everyone|you] [could|can|would] [see|tell|have seen|know|imagine]
[which|that] you [accepted|agreed|signed|ticked|confirmed|approved|chose|clicked]
[clause|section|article|paragraph|page] [1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24] [of|says|states|,?|which|which you|is|clearly|]
[the system|our system|the machine|the computer|the app|the process|the staff|our staff|the driver|our driver|the team|our team|she|he|they] [did|does|do|worked|acted|followed|behaved] [exactly |just |] [what|as|correctly|the rules|the procedure|protocol|nothing|properly|his job|her job|their job]
[it was|it's|that was] [a|the] [friday|saturday|sunday|weekend|holiday|bank holiday|busy|peak|rush] [night|evening|day|hour|period|season|]  : 0.5
[that's|that is|this is|it's] [how|just how|the way] [it|things|this|that|the world|the system|our system] [works|work|is|goes]
[nothing|not much|little] we can do : 1
[you|customers|people|guests|passengers] [are|were] [responsible|expected|supposed|required|told|advised|warned|free] [for|to|in|that|not]
[our|the] [staff|team|driver|drivers|chef|cook|courier|agent|guide|nurse|teacher|receptionist] [is|are|has|have] [very |highly |extremely |always |an |a |] [trained|professional|experienced|polite|friendly|excellent|never|spotless|qualified|careful]
[nobody|no one] [forced|made|asked|told] you
[perhaps|maybe] [you|your|next time|it's you] [should|could|simply|just|misread|missed|forgot|were|didn't|did|phone|device|connection|expectations]
[check|try] your [own|spam|connection|internet|settings|facts|expectations] [before|first|next time] : 1
[if you|had you] [were|had|wanted|really|cared|needed|are] … [you would|you'd|you should|you could|you might] have
[they|it|links|everything|all of them|ours] [work|works|worked|is fine|are fine|looks fine|look fine] [for|on|to] [us|me|our side|our end|everyone|here]
[it|this|that|they] [has|have] always [been|worked|looked|tasted|cost|weighed]
[always been] [like|that|this|so]
[it's|it is|that's] [all |] a matter of [reading|taste|opinion|perspective|attitude|patience]
[mentions|states|says|shows|lists] … [clearly|lively|plainly|exactly|in bold|on the|in the] : 0.75
[every|each|all] [plate|parcel|box|item|product|bottle|piece|order|unit|garment|room] [is|are] [weighed|checked|tested|inspected|counted|cleaned|controlled|scanned|examined]
[others|other companies|other cities|other shops|other museums|some|many|most|competitors] [do|have|offer|get|pay|charge|don't|would] [far |even |much |a lot |way |] [less|worse|more|nothing|longer|not even]
[taste|beauty|comfort|humour|humor|art|noise|quality|style|temperature] is [subjective|relative|a matter|in the eye|personal]
[the|our] [recipe|price|size|portion|quality|formula|weight|material|supplier|product|menu] [is|has|was|stays] [still |exactly |] [the same|not changed|unchanged|never changed|as before|identical]
[we are|we're] doing [what|all|everything|the best] we can
[nobody|no one] [cancels|closes|raises|delays|does|wants|likes] … for fun
take it up with
[nobody|no one|noone] else … [mentioned|said|complained|noticed|reported|minded|asked]
[hardly|not|scarcely|never] our [doing|fault|responsibility|problem]
we stand by [every|our|what|this|the|it]
had you … [you'd|you would|you might] [have|know|find]
before [picking|criticising|criticizing|pointing|moaning|judging|jumping|accusing|shouting] 
[getting|get|given] [it |this |] for free
[looked|was|were|seemed] [lovely|fine|perfect|great|intact|in order|all right] when [they|it|she|he] left
`

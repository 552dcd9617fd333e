// The thing itself is kept back: it is announced, praised, hinted at or kept elsewhere. Two in a text tease.
export default `
// The writer will not say it, or not yet.
[can't|cannot|can not|not allowed to|won't|aren't allowed to|couldn't possibly|mustn't] [say|tell|reveal|share|show|give away|spill|name|spoil] [you |] [any |too |much |] [more|much|anything|it|what|who|which|the name|the secret|yet|just yet|the details] : 1.5
[promised|sworn|asked|agreed] [not to|to secrecy|to keep quiet|to say nothing] : 1.5
[that's|that is] [all|as much as] [we|i] [can|could|dare|will] [say|tell|share|reveal] : 1.5
[we're|we are|i'm|not] [not saying|not telling|saying nothing|keeping quiet|keeping it quiet|keeping mum|staying quiet] [yet|for now|] : 1.5
[our|my] lips are sealed : 1.5
[top secret|hush hush|shh|shhh|under wraps|watch this space|all will be revealed|wait for it|wait and see|wait till you see|wait until you see|you'll see|you will see|you'll find out|you'll soon see|coming soon to] : 1
[stay tuned|keep watching|keep your eyes peeled|keep an eye on this page|eyes on this page|more soon|more to come|big reveal|the big reveal|reveal tomorrow|brace yourselves|get ready|are you ready|you're not ready|not ready for this] : 0.75
[any|want a|take a|go on, |] [guesses|guess|guess what|can you guess|guess who|guess which|take a guess|place your bets|first guess] : 0.75
[clue|clues|hint|hints] [is|:|in|will|below|tomorrow|coming|dropping] : 0.75
[tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|soon] [we|you'll|you will|we'll|everything|it all] [reveal|find out|announce|tell|changes|will know|know why|know] : 0.75
// A thing without a name.
[something|somebody|someone] [big|huge|new|special|exciting|massive|amazing|extraordinary|unexpected|different|is coming|is about to|is brewing|is cooking|happened|arrives|lands|arrived|landed|you've never|you have never|nobody|no one|we've been|we have been|we've never|we have never] : 1
[big|huge|massive|exciting|major|great|very big|really big] [news|announcement|things|surprise|reveal|secret] [coming|is coming|are coming|ahead|soon|tomorrow|tonight|this week|next week|for you|on the way|to share|brewing|] : 1
[we've|we have|there's|i've|there is] [got |] [a|some|one] [secret|surprise|little secret|bit of news|news|announcement|thing] [to share|for you|to tell you|we've been|we can't|coming|] : 1
[one|this one|a single|one simple|one little|the one|this|just one] [thing|habit|trick|mistake|word|question|number|reason|change|ingredient|rule|decision|skill|sentence|detail|figure|secret|drawer|document|photo|door] … [separates|separate|changes|changed|can|could|will|is|that|costs|saves|most|nobody|no one|everyone|made|you|we|sets|tells|decides|predicts|makes] : 1
[the|a] [#|one|two|three|four|five|six|seven|ten] [thing|things|word|words|reasons|mistake|mistakes|foods|habits|signs|questions|tricks|secrets|mistakes] … [most|nobody|no one|never|you should|that|everyone|will|you're|quietly|slowly] : 0.75
[what|who] [happened|we found|she found|he found|they found|was inside|came next|was waiting|she said|he said|they said|came out] [next |then |] [made|left|stunned|shocked|surprised|changed|will|had|stopped|is|was|took] : 1.25
[what happened next|what came next|what we found|what they found|what's inside|what was inside|what's behind|what is behind|the reason why|the reason will|the answer will|the result will|the answer might|the answer may|the reason may|the reason might|here's why nobody|it's not what you think|it isn't what you think|not what you'd expect|not what you expect|not what you think] : 1
// What it will do to you, how others took it.
[will|is going to|could|might|about to] [change|transform|blow|shock|surprise|amaze|stun|revolutionise|revolutionize] [everything|the way|how|your|you|the game|lives|minds] : 0.75
[you won't|you'll never|you will never|you will not|you'd never] [believe|guess|look at|forget|see] : 1
[nothing|things|life|it|your] … [be the same|the same again|never be the same|the same after] : 0.75
[didn't|did not|couldn't|could not|still can't|can't|don't] [even |] believe [it|their eyes|our eyes|what|this] [at first|either|yet|themselves|] : 0.75
[made|left|had|has] [the|our|us|everyone|even|half] [whole |entire |] [team|us|office|room|speechless|staff|crew|everyone] [go |in |] [quiet|silent|speechless|in tears|tears|shaking|talking|buzzing|stunned|stop] : 0.75
[everyone|everybody|the whole town|the whole city|the internet|people] [will|is going to|'ll] be [talking|asking] : 0.75
[most|nine out of ten|nine in ten|9 out of 10|90 percent|99 percent|half] [of |] [our |you |us |the |] [people|customers|visitors|parents|tenants|drivers|students|patients|own customers|of you|you|them|fans|members|guests|users] [don't|can't|won't|never|get|walk past|miss|have no idea|couldn't|didn't|fail|still] : 0.75
[nobody|no one|none of|hardly anyone|few people] [else |] [talks about|tells you|mentions|knows|knew|saw it coming|will tell you|has ever|wants you to|in the market|noticed|noticed it|guessed] : 0.75
[it's|it is|and it's|and it is|it] [not|isn't|is not] [what|the|a|income|age|money|luck|talent|price|size|location|about] … [either|too|also] : 0.75
[it isn't|it's not|and it isn't|it is not|not] … [it isn't|it's not|nor is it|and it isn't|it is not] : 0.75
[the|number|reason|no] [second|third|last|final|2|3|4|5|#] [one|reason|] [surprised|surprises|will|might|is|shocked|made|got] : 1
[can you|could you|bet you can't|bet you cannot|do you|would you] [spot|find|see|guess|name|solve|tell] [it|them|which|what|the] : 0.5
// It is told elsewhere.
[open|read|watch|click|tap|swipe|head|go|see|scroll|find] … [to find out|to see what|to see why|to see which|to discover|to learn what|to learn why|to know what|to know why|to see the] : 0.75
[find out|discover|see|learn] [what|which|who|why] [it|they|that|happened|we|she|he|one|is] [in|on|at|inside|there|next|] : 0.5
[the|full|rest of the|whole] [story|answer|answers|reason|explanation|rest|name|list|reveal|result|reveal] [is|are|waits|'s] [on|in|at|inside|below|behind|waiting] [our|the|my|] : 0.75
[answer|answers|link|solution|reveal|story|name] [is |are |] in [the |our |] [first |] [comments|comment|bio|link|stories|video|newsletter|replies] : 0.75
[watch|read] [to|till|until] the end : 0.75
[you'll|you will|you've|have] [just |] [have to|got to|to|need to] [wait|be patient|guess|come and see|come see|come and find out|find out for yourself|see for yourself|stay|hold on|keep guessing] : 1
[the|our] [baker|chef|director|team|coach|boss|ceo|staff|whole team|kitchen|crew|manager|warehouse] [knows|know|already knows|is smiling|can't stop smiling|won't say|isn't talking|aren't talking] : 0.5
// "This", and nothing it points at.
[eats|eat|drinks|drink|does|do|uses|use|avoids|avoid|wears|keeps|keep|says|say|buys|buy|swears by|orders|order|checks|does this|never skips|refuses] this [for|every|before|after|first|at|when|and|daily|each|one|instead|with] : 0.75
this [food|fruit|drink|snack|trick|habit|one thing|mistake|sentence|word|question|app|setting|button|clause|herb|plant|tool|number|phrase|document|hack|ingredient] [is|could|can|will|may|might|costs|saves|does|every|never|before|that] : 0.75
and it [isn't|is not|wasn't|was not] [the|what|a|about|money|coffee|luck|age|price|your|who|where] : 0.75
[hardly|barely|almost|scarcely] [anybody|anyone|nobody|no one|none|any] … [can|could|knows|know|name|names|spots|spot|notices|notice|gets|reads|read|asks|checks] : 0.75
[ask yourself|guess|wonder|try to guess|work out|figure out] [who|what|which|where|why] : 0.75
[on|this|next|from|until|come|come back|check back|see you|back] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week] … [we're publishing|we'll publish|we publish|we'll tell|we tell you|we're telling|we reveal|we'll reveal|you'll know|you'll see|you'll find|to find out|for the answer|why|what it is|who it is] : 0.75
[we'll|we will|i'll] [tell|show|reveal|explain|share] [you |] [it |what |why |who |everything |the rest |more |] [tomorrow|on monday|on friday|tonight|next week|soon|later|in the next|in part two] : 0.75
[asked|begged|told|warned|forbidden|forbade] us not to [publish|say|show|tell|post|share|print|mention] : 0.75
[decide|decides|decided|determines|determine|explains|explain] [whether|if|how|why|who] [you|your|it] : 0.5
[nothing|our shop|our page|our menu|the building|this place|monday] … [will|'ll] [ever |] [be|look|taste|feel] the same : 0.75
[don't|do not] ask [us |] [why|what|how|who] : 0.75
[you] [probably|almost certainly|have probably|definitely] [threw|throw|walked|walk|have|had|own|use|used|ate|eat|drank|ignore|ignored|skip|skipped] : 0.5
[we|i] [nearly|almost] [didn't|did not] [tell|share|post|publish|mention|say] : 1
[even now|to this day|officially|apparently] … [lawyers|boss|bosses|legal|management|manager|head office] … [rather|prefer|nervous|quiet|silent|wish|not] : 1
[everyone|everybody|most people] [thinks|think|believes|believe|assumes|assume|says|say] … : 0.5
[everyone|everybody|they all|they|you|most people] [is|are|'re] [wrong|mistaken|doing it wrong|surprised|missing] : 0.75
swipe to the [last|end|final|next] [slide|one|] : 0.75
[nothing|anything] wrong with it : 0.5
[laugh|laughed|laughing|cry|cried|gasp|gasped|scream|screamed] out loud : 0.5
[the] reason [people|they|why|we|he|she|it|so many|most] : 0.75
[keep|keeping|kept|hiding|hid|been keeping|been hiding|been sitting on] [something|a secret|this|a little something|news|it|one thing] [from|for|to|up our|under] [you|ourselves|everyone|our sleeve|wraps] : 1
[announcement|news|reveal|details|more] [soon|coming|to follow soon|imminent|tomorrow|next week|shortly] : 0.75
guess [which|who|what|where|how many] [of|our|one|is|we|the] … : 0.75
[nine|#|9|eight|8|seven] [out of|in] [ten|#] [people|of you|customers|parents|drivers|patients|get|don't|can't|do] … : 0.75
[it] involves [a|an|the|one|two|our] … : 0.5
[full|complete|whole] [video|list|story|guide|answer] [in|on|at] [bio|our bio|the link|our site|our channel|the comments|youtube] : 0.75
meet [them|her|him|it] [tomorrow|on|next|this|soon|tonight] … : 0.75
[you're|you are|you've been] [_|] … wrong : 0.75
[explains|shows|tells you|spills|reveals] [how|why|what|which|all|everything|the secret|link] … : 0.5
[one|only|single] _ [every|each|all|no] _ [should|must|needs|need|has to|ought|can|gets] … : 1
[save|screenshot|read|watch] this before … : 0.75
[big|huge|exciting|great|strange|wonderful|interesting] [things|changes|stuff|plans] [are |] [happening|coming|brewing|afoot|on the way|ahead|in the works] … : 1
behind [these|this|closed|those|our] [doors|door|curtain|screens|scenes] : 0.5
`

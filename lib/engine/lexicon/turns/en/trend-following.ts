// The others are the reason, or their news is the stage. Two halves make one.
export default `
[we were told|they say|apparently|it seems] [all |every |] [brands|brand|companies|everyone|everybody|we all] [has|have|must|are|is|need|needs|do] … : 1
[hopping|jumping|hopped|jumped|hop|jump] on [the|this|that] … [trend|bandwagon|train|hype] : 1
late to [this|the] [trend|party|challenge] : 1
[the algorithm|the internet|every brand|all brands|everyone|everybody] [says|said|decided|wants|demands|insists|told us|must|has to|keeps] … … [so|here|we|us|our] : 1
[the algorithm|the internet|every brand|all brands|everyone|everybody] [says|said|decided|wants|demands|insists|told us|must|has to|keeps] … [so|here|we|us|our] : 1
[did not|didn't|don't|do not] want to [be left out|miss out|be the only] : 1
[everyone|everybody|every brand|all the brands] [is|are|else|doing|did|was|seems] … [so we|we|us|our] : 1
[everyone's|everybody's] … [so we|we|us|our] : 1
[everyone|everybody|everyone's|everybody's] … [so|here's] : 0.5
[we|our|us] … [because|since|like] [everyone|everybody] : 1
[try|do|doing|did|tried|join|joined|joining|love|resist] [the|this|that] … [trend|challenge] : 1
[sound|song|meme|trend|filter] is everywhere : 1
// The talk of the town, which is not ours.
[everyone|everybody|the whole country|the whole internet|the internet|the whole timeline|your feed|my feed|half the country|the whole of twitter|nobody|we] [is|'s|are|can't stop|won't stop|can't get over|couldn't stop|still can't|still not over|is still] [talking about|tweeting about|arguing about|posting about|crying over|obsessed with|stop talking|over|asking about|discussing|debating|watching] : 0.75
[everyone's|everybody's|so everyone's|everyone is|everybody is] [ranking|sharing|posting|doing|showing|confessing|listing|naming|revealing|making|turning|asking|choosing|rating|counting|comparing|baking|dancing|drawing] : 0.5
[everyone's|everybody's|the internet's] [talking about|tweeting about|arguing about|posting about|crying over|obsessed with|asking about|discussing|debating] : 0.75
[still] [not over|recovering from|thinking about|crying about|shaking from] [last night's|that|the] [episode|finale|final|goal|penalty|ending|match|game|interview|slap|breakup|wedding|verdict|performance|trailer|scene] : 0.75
[breakup|break-up|divorce|split|scandal|feud|affair|verdict|slap|finale|season finale|celebrity wedding|royal wedding|red carpet|leaked|meltdown] : 0.5
[unless you've|unless you have|if you haven't|in case you've] been [living under a rock|hiding|offline|asleep] : 0.5
// And the turn to what one sells.
[should have|should've|could have|could've|would have|would've|if only] [they |he |she |] [used|bought|called|chosen|chose|asked|had|gone with|switched to|tried|booked|been using] [our|us|one of our|a] : 0.75
[if] [they|he|she|only they|only he|only she] [had|'d] [used|bought|called|chosen|had|tried|booked|gone|come|been] … : 0.5
[meanwhile|speaking of|at least|unlike|luckily|good thing|and that's why|which reminds us|cue] [our|we|us|here at|with our|in our|at our] : 0.5
[our|we|this|the] … [would never|never] [leave you|let you down|cheat|break up|break your heart|ghost you|betray|disappoint you|miss a penalty] : 0.75
[nothing|something] [holds|sticks|lasts|bonds|survives|heals] … [like|than|longer than|better than] [our|this|us|ours] : 0.5
every other [firm|brand|shop|bank|company|business|account|page|cafe|club|agency|team|school|council|museum|hotel|office] [in|has|is|did|on] … [done|doing|one|posted|posting|in on|at it|joined] : 1
[could hardly|couldn't|can't|could not|wouldn't want to] [sit|stay|be left] [it|this one|this] [out|behind] : 1
[as a|as an|in a] [boxed|box|doll box|action figure|starter pack|barbie|ghibli|studio ghibli|wes anderson|90s yearbook|lego|funko|anime|renaissance] … : 0.5
[jury's in|here we go|fine|ok fine|okay fine|alright|all right] [we|you|here's our|here's the] [did|made|win|got|it|caved|gave in|had to|asked] : 0.5
[oscars|oscar night|the oscars|super bowl|superbowl|world cup|eurovision|grammys|grammy|met gala|wimbledon|royal wedding|election night|golden globes|brit awards|baftas|olympics|love island|bake off|strictly|traitors|tour de france|champions league|black mirror|taylor swift|barbie|barbenheimer|squid game|wordle|spotify wrapped|wrapped] : 0.25
[has|have|had] nothing on [our|us|the|this] : 0.75
and the [award|oscar|winner|trophy|prize|golden globe] [goes|is] : 0.5
[ours?|us?|mine?|ours:|us:|our pick|our answer|our turn|here's ours|here are ours] : 0.5
[move over|step aside|forget|sorry] … [meet|here's|here comes|it's|our|we've got|there's a new] : 0.5
[even] [our|we|the] … [knows|know|saw|watched|joined|couldn't resist|did it|dancing|danced] : 0.25
if … had [used|bought|called|chosen|worn|tried|booked|asked|gone|listened|insured|switched] … [our|us|one of|to us|with us] : 0.75
just [saying|sayin] : 0.5
[couple|ceo|kiss cam|jumbotron|scandal] … [should|could|would|if|had] : 0.25
[now that|since|while|seeing as|seeing that] [everyone|everybody|the whole] … [talking|discussing|asking|posting|arguing] … : 0.75
the only [relationship|couple|marriage|breakup|split|drama|love story|commitment] … [you|that|we] … [cheese|coffee|phone|insurance|mattress|us|our|ours|last|lasts] : 0.75
`

// Hurries the reader without a fact.
export default `
[places|spots|seats|tickets|spaces|stock|copies|pieces|rooms|tables|slots|they] … [are|is|will be] [disappearing|vanishing|flying|going fast|selling fast|running out|filling up|filling fast|almost gone|nearly gone|melting away|slipping away|going quickly]
[it|it'll|it will|it's|before it] [will be|be|is|may be|might be|] too late
before [it's|they're|it is|they are|everything is|everything's|someone else] [gone|over|does|takes|all gone]
[don't|do not] be [the one|the last|left|late|too late|among those]
[you'll|you will] [regret|kick yourself|hate yourself|wish you had|be sorry|never forgive]
[blink and|now or never|once it's gone|when it's gone|once they're gone|won't last|won't be around|going fast|selling fast|selling out|gone forever|never come back|no second chance|clock is ticking|time is running out|running out of time|tick tock|while you still can|almost sold out|nearly sold out|won't wait|last chance]
[the one|the only one|someone|everyone] who missed [it|out]
[tomorrow|later|soon|next week|monday|by then] [may|might|could|will|is] be too late
[act|move|decide|run|jump] [now|fast|quick|quickly|before|while]
[leaving|going|flying|selling|disappearing|vanishing] … [faster|quicker] than
before [the|this|it|they|your] [spell|magic|door|doors|moment|chance|dream|window|clock|others|crowd|rest] … 
[don't|do not] [think twice|hesitate|sleep on it|blink]
[the clock|time] is [running|ticking|up|not on your side]
// With regret or shame in it, pressure stays pressure whatever the date.
[by then|by monday|by tomorrow|then] … [you'll|you will] [have |just |] [missed|lost|spent|wasted|still be|be the] : 1.5
[you'll|you will|you'd|you're going to] [regret|kick yourself|hate yourself|wish you had|wish you'd|never forgive yourself|be sorry|only have yourself to blame|be the one|be the only] : 1.5
[being|be|still be|become] the [person|one|only one|only person|parent|friend|neighbour|neighbor|fan|family|idiot] [who|that|without|left] [didn't|missed|never|waited|hesitated|out|behind|it|one|is|still|a] : 1.5
[don't|do not] [come crying|come complaining|say we|say you|tell us later|blame us|ask us later|come back] [to us|later|didn't|weren't|when|if|] : 1.5
[we] [warned you|told you|did warn you|did tell you] : 1
[still|are you still|you're still] [thinking about it|hesitating|on the fence|deciding|sleeping on it|making up your mind|undecided|scrolling] : 1
[someone else|somebody else|another customer|your neighbour|your neighbor|the next person] [will|is about to|just|might|may|gets] [take|grab|have|snap|get|buy|book|it|yours] : 1
[while|as] you [hesitate|think it over|think about it|wait|dither|sleep on it] : 1
[everyone|everybody|your friends|your neighbours|your neighbors|your competitors|your colleagues|half the town|half the street|smart people|the others] [has |have |'s |is |are |] already [got|bought|booked|signed|joined|secured|ordered|bagged|in|on board|chosen|got theirs] : 1
[later|tomorrow|then] [is|will be|may be] [too late|never|another word for never] : 1
[last|only|final] [#|few|handful|two|three|remaining] [in the world|ever|of their kind|ever made] : 0.5
[can you|could you] [really |] [afford|live] [to wait|not to|to miss|with missing] : 1.5
[don't|won't|doesn't|never|not going to] [hang around|hang about|last|stick around|stay around|be around long|stay on the shelf|sit on the shelf|keep] [long|for long|forever|] : 1
the longer you [think|wait|leave|hesitate|put it off|take] … the [fewer|less|more|higher|harder|smaller] : 1.5
[isn't|is not|not|no] [the|a] [week|day|time|moment|month] to [sit|wait|hesitate|hang|think|dither|delay|be slow] : 1
[don't|do not|never] put [it|this|that] off : 1
[those|people|customers|anyone|buyers] who [wait|waits|hesitate|hesitates|hesitated|waited|delay] … [may|might|will|could|lose|miss|pay|find|regret] : 1
[prices|rates|seats|places|things|stock|rooms|fares] [are|is] [moving|changing|going|rising|climbing|shifting] [quickly|fast|by the hour|daily|every day|up|all the time] : 0.75
[every|each] [hour|minute|day|second] … [fewer|less|another|one more|gone|fills|fuller|goes|lost|counts|costs] : 1
[catch|grab|get|have|take] [it|them|yours|one] [while|before] : 0.75
[time|days|hours] [is|are] [short|running short|almost up|nearly up|tight|slipping] : 1
[gone|going|goes] [in a flash|in no time|by lunchtime|by tomorrow|before you know it|like hot cakes] : 1
[nothing|not much|not a lot|nobody] [we|i] can do [for you |] [after|then|later|once] : 1
[half|most|two thirds|a third|nearly all|almost all|three quarters] [of |] [the|our|them] … [went|gone|sold|taken|booked|vanished|snapped up] [while|before|already|in|overnight|this morning|] : 1
no [second|third|next|repeat|more] [round|chance|run|chances|reprint|edition|date|warning|reminder|wave] : 1
or [spend|wait|live|waste] [another|the next|the rest of] … [wishing|regretting|wondering|year|without|watching|your life] : 1.5
[this is it|just saying|you have been warned|you've been warned|consider yourself warned|no excuses|no mercy|it's now] : 0.75
[miss|missing|missed] [this|it|out] and [you|wait|regret|cry] : 1
you [had|'ve had|have had] all [summer|year|week|month|winter|day|weekend] to [think|decide|book|do] : 1.5
[somebody|someone|another|one more] … just [bagged|grabbed|bought|booked|took|snapped|claimed|reserved] … : 1
[last-but-one|last but one|second to last|penultimate|final one|the very last] : 0.75
tick tock : 1
[summer|autumn|winter|spring|year|week|month|sale|offer|chance] … [is|'s] [nearly|almost] [over|gone|up|done] : 0.75
[how soon|sooner than you think|faster than you think|before you know it|quicker than you'd think] : 0.75
don't say we [never|didn't] … : 1.5
`

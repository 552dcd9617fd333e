import { expand } from '../expand'

// Hurries the reader. 1 is enough; less only beside others.
export default expand(`
[last|final] [chance|chances|opportunity] : 1
[last|final] call : 0.5
[last|final] [day|days|hours|minutes|few hours|few days] : 0.75
hurry : 1
[act|buy|order|grab yours|move|decide|book|call|apply] [now|fast|quick|quickly|today] : 0.5
act [now|fast] : 1
for a limited time : 1
limited time [only|offer|deal|sale] : 1
limited [offer|stock|stocks|spots|seats|spaces|places|quantity|quantities|availability|edition drop|supply|supplies] : 1
[spots|seats|spaces|places|tickets|stock|stocks|quantities|supplies] [is|are|] [very|] limited : 1
[while|until] [stocks|stock|supplies|supply] [last|lasts|runs out|run out] : 1
[selling|going|flying|disappearing|filling] [out|up|off the shelves|] [fast|quickly] : 1
[selling|almost sold|nearly sold] out : 0.75
[almost|nearly] gone : 1
[before it's|before its|before it is] [too late|gone|over] : 1
before [they're|they are|it] [gone|all gone|sells out|sell out|ends] : 1
[running|run] out [fast|soon|] : 0.75
[now or never|once gone|gone forever] : 1
once [it's|they're|they are|it is] gone : 1
[don't|do not] [wait|delay|hesitate|sleep on|miss out|miss your chance|miss this|let this|let it slip|think twice] : 1
[don't|do not] wait [for|until|till|to] : 0
[don't|do not] miss : 0.5
you [won't|don't] want to miss : 0.5
[only|just] a [few|handful] [left|remain|remaining|spots|seats|places|pieces] : 1
[few|last|final] [spots|seats|places|pieces|units|tickets|spaces|ones] [left|remaining|] : 1
[ending|ends|closing|closes] soon : 1
[clock|time] is [ticking|running out] : 1
[never|won't] [be|come] [repeated|back|again] : 0.75
[once in a lifetime|once-in-a-lifetime|one time only] : 0.75
[blink|snooze] and : 0.5
you snooze : 1
you'll regret : 0.5
[unmissable|can't miss|can't-miss] : 0.5
[too good to miss|be quick|be fast|run don't walk] : 1
[what are you|why are you] waiting for : 1
won't last [long|] : 1
[final|last] chance to : 1
be [too late|gone] : 0.5
[ends|end] soon : 1
[tickets|seats|spots|places|they|these] are [flying|going|filling|selling] : 0.75
`)

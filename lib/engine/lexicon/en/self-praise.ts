import { expand } from '../expand'

// Praise of oneself. 2 is enough; a text with a proof (a figure, a named source) may carry more.
export default expand(`
[world class|world leading|world renowned|world beating] : 1
[best|first] in class : 1
first class [service|quality|experience] : 1
[industry|market|sector|global|world] [leading|leader|leaders] : 1
[leading|premier|foremost|top] [provider|company|brand|supplier|name|agency|platform|manufacturer|producer|firm|retailer|institution|destination|choice] : 1
[a|the|as a|as the] leader in : 0.75
leaders in [our|the] [field|industry|sector|market] : 1
award winning : 0.75
multi award winning : 1
[the|your|our|are|is|being|country's|nation's|region's|city's|world's] number one : 1
[the|country's|nation's|region's|city's|world's] [most trusted|most loved|most innovative|most advanced|most reliable|favourite|favorite|finest|best] : 1
[cutting edge|state of the art|bleeding edge|next generation|next level|best ever|top notch|top quality|top tier] : 1
[unparalleled|unrivalled|unrivaled|unmatched|unsurpassed|unbeatable|incomparable|peerless|matchless] : 1
[second to none|one of a kind|like no other|in a league of its own|in a league of our own] : 1
[one stop] [shop|solution|destination] : 1
[innovative|revolutionary|groundbreaking|visionary|game changing|pioneering|trailblazing|disruptive] : 1
innovative [solution|solutions|products|technology|approach] : 1
[revolutionise|revolutionize|revolutionising|revolutionizing|revolutionised|revolutionized] : 1
[the|simply the|quite simply the|are the|is the|we're the|still the|among the|one of the] best [in|at|service|quality|team|choice|there is|around|company|brand|products|product|anywhere|available|possible] : 1
simply the best : 2
the best of the best : 2
[we|we're|we are] [number one|no 1|the best|the greatest|unstoppable] : 2
[nobody|no one|no other] [does it|does|company|brand|comes|can match|offers|beats] : 1
[nobody|no one] does it [better|like us|like we do] : 2
[better|like us|like we do] than [us|anyone] : 1
like [us|we do] : 0.75
[highest|finest|greatest|superior|supreme|premium|exceptional|outstanding|unbeatable|impeccable|excellent] [quality|standard|standards|service|services|craftsmanship|experience|value|customer service|products] : 1
[excellence|perfection] : 1
[committed|dedicated|commitment|dedication|passion|pursuit] [to|for|of] [excellence|perfection|quality|innovation] : 1
[setting|set|raising|raise|redefining|redefine|redefined] the [standard|standards|bar|benchmark|industry|future] : 1
redefining : 0.75
[we're|we are|i'm|so|very|extremely|immensely|incredibly|truly|beyond] [proud|honoured|honored|humbled] : 0.75
[proud|honoured|honored|humbled|thrilled] to [be|announce|have been|receive|share|say|offer|present|introduce|deliver|provide|serve|continue|once again] : 0.75
proudly [presents|present|announces|announce|introduces|introduce|serving|offers|offer] : 0.75
[once again|yet again] : 0.5
[incredible|amazing|outstanding|extraordinary|remarkable|phenomenal|tremendous|historic|proud|unprecedented|glorious] [achievement|success|milestone|growth|accomplishment|honour|honor|victory] : 1
[testament|tribute] to [our|the] : 1
[our success|our achievements|our excellence|our leadership|our expertise] : 0.75
[trusted|loved|admired|preferred|chosen] by [millions|thousands|everyone|all|professionals|experts] : 0.5
[unique|extraordinary|legendary|iconic|unforgettable|prestigious|superb|magnificent|brilliant|remarkable|exceptional] : 0.5
[of the highest|with the utmost|to the highest] : 0.5
[we never|never] [fail|disappoint|compromise] : 0.5
[we always] [deliver|exceed|lead|win|go] : 0.5
[exceed|exceeding|exceeded|exceeds] [them|expectations|all expectations|every expectation] : 0.75
[voted|named|recognised|recognized|ranked|crowned] [the|as|as the] : 0.5
[experts|specialists|masters] in [our|the] [field|industry] : 0.75
the future of : 0.25
the best in the [business|industry|country|region|city|world|market|field|game] : 2
[calls|call|called] us the [best|first|leading|top|greatest] : 2
we [don't|do not] just [meet|make|sell|build|follow|deliver|offer|serve] : 1
[we're|we are] [more than|not just] [just|] [a|an|another] [brand|company|bank|agency|team|shop|store] : 1
gold standard : 1
[our|of our] [brilliance|greatness|genius|dominance|superiority] : 1.5
what an [honour|honor|achievement] : 0.75
[recognised|recognized|celebrated|acknowledged|applauded] by [the|our] [industry|world|experts|market|peers] : 0.5
leaders lead : 1
[amazing|incredible|phenomenal|brilliant|awesome|rockstar|dream|stellar] team : 0.75
[done|did] it again : 0.75
[shape|shaping|lead|leading|own] the future : 1
[unwavering|relentless|unmatched|unparalleled] [commitment|dedication|pursuit|passion] : 1
[the choice of|first choice|number one choice|go to choice] : 0.75
[unquestionably|undoubtedly|undisputed|hands down] : 1
[the undisputed|the true|the real] [leader|leaders|champion|king|kings|queen] : 1
[can't|cannot|won't] [find|get] [anywhere|it anywhere] else : 0.75
anywhere else : 0.5
simply [unmatched|unbeatable|unrivalled|unrivaled|incomparable] : 2
number one : 0.75
[best|top] quality : 1
`)

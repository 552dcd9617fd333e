import { expand } from '../expand'

// Praises, congratulates or cheers somebody.
export default expand(`
[congrats|congratulations|congratulation|kudos|bravo|props|hats off|hat tip|shout out|shoutout] : 1
[well|nicely|beautifully] [done|said|put|played] : 1
[great|good|nice|fantastic|amazing|awesome|excellent|superb|wonderful|terrific|brilliant|lovely|outstanding|incredible|fab|fabulous|beautiful|stunning|gorgeous|cool|perfect|impressive] [job|work|photo|photos|pic|pics|picture|shot|news|effort|teamwork|idea|question|point|post|read|video|team|result|stuff|thread|catch|one|day|service|experience|customer service|flight|crew|people|staff] : 1
[keep up the|keep up] [good|great|amazing|excellent|] [work|it] : 1
[looks|look|looking|sounds|sound|tastes|smells] [like|] [fun|great|good|amazing|delicious|awesome|fantastic|lovely|fabulous] : 1
[love|loved|loving|adore|adored] [it|this|that|your|you|the|these|those|how|my] : 1
[way to go|nailed it|thumbs up|high five|you rock|you rule|you guys rock|you're awesome|you are awesome|you're the best|you are the best|you're amazing|you are amazing|made my day|much love] : 1
[so|very|really|too] [proud of you|cool|nice|kind|sweet|cute|beautiful|good|helpful|impressed] : 0.75
[impressed|delighted|thrilled|blown away] [with|by] : 1
[the best|my favorite|my favourite|our favorite|our favourite] : 0.5
[awesome|amazing|fantastic|brilliant|excellent|wonderful|terrific|outstanding|superb|fabulous|stellar|flawless|yay|woohoo|woot] : 0.75
[glad|happy] to [hear|see|be part] : 0.75
`)

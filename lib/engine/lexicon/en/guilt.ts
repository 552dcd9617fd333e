import { expand } from '../expand'

// Makes the reader feel guilty. 2 stands alone; 1 needs a request in the same sentence.
export default expand(`
if you [really|truly|actually|genuinely] [cared|care|love|loved|like|respect|respected|support|supported] : 1
if you [care|cared|love|loved|have a heart|have a soul|have a conscience|were a real fan|are a real fan|are a true fan|had any] : 1
if you [have|had] [a heart|a conscience|a soul|any heart|any humanity|any decency|any conscience] : 2
if you [have|had] any [humanity|decency|heart|conscience|shame|compassion] left : 2
if you are [a|truly|really] [human|human being|patriot|true fan|real fan|good person|true friend] : 1
if you're [a|truly|really] [human|human being|patriot|true fan|real fan|good person|true friend] : 1
[only|just] [true|real|loyal|good|kind] [fans|friends|people|supporters|followers|customers] : 1
[a|any] [true|real|loyal|good] [fan|friend|supporter|customer] [would|will|shares|knows] : 1
[real|true] [fans|friends|supporters] [would|will|share|shares|don't|never|know] : 1
[don't|do not] [just|] [scroll|swipe] [past|by|away] : 1
[don't|do not] [you dare|be selfish|be heartless] : 2
[how can|how could] you [just|] [scroll|ignore|stay silent|look away|sleep|walk past] : 2
[keep|just keep] scrolling if : 2
[scroll|keep scrolling] if you [don't|do not] care : 2
[most|99|97|95|90] [people|percent|of you] [will|won't] [ignore|scroll|not share|share|keep scrolling] : 1
[99|97|95|90] percent of people : 1
[i|we] [bet|know|guess] [nobody|no one|most people|most of you|not one of you|few of you] [will|won't|would] : 2
[nobody|no one] [will|is going to|ever] [share|care|cares|like|even] : 1
[nobody|no one] [cares|seems to care] : 1
shame on [you|anyone|everyone|those] : 2
[ignoring|scrolling past|not sharing|staying silent|silence] [this|] [means|is|makes you|says] : 1
if you [ignore|don't share|do not share|scroll past|don't support|don't like|don't buy|don't vote] : 1
if you [don't|do not|won't] share this : 2
[your silence|staying silent|being silent] : 1
the least you [can|could] do : 1
[too busy|too lazy|too proud|too selfish|too good] to [share|like|care|help|comment|support|spare|click] : 2
[are you|you're] really going to [ignore|scroll|let] : 2
[it|this] [only takes|takes] [a|one|2|two] [second|seconds|click] : 0.5
[surely|is it too much] [you can|to ask] : 1
you owe [it to|us|them|me] : 1
[prove|show] [that|] you [care|have a heart] : 1
[we|i] [thought|expected] [you|more of you] [cared|would|loved] : 1
[where are|where is] [all|] [our|your|the] [real|true|loyal|humanity|heart|conscience] : 1
[heartless|cold hearted] : 1
[after|given] [all|everything] we [do|did|have done|do for you] : 1
[have|has] you no [heart|shame] : 2
says a lot about you : 2
tells us [everything|a lot] about you : 2
do you even care : 2
but [you|none of you] never [share|like|support|buy|comment|help|follow] : 2
[scrolling|scroll|swiping|swipe|walking] past [this|it|us] [without|and] : 1.5
[nothing will|what will] : 0.5
[have liked|have shared|have followed] this : 0.75
[don't|do not] let [us|them|her|him] down : 1
`)

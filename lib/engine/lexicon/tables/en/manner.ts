import { expand } from '../../expand'

/** Ways of asking, by name: what makes an English request sound polite or curt. Each is one list of phrases. */
export default {
  gratitude: expand('[thanks|thank you|thank u|thx|ty|many thanks|cheers|appreciate|appreciated|grateful|thankful|much obliged]'),
  'thanks for something': expand('[thanks|thank you] for'),
  greeting: expand('[hi|hello|hey|hiya|dear|greetings|good morning|good afternoon|good evening|welcome]'),
  apology: expand(`
    [sorry|apologies|apologise|apologize|excuse me|pardon|forgive me|my mistake|my bad|my apologies|my fault]`),
  please: expand('[please|pls|plz|kindly]'),
  deference: expand(`
    [good|great|nice|excellent|interesting|impressive|fantastic|wonderful|beautiful|fair|amazing|awesome|lovely] [work|job|point|question|idea|article|answer|effort|one|catch|stuff|start|example|suggestion|call|find|research]
    [well done|looks good|looks great|looks nice|looking good|good luck|no worries|no problem|no hurry|no rush|keep up]`),
  'good words': expand(
    '[good|great|nice|nicely|excellent|helpful|interesting|interested|happy|glad|love|best|better|fine|awesome|cool|useful|kind|wonderful|beautiful|congratulations|congrats|ok|okay|correct|agree|willing|worth|enjoy|welcome|pleased|brilliant|fun|yes|valuable|impressed]',
  ),
  'bad words': expand(
    '[bad|wrong|stupid|ridiculous|nonsense|hell|fuck|shit|crap|idiot|lie|lying|lies|vandalism|attack|attacks|attacking|insult|insulting|insults|rude|false|useless|trivial|silly|lame|hate|absurd|pathetic|garbage|terrible|awful|horrible|biased|pov|childish|ignorant|harassment|harassing|threat|disruptive|dishonest|weird|strange|pointless|waste|lazy|fail|worse|worst|bother|problem with]',
  ),
  'could you': expand('[could|would] [you|u|someone|somebody|anyone]'),
  'can you': expand('[can|will] [you|u|someone|somebody|anyone]'),
  'could or would': expand("[could|would|might|i'd|we'd|you'd|should i|should we|may i|could i|can i]"),
  'would you like or mind': expand("[would you|do you|if you|you'd] [like|mind|be interested|be willing|be able|be so kind|have time|prefer]"),
  'like to': expand(
    "[would like|i'd like|we'd like|would love|i'd love|wanted to|hoping|i hope|hope you|looking forward|would be great|would be nice|would appreciate|would be helpful|feel free]",
  ),
  wondering: expand(
    '[wondering|wondered|wonder if|curious|curiosity|any chance|possible|possibly|by any chance|is it possible|at your convenience|when you have time|if you have time|in case|if possible|if so]',
  ),
  hedge: expand(
    "[i think|i believe|i guess|i suppose|i assume|i feel|it seems|seems|seem|appears|perhaps|maybe|probably|might|may|not sure|i'm not sure|somewhat|a bit|a little|kind of|sort of|likely|i'd say|apparently|fairly|rather]",
  ),
  'do you think': expand(
    '[do you think|you think|your thoughts|any thoughts|your opinion|your view|your advice|your help|you suggest|you recommend|suggestions|thoughts|opinion|advice|what do you think]',
  ),
  help: expand('[help|help me|help with|helps|helping|assist|assistance|give me a hand]'),
  'take a look': expand('[take a look|have a look|a look at|look at|look into|check|take a]'),
  'asks to clarify': expand(
    '[clarify|describe|elaborate|provide|show|share|give|post|include|add|example|an example|for example|sample|more details|details|more info|more information|the code|your code|some code]',
  ),
  'asks to explain': expand('[explain|care to|justify|prove|evidence|proof|explanation]'),
  'have you tried': expand('[have you|tried|try|you try|so far|tried so far]'),
  'is there': expand('[is there|are there|any other|any idea|any way|anything|there anything|some]'),
  'by the way': expand('[by the way|btw|also|one more|out of curiosity|just curious|just out|as well|in addition]'),
  'i tell of myself': expand(
    "[i was|i've|i found|i saw|i see|i noticed|i just|i had|i am|i'm|i have|i need|i wanted|i'll|i can|i could|i did|i thought|i didn't]",
  ),
  yourself: expand('[yourself|your own|yourselves]'),
  'my thing': expand('[my|mine|me|for me|to me]'),
  why: expand('why'),
  'why you': expand('[why did you|why do you|why are you|why would you|why have you|why were you|why you]'),
  'what are you': expand(
    '[what are you|what do you|what did you|what have you|what exactly|what the|who are you|who do you|how dare|how can you|how could you]',
  ),
  'what is': expand("[what's|what is|what was|what does|what are|who is|who's|what part]"),
  'how about': expand('[how about|what about|or what|so what|and what|what if]'),
  'you are, you do': expand(
    "[you're|you are|you were|you have|you keep|you just|you did|you said|you say|you mean|you really|you removed|you want|you need|you don't|you didn't|you can't|you haven't|you know|you seem|you must|you only]",
  ),
  "don't you": expand(
    "[don't you|can't you|didn't you|aren't you|won't you|haven't you|couldn't you|isn't it|isn't that|wasn't it|doesn't it|isn't this|shouldn't you|shouldn't]",
  ),
  'you should': expand("[you should|you need to|you have to|you must|you ought|need to|have to|you had better|you'd better|should be|must be]"),
  negation: expand("[not|no|never|nothing|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|nobody|none|without|nor]"),
  insisting: expand(
    '[really|actually|honestly|obviously|clearly|exactly|simply|surely|seriously|of course|in fact|at all|even|already|again|still|literally|basically|precisely|always|every|all]',
  ),
  'sends away': expand('[homework|assignment|google|documentation|the docs|the manual|read the|rtfm|the faq|search for]'),
  'about people': expand('[people|person|he|him|his|she|they|them|everyone|others|who]'),
  'the question': expand('[the question|your question|this question|the point|your point|question|answer|the problem|your problem|a question]'),
  'means and says': expand('[mean|you mean|meaning|saying|say|says|said|claim|claims|talking about|wrote|supposed|supposed to|sense|make sense]'),
  'but, however': expand('[but|however|though|although]'),
  choices: expand('[or is|or are|or do|or does|or|which|between|whether|either]'),
}

import { expand } from '../expand'

// Has the shape of a question and wants no answer.
export default expand(`
[who cares|who knew|who knows|who doesn't|who wouldn't|who would have thought|who needs|who do you think you are|who do they think] : 1
[are you|are u|are they|you|u|r u] [kidding|joking|serious|insane|crazy|mad|out of your mind|high|blind|deaf|for real] : 1
[kidding me|you serious|is this a joke|is this real|is this real life|for real|no really|really now|am i right|amirite|get it|see what|guess what|you know what|know what|ya know|you know] : 1
[how dare|how stupid|how dumb|how hard is it|how hard can|how could anyone|how can anyone|how can people|how many more|how many times|how is this|how is that|how are we supposed|how about no|how cool is|how great is|how amazing is|how awesome is|how cute is] : 1
[what the|wtf|what in the|what kind of|what is wrong with|what's wrong with|what has|what else is new|what could go wrong|what can you do|what can i say|what more|what's not to|what's not to love|so what|now what|then what|what if|what a] : 0.75
[why not|why bother|why on earth|why the hell|why the|why oh why|why in the world|because why|why should|why would anyone|why must|why am i] : 0.75
[where on earth|when will they|when will people|when will we|when are people|when do we|where's the outrage|where is the outrage] : 0.75
[can i tell you|can i just|can we just|can we all|can we talk about|could i love|do i have to|do i need to|did i mention|need i say|shall we|should i be|what do i do|isn't she|isn't he|isn't it|isn't that|aren't they|wasn't it|doesn't it|don't you think|wouldn't you|wouldn't you say|is it|is it not|eh|huh|right|yeah|jealous much|much] : 0.5
[imagine|suppose|ever] : 0.25
`)

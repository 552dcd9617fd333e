import { expand } from '../expand'

// A question that leads into the writer's own news or page.
export default expand(`
[did|do] [you|u|ya] know [that|the|why|how|what|about|there|we|our|this|you|it|who|where|when|only|most|more|nearly|over|almost|many|these|which|all|every|one|1|] : 1
[didyouknow|dyk] : 1
[have you ever|ever|do you ever|did you ever] [wondered|wonder] : 1
[want|wanna|like|would you like|do you want|looking|curious|ready|want us] to [know|learn|see|find out|get|win|save|hear|discover|read|try|be|join|help|make|improve|become|watch|go|start|explore|meet] : 0.75
[interested|thinking] [in|about|of] : 0.75
[looking|searching|ready|hungry|in the mood] for : 0.75
[need|want] [a|an|some|more|help|new|your|the] : 0.75
[heard|seen|missed|tried|met|read|joined|checked out] [about|the|our|of|it|this] : 0.75
[have|did] you [heard|seen|missed|miss|tried|met|read|joined|checked|hear|see|catch|visited|been] : 0.5
[guess|what's|whats] [what|who|where|new|next|inside|behind|cooking|coming|in store|the secret|better than] : 0.75
[tired|sick|bored|fed up] of : 0.75
[missed it|who wants|who's ready|who is ready|who's excited|are you ready|ready to] : 0.75
`)

import { expand } from '../expand'

// Steers the reader to an act or a page, wherever it stands. Below 1 it needs company.
export default expand(`
[learn|read|find out|see|discover|hear|know|explore] more : 1
[find|check|try|figure] [it|them|this|that|these] out : 1
[to|and|can|please|you can] [find out|learn|see|read|watch|visit|check out|view|download|register|apply|sign up|join|listen|discover] : 0.75
[to|can|and|please|you can] [find|learn|read|see|discover] more : 1
you can [now|] [find|read|get|see|view|watch|join|follow|download|visit|register|apply|vote|sign up|help|check|buy|listen|order|book|try|use|learn] : 1
[you're|you are|everyone is|public|all are] [invited|welcome] : 0.75
invites [the|] public : 1
[please|kindly] [see|read|visit|check|find|take|join|go|contact|call|register|click|share|rt|retweet|follow|look|send|note] : 1
[read|see|watch|find|get|follow|join|more|listen|view|check|discuss|register|apply|download|details|info|information|available|click|start|sign up|it|story|statement|update|out|live] here : 0.75
[latest|our|read our|see our|here's our|here is our] [update|statement] : 0.25
[more|further|full|latest|additional] [info|information|details|detail] : 0.5
more [on|about|in|from|at|here|via] : 0.25
for more : 0.5
for [info|details|tips|updates|help|information] : 0.5
[tips|steps|ways|tricks|hints|ideas] [for|to|on|that] : 0.5
[tip|tips|steps|ways|reasons to|reasons|habits|hacks|recipes] : 0.25
how to : 0.25
[do|did|have|are|will|would|can|were|could] you : 0.25
[do|did] you know : 0.25
[ever|have you ever] [wonder|wondered] : 0.75
[interested|thinking|looking] [in|about|for|to] : 0.25
[need|want] [a|an|to|help|more|some] : 0.25
[your|yours|yourself] : 0.25
you : 0.2
[live|audio] [webcast|stream|chat|blog|discussion|video|now] : 0.5
[webcast|livestream|webinar|infographic] : 0.25
[our|this|the|a|full] [video|videos|blog|podcast|infographic] : 0.25
[follow|join|watch] [the|our|us|along|live|it|on|now] : 0.75
[join|visit|meet|see] us : 0.75
[sign up|register|apply|rsvp|vote] [now|today|here|at|by|before|for|online|to] : 0.75
[don't|do not|never] miss : 0.75
[stay|keep] tuned : 0.75
[check|find|look] [back|out] : 0.25
[her|his|their|the|full|whole|real] [story|answer] : 0.25
see [how|why|what|here|the|our|which|who|where|it|tips|for] : 0.75
[see|read|watch|hear] [her|his|their] : 0.75
[now|today] [open|accepting] [for|] [entries|applications|registration|registrations] : 0.5
[applications|entries|nominations|registration] [is|are|] [now|] [open|accepted|welcome] : 0.5
[until|by|before|closes|ends|deadline] [today|tomorrow|tonight|midnight|friday|monday|sunday|saturday|thursday|wednesday|tuesday] : 0.25
deadline : 0.25
[we need|we want|we'd love|we would love] [your|you|to hear] : 0.75
[what are|what's|share] your [thoughts|favourite|favorite|views|view|opinion|story|tips] : 0.5
[link in|in the link|see link|link below|click the] [bio|link|below] : 0.75
[rt|retweet] [if|to|this] : 1
[limited time|last chance|hurry|free shipping|promo code|use code|on sale|half price] : 0.5
[awareness|safety] [month|week|day] : 0.25
[in] [5|10|15|20|30|45] [min|mins|minutes] : 0.25
`)

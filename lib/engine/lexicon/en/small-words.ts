import { expand } from '../expand'

// Words that carry grammar rather than news; an answer needs more than these.
export default expand(`
[a|an|the|this|that|these|those|it|its|it's|he|she|they|them|their|we|us|our|ours|you|your|yours|i|me|my|mine]
[is|are|was|were|be|been|being|am|do|does|did|have|has|had|will|would|can|could|may|might|shall|should|i'm|we're|you're|that's|there's|we've|i've|i'll|we'll]
[and|or|but|so|if|then|as|than|because|while|though|also|too|just|only|even|still|again|now|here|there|very|really|always|never|ever|more|most|all|any|some|every|each|both|other|such]
[of|in|on|at|to|for|from|with|by|about|into|over|up|out|off|down|through|between|after|before|under]
[what|which|who|whom|whose|when|where|why|how|not|no|oh|ah|well|hey]
[dear|sir|madam|mr|mrs|ms|everyone|all|friend|guys|team|amp]
[get|got|go|let|make|want|like|know|see|look|please|thing|things|way|much|many|lot|lots|bit]
`)

import { expand } from '../expand'

// The writer says that something is not done, asked or claimed.
export default expand(`
[we|i|they] [don't|do not|won't|will not|never|no longer] [ask|do|say|use|want|need|sell|run|send|believe in|offer|hide|make|claim|tell|share|play|post]
[we|i] [don't|do not] [ask|want] you to
[we're|we are|i'm|i am|it's|it is] not the
[we're|we are] not [asking|going to|here to|trying to|selling]
[you|people] [don't|do not] [have|need] to
[no|never any] need to
[we|i] [don't|do not|never] [hurry|rush|push]
[no|without any] [hurry|rush|pressure|catch|tricks]
[stop|avoid|quit] [asking|saying|writing|using|posting|telling|sending|doing]
[tired|sick] of
[hate|dislike|distrust] [it when|posts that|being]
[please|] [don't|do not] [tag|like|share|comment|follow|buy|dm|order|retweet|double tap]
[isn't|is not|aren't|are not|wasn't] [a|an|about|the|our]
[beware|wary|careful] of
[fake|fraud|scam|phishing|scammers]
[what|why] [does|do] [it|they] mean
`)

import { expand } from '../expand'

// Asks for something without being cross about it.
export default expand(`
[can|could|may] [i|you|we|u] : 0.4
[is|are] there [any|a] [way|chance] : 0.4
[is it|would it be] possible : 0.4
[do|does|will|would|are|is] [you|u|there|your|it|this|that|they|we|i|anyone] : 0.25
[any] [chance|way|plans|update|updates|idea|tips|suggestions|news|word] : 0.25
[looking|hoping|wondering|planning|trying to decide] [for|to|if|forward] : 0.4
[i'd|i would|we'd|would] [love|like] to : 0.4
[please|pls|plz] : 0.2
[follow|dm|dm me|dm you|follow me|follow back] : 0.25
[just sent|got it|will do|no worries|dm sent|sent you|sent a dm] : 0.4
[how do i|how can i|what is the|what are the|what's the|where can i|which|when does|when do|what time] : 0.4
[ok|okay|yes|yep|yeah|haha|lol|hi|hello|hey] : 0.25
[thinking of|interested in|excited|can't wait|cannot wait|looking forward|fingers crossed|good to know|good luck|see you] : 0.5
`)

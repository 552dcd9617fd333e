import { expand } from '../expand'

// Asks without needing a question mark. Below 1 it needs the mark or more of a question about it.
export default expand(`
[any|have any|had any|got any] [idea|ideas|chance|update|updates|news|word|tips|advice|suggestions|recommendations|thoughts|clue|info|information|plans|way|eta] : 0.75
[anyone|anybody|does anyone|does anybody|has anyone|can anyone|could anyone|someone|can someone|could someone] [know|knows|tell|explain|recommend|seen|tried|help|else|got|have|out there|here] : 1
[do|does|did|have|has|can|could|would|will|are|were] [you|u|ya|y'all|yall|you guys|u guys|they|it|there] : 0.5
[is|are|was] [there|this|that|it|he|she|they|these|your|the] : 0.25
[what do|what did|what would|what are|what's|what is|what does|what time|what kind|what about|how about|how bout|how do|how does|how did|how can|how could|how much|how many|how long|how often|how far|how old|how come|how are|how is|how's|where is|where's|where are|where do|where can|where did|when is|when's|when are|when will|when do|when does|when did|when can|who is|who's|who are|who do|who did|why is|why are|why do|why does|why did|why don't|why can't|why isn't|why hasn't|why didn't|which one|which is|which of] : 0.5
[what|wdyt] [do|are|would] [you|u|your] [think|say|recommend|suggest|thoughts|prefer] : 1
[can|could|would|will] [you|u|someone|somebody|anyone] [please|tell|explain|confirm|help|send|share|let|give|show|recommend|check|clarify|say|answer] : 1
[please|pls|plz] [tell|explain|let me know|advise|clarify|confirm|answer|help] : 0.75
[tell|let] [me|us] [know|] [if|what|why|how|when|where|who|which|whether] : 0.75
[i|we] [want|wanna|would like|would love|need|wanted|am curious|'d like|'d love] to know : 0.75
[i'd|we'd] [like|love] to know : 0.75
[i|i'm|we're|was|just|been] [wonder|wondering|curious|wondered] [if|what|why|how|when|where|who|whether|about] : 0.75
[my|a|one|quick|important|serious|the] question [for|is|about|please] : 0.75
[have a question|i have a question|quick question|got a question|question for] : 0.75
[is it|would it be|is there any way|any way] [possible|true|ok|okay|safe|free|open|available|worth] : 0.5
[wondering|curious] : 0.25
`)

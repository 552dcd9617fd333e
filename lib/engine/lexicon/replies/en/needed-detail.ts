// Asks for the one detail that is needed to go on.
export default `
[what|what's|which|whats] [is|was|are|] [the|your|] [order|tracking|booking|reference|ticket|invoice|serial|model|size|colour|color|address|version|branch|error|number|device|browser|phone|flight|route|date|time|store|shop|city|name|email|postcode|table]
[send|tell|give|share|show|dm|message|email|let] [us|me|] [know|] [with|] [the|your|a|which|what|when|us|] [order|tracking|booking|reference|ticket|invoice|serial|model|photo|picture|screenshot|version|branch|error|number|code|flight|date|day|time|store|shop|receipt|train|stop|table|device]
[order|tracking|booking|reference|ticket|invoice|serial|flight|case] [number|no|code|ref|id|reference] [please|here|and|by|in|via|so]
[when|where|which] [did|do|does|was|were|is|branch|store|shop|version|flight|line|route|stop|driver|size|one|model|day|device|phone] [you|it|this|that|the|are|did|was|do|have]
[have|did|could|can|would] you [tried|try|still have|get|receive|see|tell|send|share|check|say|let|show|remember|by any chance|have|please tell|please send|please share|restart|update]
[please |could you |can you |] [send|share|tell|give|show|bring|forward|leave] [us|me] [your|the|which|what|when|where|how|who]
[which|what|where|when|how] [exactly |] [did|do|does|was|were|is|are|would|should|can] [it|you|that|this|the|they|your|we]
`

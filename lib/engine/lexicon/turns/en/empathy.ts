export default `
understand how
understand [that|why|your]
[i|we] [totally |completely |fully |do |really |] understand
[i|we] can [imagine|understand|see why|see how|see you|see that you|hear how|hear that|tell how|tell you|tell that]
that [sounds|must|would]
[that's|this is|that is|it's|it is|how|so|really|very|pretty|quite] [really |very |so |genuinely |pretty |] [frustrating|annoying|upsetting|disappointing|maddening|exhausting|rough|miserable|awful|stressful|painful|embarrassing|infuriating|horrible|unpleasant|a pain|a nightmare]
must be frustrating
frustrating
[embarrassed|mortified|ashamed|gutted|embarrassing]
i know how
that's not the experience
[i|we] hear [you|that]
[i'd|i would|we'd|we would|anyone would|anybody would] be [annoyed|angry|upset|frustrated|cross|furious|fed up] [too|]
[oh no|ouch|yikes|oof|ugh|oh dear|uh oh|good grief|gosh]
[that's|that is|this is|is|it's] [definitely |certainly |clearly |simply |just |really |] [not|far from|nowhere near|no way] [okay|ok|acceptable|good enough|great|ideal|fair to you|how we want|how we wanted|the experience|the standard|the service|what you paid|what you ordered|what we want|what we wanted|what we promised|on at all]
[that|this|it] [isn't|shouldn't|should not|should never|is not] [okay|ok|acceptable|good enough|happen|have happened|be|have been|how we want|the experience|the standard|what you paid|what you ordered|what we want|what we promised]
[not|nothing like|far from] [what|how] [you|we|it|anyone|your|a|that] [should|want|expected|ordered|paid|hoped|wanted|promised]
[far too|way too|much too|is too|was too|that's too|just too] [long|late|slow|many|often|cold|loud|high|expensive]
[no one|nobody|you] [should|shouldn't] [have|ever] to
[i'd|we'd|i would|we would] hate
[hate|sad|gutted|mortified|ashamed|embarrassed] [to hear|to read|about|to see|that|by]
[hope|hoping] [you're|you are|your] [ok|okay|all right|feeling|not]
[i feel|we feel] [for you|terrible|awful|bad|your]
[your|the] frustration
[good|fair|valid|legitimate|excellent] [point|question|complaint|criticism|catch|call]
fair enough
[not|nothing|isn't|never] [at all |] [stupid|silly|daft|dumb|embarrassing|your fault]
[half|most|all] of us [had|have|do|did|struggle|get]
[happens|happened] to [all|most|the best|me|us] 
`

// Owns that the answer comes late.
export default `
[sorry|apologies|apologise|apologize|forgive] [for|about] [the|my|our|such a|being|taking|replying|answering|not] [long |late |slow |very |so |] [wait|delay|late|slow|reply|response|answer|silence|long|replying|answering|getting back]
[late|slow|belated|delayed] [reply|response|answer|to the party|to this|getting back|thanks|in replying|in answering]
[took|taken|took us|taken us|took me|taken me] [too long|so long|a while|ages|a few days|longer|long]
[sorry|apologies] [this|it|i|we] [took|is late|comes late|missed|am late|are late|was|were|have|only|didn't|did not]
[thank you|thanks] for [your patience|waiting|bearing with|hanging on|being patient|your wait]
[just|only] [saw|seen|seeing|spotted|found|noticed] [this|it|your]
[missed|overlooked] [this|your|it]
[kept you|keeping you|left you|leaving you|made you] [waiting|wait|hanging]
[better|finally] late
[at last|finally] [an|a|the|here's|i|we] [answer|reply|is|have|got|can]
[waited|waiting] [so|too|this|a] long
`

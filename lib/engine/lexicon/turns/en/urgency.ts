// Hurries the reader without a fact.
export default `
[places|spots|seats|tickets|spaces|stock|copies|pieces|rooms|tables|slots|they] … [are|is|will be] [disappearing|vanishing|flying|going fast|selling fast|running out|filling up|filling fast|almost gone|nearly gone|melting away|slipping away|going quickly]
[it|it'll|it will|it's|before it] [will be|be|is|may be|might be|] too late
before [it's|they're|it is|they are|everything is|everything's|someone else] [gone|over|does|takes|all gone]
[don't|do not] be [the one|the last|left|late|too late|among those]
[you'll|you will] [regret|kick yourself|hate yourself|wish you had|be sorry|never forgive]
[blink and|now or never|once it's gone|when it's gone|once they're gone|won't last|won't be around|going fast|selling fast|selling out|gone forever|never come back|no second chance|clock is ticking|time is running out|running out of time|tick tock|while you still can|almost sold out|nearly sold out|won't wait|last chance]
[the one|the only one|someone|everyone] who missed [it|out]
[tomorrow|later|soon|next week|monday|by then] [may|might|could|will|is] be too late
[act|move|decide|run|jump] [now|fast|quick|quickly|before|while]
[leaving|going|flying|selling|disappearing|vanishing] … [faster|quicker] than
before [the|this|it|they|your] [spell|magic|door|doors|moment|chance|dream|window|clock|others|crowd|rest] … 
[don't|do not] [wait|think twice|hesitate|sleep on it|blink]
[the clock|time] is [running|ticking|up|not on your side]
`

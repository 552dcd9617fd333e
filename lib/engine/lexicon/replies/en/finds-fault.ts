// A judgement without a hard word: what is not as it was, or not what was ordered.
export default `
[look|looks|sound|sounds|taste|tastes|feel|feels|smell|smells] [like|nothing like|more like|a bit|so|too|as if]
used to [be|have|work|love]
not as [good|nice|fresh|big] as
[worse than|less than before|smaller than|no longer|doubled|tripled|more expensive|pricier|gone up|shrunk|instead of|full of|covered in|out of order|blocked by|locked|misspelt|misspelled|spelled wrong|in the rain|by mistake]
[two|three|four|2|3|4] times the price
said _ instead
[cold|raw|bland|soggy|stale|wrong] _
`

import { expand } from '../expand'

// Takes part in a trend. 1 is enough; less only beside others or with a hashtag.
export default expand(`
[jumping|hopping|hop|jump|jumped|hopped|late] [on|onto|to] [the|this|that] [trend|bandwagon|wave|hype|challenge] : 1
[join|joining|joined] [the|this] [trend|bandwagon|hype] : 1
[doing|trying|did|tried|do|try|love|resist] [the|this|that|this viral|the viral] [trend|challenge|viral trend|viral challenge|tiktok trend] : 1
[everyone|everybody] [is|else is] [doing|talking about|posting|sharing|on|trying|obsessed] : 1
[everyone's|everybody's] [doing|talking about|posting|sharing|trying|obsessed] : 1
[we had to|had to] [join|jump|hop|do] [in|on|it|this one] : 1
our [own|] [take on|version of|entry to] [the|this|that] [trend|challenge|viral|meme|hype] : 1
[viral|tiktok] [challenge|trend|sound|audio|dance|filter|hack] : 0.75
[going|gone|went] viral : 0.5
trending : 0.5
[pov|nobody|no one] : 0.5
it's giving : 1
[tell me you're|tell me you are] : 0.5
[very demure|very mindful|brat summer|main character energy|understood the assignment|rent free|no cap|that girl era|in our|hot girl summer] : 0.75
in our era : 1
[we're|we are] [so|not] late : 0.25
[fomo|fear of missing out] : 0.5
[don't|let's not] [get left behind|be left behind|fall behind] : 1
[competitors|others|everyone else|every brand] [are|is|already] [already|doing|there|has|have|on it|in] : 1
because everyone : 0.75
[ice bucket|mannequin|10 year|ten year] challenge : 0.75
`)

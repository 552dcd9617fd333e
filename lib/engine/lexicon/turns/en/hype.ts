// Talks a thing up beyond what it is: a calm voice lets the thing speak.
export default `
[mind-blowing|mind blowing|mindblowing|jaw-dropping|jaw dropping|out of this world|game-changer|game changer|game-changing|next-level|insanely good|insanely|crazy good|absolutely unreal|to die for|omg|omfg|wow|whoa|woah|woohoo|woo hoo|yay|yasss|hooray|get hyped|hyped|super pumped|buckle up|brace yourselves|hold on to your hats|you won't believe|you will not believe|you're not ready for|you are not ready for|wait for it|drumroll|drum roll|biggest ever|best thing ever|best day ever|greatest ever|once-in-a-lifetime|once in a lifetime|blow your mind|this is huge|absolutely obsessed|we're obsessed]
[huge|massive|giant|epic] [news|announcement|reveal|surprise|savings|sale|deals]
[epic|insane|unreal|legendary|crazy] : 0.5
`

// Takes up what was spoken of without naming it again.
export default `
[it|its|it's|it'll|it'd|they|they're|they'll|them|their|these|those|that one|this one|the one|the ones|which one|one of them|ones|one left|one is|one for|both|neither|either|none|some of|most of|all of them|that|that's|this|there|there's|there are|there is|there will|there won't|he|she|him|her|each|yours|mine|ours|theirs|the first|the second|the third|the other|the others|the former|the latter|the big|the small|the smaller|the larger|the bigger|the tall|the short|the old|the new one|another one]
`

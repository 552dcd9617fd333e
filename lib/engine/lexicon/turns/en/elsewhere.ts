// Where and when are told elsewhere, or it is over.
export default `
[details|info|information|programme|program|schedule|full programme|lineup|line-up|dates|times|tickets] [below|above|here|in the link|in bio|on our|in the comments|attached|at the|on the|to follow|soon|and|]
[link|bio|dm|soon|coming soon|stay tuned|save the date]
[thank|thanks|was|were|joined|came|attended|recap|missed it|last week|last month|last night|yesterday|last year|last weekend]
[january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter]
season
`

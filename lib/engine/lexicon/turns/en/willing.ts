// Says yes gladly.
export default `
[of course|sure|sure thing|certainly|absolutely|definitely|gladly|with pleasure|by all means|please|please do|always]
`

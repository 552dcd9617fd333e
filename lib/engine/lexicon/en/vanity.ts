export default `
followers
likes
impressions
views
reach
subscribers
fans
`

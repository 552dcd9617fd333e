export default `
sorry
apologize
apologise
apologies
my bad
our fault
our mistake
`

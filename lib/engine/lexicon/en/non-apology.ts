export default `
if anyone was offended
if you were offended
sorry if
sorry you feel
sorry that you feel
any inconvenience
mistakes were made
regret any
misunderstanding
`

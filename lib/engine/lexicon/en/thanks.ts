export default `
thank you
thanks
thx
appreciate
grateful
`

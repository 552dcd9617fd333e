export default `
it should be noted
it is worth noting
needless to say
in this regard
with regard to
in accordance with
prior to
utilise
utilize
aforementioned
hereby
kindly
`

export default `
thank you
thank u
thanks
thanx
thnx
thx
tx for
tx 4
much appreciated
appreciate
appreciated
grateful
thankful
gratitude
much obliged
`

export default `
trending
viral
challenge
everyone is
everyone's
fomo
pov:
it's giving
no one:
nobody:
`

export default `
understand how
understand that
i understand
we understand
that sounds
must be frustrating
frustrating
i know how
that's not the experience
i hear you
we hear you
`

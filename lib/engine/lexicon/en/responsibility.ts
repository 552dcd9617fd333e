export default `
our fault
our mistake
we got this wrong
we got it wrong
we messed up
you're right
you are right
we should have
we let you down
that's on us
we take responsibility
i take responsibility
`

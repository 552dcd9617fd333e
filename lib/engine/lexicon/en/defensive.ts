export default `
as stated
as mentioned
as we said
as we already
read the caption
per our policy
per our terms
our policy
you should have
you failed to
you need to
calm down
with all due respect
to be fair
`

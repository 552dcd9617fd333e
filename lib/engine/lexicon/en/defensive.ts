export default `
as stated
as mentioned
as we said
as we already
read the caption
per our policy : 0.5
per our terms : 0.5
our policy : 0.5
you should have : 0.5
you failed to
you need to : 0.5
calm down
with all due respect
to be fair : 0.5
`

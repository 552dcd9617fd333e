export default `
what do you think
what would you
what's your
what are your
how do you
how would you
which one
tell us
let us know
share your
your thoughts
your experience
your story
ask us
ask me
we'd love to hear
we would love to hear
love to hear
reply with
in the comments
have you ever
any questions
what did we miss
would you
`

import { expand } from '../expand'

// Invites people to come.
export default expand(`
[join|come join|come and join] [us|our|the]
[you're|you are|everyone is|everybody is|all are|all] [invited|welcome]
[we|we'd|we would] [invite|like to invite|love to invite|love to see|hope to see|are inviting|want you at]
[come|come along|come over|come and see|come and|drop by|stop by] [to|by|and|see|visit|along]
[see|meet] you [there|at]
[don't|do not] miss [our|the|this]
[save] [your|a] [seat|spot|place]
[take part in|attend|be part of|be there|be our guest]
[cordially|] invited to
[tune in|tune into] [to|for|our]
[bring] [a friend|your friends|the family|the kids]
[looking forward to|can't wait to] [seeing|welcoming|hosting|see|welcome|meet|meeting] you
`)

// Invites people to come together.
export default `
[come|do come|please come|just come] [and |] [join|sit|listen|meet|say|have|celebrate|dance|sing|taste|along|one|all|with|early|hungry|as you are]
[we'd|we would|we] [love|like|hope] [for |] [you|to have you|everyone] [to |] [come|join|be there|there|be with us]
[we're|we are] [getting together|gathering|meeting|meeting up|throwing|hosting|having|holding|putting on|celebrating]
[hope|can't wait] to see you
[who's|who is] [coming|joining|in]
[everyone|everybody|all] [is |are |] welcome
[bring] [your|a] [friend|friends|family|mother|kids|neighbour|neighbor|dog|chair|appetite|questions]
[new faces|newcomers|beginners|families|kids|children|dogs|neighbours|neighbors|strangers|friends] [are |] [very |most |always |also |] welcome
`

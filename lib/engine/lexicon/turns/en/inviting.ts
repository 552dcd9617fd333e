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
bring [the|your|all the|all your] [little ones|kids|children|whole family|family|family and friends|grandkids|teddy|teddies|dog|mates|gang|lot] [to|along|down|and]
[see|catch] you [at|on] [the|our]
[don't|do not] [miss|forget] [the|our|this|out on our]
[come|pop|drop|swing|head] [along|down|by|over|round|in] [to|for|and] [our|the|a]
[doors are|our doors are|it's] open to [all|everyone|everybody|the public]
[free|open] [for|to] [all|everyone|everybody|all ages|the whole family|families|members and guests]
[calling|attention] [all|every] … [new faces|welcome|everyone|come|join|beginners] : 1
[throwing|throw|opening|fling|flinging] [open|] [the|our] … [doors|gates|studio|brewery|workshop|house] 
[grab|bring|take] [a|your|some] … and [come|join|pull up|sit]
[returns|is back|are back|back again|starts again|reopens|kicks off|is returning] [!|with|for|by|and|]
[come|come and|come on and] [help|toast|cheer|wave|send|raise|clap|witness|watch|see|try] [us|me|them|him|her|the|our|it|off|a]
[can|you can|parents can|dogs can|kids can] [stay|come|join|play|bring] [for|along|too|with|free|in]
[come|so come|come along] and [eat|cook|drink|sit|play|sing|dance|paint|read|knit|chat|talk|meet|walk] [with|alongside|beside|together|] [us|]
doors open 
`

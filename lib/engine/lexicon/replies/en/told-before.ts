// The reader was told before that something would happen.
export default `
[you|you guys|you all|your team|your agent|your colleague|your colleagues|your office|your driver|your rep|support|customer service|reception|they|he|she|somebody|someone|the lady|the man|the guy|the shop|the council|the email|the text] [also |even |already |all |both |] [said|told me|told us|told him|told her|promised|assured|swore|guaranteed|confirmed|announced|wrote|posted|agreed|pledged|vowed|claimed]
[i was|we were|i've been|we've been|i had been|was|were] [told|promised|assured|quoted|given]
[was|were|is] [supposed|meant|due|expected] to
[your|last|first|the] [promise|promises|promised|announcement|estimate|pledge|deadline]
[another|more|third|second|yet another] [broken |empty |] [promise|promises]
[should have|should've|was going to|were going to|would be|was to] [been |be |have |] [here|ready|done|fixed|delivered|paid|refunded|up|out|called|back|sent|finished|open|live|posted]
[last|every|each] [time|week|month|year] you
you keep [saying|promising|telling]
`

// The reader was told that something would happen, and it did not.
export default `
[you said|you told me|you promised|i was promised|i was told|we were told|we were promised|your team said|your agent said|they said|they promised|he said|she said|was supposed to|were supposed to|was meant to|you were going to] … [nobody|no one|nothing|never|still|didn't|hasn't|haven't|wasn't|weren't|no call|no reply|no sign|no news|not]
[you said|you told me|you promised|i was promised|i was told] … [by|within|on|before|this|next|tomorrow|today|yesterday] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|week|the end|tomorrow|today|an hour|a day|two|three|24|48|the weekend|then]
[you|they|he|she|your agent|your team|somebody|someone] [said|told me|told us|promised|assured me|swore] … would
[another|more|third|second] [broken |empty |] [promise|promises]
`

// When something is, be it roughly.
export default `
[today|tonight|tomorrow|midnight|noon|now|right now|live now|all day|all week|all weekend|daily|every day|weekdays|weekends|nightly|every week|each week|weekly|every morning|every evening]
[this|next|the coming|every] [weekend|morning|afternoon|evening|night]
[end of] [the |] [day|week]
[an|one|two|three|half an|#] [hour|hours] [from now|time|to go]
[in] [an|one|two|three|#] [hour|hours|day|days|week|weeks]
`

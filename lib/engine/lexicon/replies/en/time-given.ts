// Until when, or how soon: what turns good will into something one can count on.
export default `
[today|tonight|tomorrow|this morning|this afternoon|this evening|this week|right now|right away|straight away]
by [monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|midnight|evening|lunchtime|lunch|then|the end of|end of|close of|six|five|four|three|two|one|seven|eight|nine|ten|eleven|twelve]
[within|in|in about|in the next|give me|give us] [the|an|a|one|two|three|four|five|ten|fifteen|twenty|thirty|few|half an|a couple of] [next |] [hour|hours|minute|minutes|day|days|week|weeks]
[first thing|before noon|before lunch|before the weekend|end of day|before closing|next monday|next tuesday|next week|before you go]
[on|this|next|until|from|since] [monday|tuesday|wednesday|thursday|friday|saturday|sunday]
[mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays] [from|at|until|to|and]
[as of now|this minute|this very minute|as we speak|within the hour|any day this|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|in january|in february|from noon|at noon]
`

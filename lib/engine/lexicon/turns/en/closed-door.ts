// Tells readers that they cannot answer.
export default `
[comments|replies|the comments|comment section|mentions|answers|our comments|our replies|our dms|dms] [are|is|have been|has been|will be|stay|remain|were|on this post are|here are|under this post are|for this post are|for this one are] [now |currently |] [turned off|closed|off|disabled|switched off|locked|limited|restricted|not monitored|not read|ignored|blocked]
[comments|replies|mentions] [off|closed|disabled]
[turning|turned|switching|switched|closing|closed|disabled|disabling|locking|locked] [off |] [the |our |all |] [comments|replies|comment section|reply section|mentions]
[turning|turned|switching|switched] [the |our |all |] [comments|replies|mentions] off
[do not|don't|please do not|please don't|kindly do not] [reply|respond|write|comment|message] [to this|here|under|below|on this|us|back|in the comments] [ account|post|message|thread|page|tweet|here|]
[this|the] [account|page|inbox|profile|channel|mailbox] [is|isn't|does not|doesn't] [not |] [monitored|reply|answer|respond|replies|read|accept|take]
[we|i] [do not|don't|won't|will not|cannot|can't|never] [reply|respond|answer|monitor|read] [to |] [comments|replies|messages|dms|questions|mentions|comments here|messages here|questions here] [here|on|]
[no|not taking|not accepting|not answering] [replies|comments|questions|dms] [please|here|allowed|will|today]
[no-reply|no reply|noreply] account
[comments|replies] [will|won't|will not] [be |] [not be |] [deleted|removed|answered|read|ignored]
`

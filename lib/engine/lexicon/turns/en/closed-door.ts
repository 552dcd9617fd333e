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
[please |kindly |] [don't|do not] [ask|bother asking|bother commenting|bother writing|bother messaging|send|leave|post] [us |] [questions|any questions|about|comments|a comment|messages|here|below|for details|us]
[no|zero] [questions|comments|replies|discussion|debate|feedback|dms|messages] [please|here|below|today|allowed|will be|at this time|are accepted|on this]
[we|i] [will not|won't|are not|aren't|do not|don't] [be |] [answering|answer|replying|reply|reading|read|discuss|discussing|debate|debating|taking questions|take questions|responding|engage|engaging] [to |with |in |] [any |your |the |] [questions|comments|messages|this|here|anyone|anybody|people|further|below|feedback|it]
[save|keep] your [comments|opinions|opinion|questions|feedback|thoughts] [to yourself|to yourselves|for|]
[this|the|our] [decision|matter|topic|subject] is [final|closed|not up for|not open]
[nobody|no one] [reads|answers|monitors|replies to] [this|these|the|our|comments|messages|replies]
[end of|no further] [discussion|story|comment|comments|statements]
[comments|replies] [are |] [for|open to|limited to] [members|subscribers|verified] only
[comments|replies|questions|complaints|messages] [will|shall|may] [not |] be [hidden|deleted|removed|ignored|blocked|answered|read|considered|entertained]
[will|shall|is|are|can] not be [debated|discussed|answered|commented|explained|justified|up for discussion|reconsidered] [here|further|on|]
[muting|locking|closing|archiving|leaving] this [thread|post|discussion|conversation|topic]
[our|the] [statement|decision|position|answer] stands
[keep|save] [it|your views|your comments|your opinions] to [yourself|yourselves]
[we're|we are] [done|finished] [discussing|talking|answering|explaining|here|with this]
no [further |more |other |] [correspondence|discussion|comment|comments|communication|replies|response|appeals|appeal|exceptions|questions] [will be|is|are|shall be|can be] [entered into|possible|given|made|accepted|answered|taken|entertained|considered|allowed]
[will|shall|do|can] not [be |] [entering|enter|engaging|engage|getting|get|drawn|going|go] into [any |further |a |this |] [correspondence|discussion|debate|argument|dialogue|details|detail|it|that|individual]
[won't|cannot|can't] [be |] [entering|enter|engaging|engage|getting|get|drawn|going|go] into [any |further |a |this |] [correspondence|discussion|debate|argument|dialogue|details|detail|it|that|individual]
[we|i] [do not|don't|won't|will not|cannot|can't] [discuss|comment on|talk about|debate|take part in|respond to|engage in|engage with|answer questions about|take questions on] … [here|on social media|on this page|on this channel|in public|online|in the comments|any further|with individuals|operational|individual|criticism]
[not|n't] [a|the] [place|forum|channel|page] [for|to] [discussion|discuss|debate|complaints|complain|questions|this]
[do not|don't|please don't] [contact|write to|message|email|tag|ask] us [again|about this|any more|anymore|further|on this|with this]
`

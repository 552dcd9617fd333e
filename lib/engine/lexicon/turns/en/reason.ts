// Gives a reason, or how a thing is done.
export default `
[because|cause|cos|since we|since the|as we|as the|so that|due to|owing to|down to|on account of|the reason|reason is|reason being|that's why|which is why|it's why|the cause|caused by|so we|so you|so it|to keep|to make|to avoid|to stop|to save|in order to|otherwise|or else|went up|gone up|came down|ran out|broke|failed|burst|changed|moved|closed|it used to|we had to|we used to|we were|we wanted|we got|we stopped|we changed|we moved]
[first|then|next|after that|finally|once] [you|the|it|open|go|click|tap|press|take|put|turn|let|leave|rinse|wash|iron|freeze|cut|mix|add|pour|wait|pull|push|hold|choose|pick|select] : 1
[cancel|pop|post|book|swap|bring|take|drop|head|log|sign|switch|set|check|try|put|get|keep|download|delete|reset|install|plug|charge|pick|ring|text|quote|copy|paste|attach|upload|enter|apply|pay|order|return|open|click|tap|press|choose|pick|select|turn|hold|unplug|restart|scroll|type|enter|fill|soak|rinse|wash|iron|freeze|scrub|rub|dab|mix|pour|stir|bake|cut|peel|leave|let it|wipe|dry|ask|email|write|reply|send|show|use|follow|go] [it|the|to|in|on|at|off|out|a|your|with|through|for|and|under|by|this] : 0.75
`

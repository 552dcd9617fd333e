// Something goes back or comes to the person, or works again: what the reader gets, whoever does it.
export default `
[money|refund|euros|pounds|dollars|fee|charge|charges|deposit|difference|rest|payment|amount|cost|premium|fare|it|your 35] … [goes back|go back|going back|is back|are back|back today|back on|back to|back in your|comes off|come off|is refunded|refunded|returned|waived|credited|reversed|written off]
[replacement|parcel|new one|new ones|right one|right ones|right size|another|second one|spare|part|courier|engineer|fitter|technician|electrician|plumber|driver|colleague|manager|nurse|doctor|box|copy|set|key|code|link|update|fix|patch|version|bus|train] … [leaves|leave|goes out|go out|ships|arrives|will be|is with you|comes|is coming|lands|is on the way|are on the way|on its way|is booked|will call|calls you|will ring|will listen|will look|will visit|will check|is out|is live|is up|comes out|brings|is ready|waits for you|is waiting for you]
[is|are|it's|works|working|open|running|live|back] [now |] [back up|fixed|sorted|corrected|restored|again|out now|live now|working again]
[won't|will not|can't|cannot] [be charged|happen again|pay|have to pay|need to|lose]
[you|you'll|you will] [get|keep|have|receive|see|hear|won't|don't] [it|your|the|a|full|everything|both|from|back|pay|owe]
[on the house|on us|free of charge|no charge|at no cost|for free|half price|without a receipt]
[hold|keep|set aside|save|reserve] [it|one|two|a|the|them|your] [for you|table|seat|place|pair|copy]
[as|since] … [happened|broke|went] … [we've|we have|i've|i have]
[starting|from] [today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|now on] 
[goes out|went out|go out|goes back|is on its way|leaves|arrives|comes back|is back|is out|is live|lands|ships|opens|starts|restarts] [today|tonight|tomorrow|the same day|by|on|this|within|in an hour|at|now|from|in the next|before|again|soon after|first thing]
[the|your|a] [corrected|right|new|proper|missing|full|second|fresh] [letter|one|version|copy|invoice|ticket|document|name|address|size|part|order|bill|fee|amount|card]
[you|you'll] [get|have|receive] … [back|today|tomorrow|now|by|within|for free|without]
[wasn't|weren't|was not|were not] us : 1
`

// Does not know yet and says so, or will find out.
export default `
[i'll|we'll|i will|we will|let me|i'm going to|we're going to|i can|we can] [just |] [ask|check|find out|look|look it up|look into|measure|work it out|tell you|let you know|write|post|send you|get back to you with|ring|call|phone|reply here|update you|confirm|come back|dig out|pass it|pass this|chase|see what|see if]
[i'm|we're|i am|we are] [just |] [asking|checking|finding out|looking|measuring|chasing|waiting to hear|waiting on|waiting for|still working|working on|trying to find|confirming]
[i've|we've|i have|we have|i|we] [just |] [asked|checked|chased|called|rung|looked|measured|emailed]
[i|we] [don't|do not|didn't|honestly don't|really don't|genuinely don't] [yet |] [know|have a date|have a time|have that|have an answer|have a price|have the|have dates|have any news|have a figure]
[don't know|dunno|no idea|not sure|unsure|not certain|not decided|undecided|not been decided|hasn't been decided|haven't decided|no date|no dates|no news|no word|too early to say|hard to say|can't say|cannot say|can't promise|remains to be seen|still being|yet to be|to be confirmed|tbc|tba|still waiting|not clear|nobody knows|no plans|not fixed|not set|not priced|good question i]
[the|a] [vote|decision|date|answer|result|list|price|programme|timetable] [is|comes|goes up|falls|will be|should be] [next|due|on|in|tomorrow|tonight|out|up|made|taken|expected|announced]
[asking|checking|on it|bear with me|back in|give me] [now|the|a|them|him|her|you|five|ten|an hour|minute|two|until|till]
working on [one|it|that|them|this]
`

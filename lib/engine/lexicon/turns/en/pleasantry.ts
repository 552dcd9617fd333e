// Wishes and small talk that could stand under any day.
export default `
[good|happy|lovely|blessed|beautiful] [morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new week|midweek|hump day|day|new month] [everyone|everybody|all|friends|folks|team|world|to you all|lovely people|]
[hope|hoping|we hope|here's hoping] [you|everyone|everybody|it|it's|your] … [good|great|lovely|wonderful|fantastic|amazing|well|well so far|day|week|weekend|fun|rest|smile]
[have|enjoy] [a|an|your] [great|good|lovely|wonderful|productive|fantastic|beautiful|amazing|brilliant|blessed|restful|happy|] [day|week|weekend|evening|monday|friday|one|month]
[wishing|wish] [you|everyone|everybody|all] … [day|week|weekend|month|smiles|ahead|happiness|joy|love]
[a new|another|new] [day|week|month|monday|morning|season] [a new|new|another|full of|brings] [start|beginning|chance|chapter|opportunity|opportunities|possibilities|adventure|you]
[halfway|half way|almost|nearly] [there|through|to] [the |] [week|weekend|friday|halfway|]
[make|let's make] [it|today|this week|every day|each day|the most of] [a |] [great|amazing|count|one to remember|awesome|good one|your best|today|it]
[we're|we are|we'll be] [always |still |] [here for you|by your side|with you every step|with you all the way|on your side|at your side]
[keep|stay|be] [smiling|shining|positive|strong|kind|safe|going|inspired|motivated|you|amazing|believing|blessed|happy|awesome|curious]
[here's|cheers] to [whatever|all|the|another|new|you|every|what's|more|breaking|a better|brighter|many]
[you've got this|you got this|we've got this|we got this|rise and shine|smile|never give up|never stop dreaming|believe in yourself|dream big|good vibes|positive vibes|live laugh love|one day at a time|life is good|enjoy the moment|enjoy the little things|love you all|big love|much love|sending love|you are amazing|you're amazing|thanks for being you]
[how's|how is] your [day|week|monday|weekend|morning|summer] [going|treating you|so far|been|]
[another|what a] [great|lovely|beautiful|wonderful|amazing|busy|fantastic] [day|week|month|year|morning] [at|here|for|with|in|]
[weekend|holiday|friday|monday|chill|relax|beach|party] [mode|vibes|feels|feeling|mood|energy] [on|activated|only|loading|] 
[some days|life|today|every day|happiness|kindness|success] [you're|is|are] … [the|a|not] … 
[monday|friday|midweek|daily|weekend|morning|thursday|wednesday] [motivation|vibes|thoughts|mood|blues|inspiration|wisdom|reminder]
[mondaymotivation|motivationmonday|fridayfeeling|thoughtoftheday|quoteoftheday|wednesdaywisdom|tgif|goodvibes|staypositive]
[believe in|love|trust|be] yourself … 
[the rest|everything|it|good things] will [follow|come|fall into place|be fine|be okay|work out]
[you know|that] [the|that] [feeling|feel|mood|drill] 
[goodnight|good night|good morning|love|greetings|hello] from [all of us|us all|everyone|the team|our team|our family] 
[kettle|coffee|tea|pyjamas|slippers|playlist|lights|out of office] [on|up|in hand|off] 
[sunset|sunrise|rainbow|rain|snow|autumn|spring|friday|monday] [is|are] [proof|a reminder|here to|the best|for] 
[just |] [a |] [little |gentle |friendly |] reminder [that you're|that you are|you're|to be|to smile|to breathe|to drink|to love] … 
[grateful|thankful|blessed] for [every|each|all of|this|today|another] … 
[onwards|onward|forward] and [upwards|upward|onwards] 
you're [doing|amazing|enough|worth|beautiful|strong] [great|amazing|it|brilliantly|fine|] 
`

// The count of those who follow. 1: a count, which has to be the point; 2: a call for the last ones; 1.5: a record.
export default `
[#|#k|#m] [k|m|thousand|million|] [more|new|strong|of you|] [followers|follower|subscribers|subscriber|subs|fans|likes|views|impressions|reach|follows] : 1
[hit|reached|reach|get to|get us to|gets us to|crossed|passed|hitting|reaching|to|just got|got to|at] [#k|#m] : 1
[followers|follower|subscribers|members|likes|views] [count|] [is|at|:|=|] # : 1
// Nearly there.
[#|#k|ten|twenty|thirty|forty|fifty|a hundred|one|two|three|five|a few|a handful|just a few|only a few] [people|of you|followers|follows|likes|more|subscribers|] [away|short|shy|off|left|to go|missing] [from|of|until|till|to|before|and|for] [the |our |] [#|#k|#m|ten thousand|five thousand|a thousand|one thousand|hundred thousand|next milestone|milestone|round number|big number|next thousand|big one] : 2
[#|#k] [to go|more to go|away|left|short|more] [to|until|till|before|and|from|for] [we |you |our |the |] [#|#k|#m|hit|reach|get to|have|make|cross|become|ten thousand|the big|next] : 2
[who's|who is|who will|who'll|will you] … [number #|follower #|follower number|our #|be the #] : 2
milestone alert : 2
so close to [#|#k] : 2
[#|#k] of you … [invite|bring|tell|who's|number #] : 2
[only|just] # [more|people|of you|away|to go|left] … [followers|follower|round number|milestone|subscribers|the channel|the page|our page|our channel|big number|club] : 2
[bring|invite|add|tell|tag|send us] [a|one|two|three|your|five] [friend|friends|people|follower|followers|colleague|colleagues|mates|mate] [and|so|each|to|] … [#|#k|follow|page|channel|number|milestone|grow|us to] : 2
[get|push|take|bring|help|carry|nudge|tip|send] [us|this page|this account|the page|our page|the channel|the account] [get |to get |] [to|over|past|there|across] [the line|#|#k|#m|tonight|by|there by|ten thousand|five thousand|that number|the finish|the milestone|before] : 1
[we'd|we would|we'll|we] … [love|like|reach|hit|cross|celebrate|end the|finish the|start the] … [#k|#k followers|# followers|with #k|on #k|round number] : 1
[road to|race to|countdown to|on the way to|one step from|one step closer to] [#k|#m|# followers|#] : 1
[one|a] [follow|like|click|tap|subscribe] [from you|more|closer|is all|away|and we] : 1
[make|makes] our [day|week|month|year] [with|by] [a|one] [follow|like|share|subscribe] : 2
// A record for its own sake.
record [views|reach|impressions|engagement|followers|likes] : 1.5
all time high [views|reach|impressions|engagement] : 1.5
[our|the] [most|best] [liked|viewed|watched|followed|shared|performing] [post|reel|video|page|account|month|week] [ever|yet|so far|of the year] : 1.5
[we're|we are|we're sitting|currently] at [#|#k] : 1
[watch|see|make|let's watch] [the|that|this] [number|counter|count|follower count] [roll|tick|climb|go|turn|hit|move|change] : 2
[friend|friends|person|somebody|someone] who [still |] [hasn't|haven't|isn't|aren't] [found|following|follow|followed|on] [this|our|us|the] : 2
[beat|break|smash|top|double|outdo] [last|our|the|yesterday's|that|this|its] [week's|month's|year's|own|previous|page|account|all-time|] [numbers|number|record|count|total|views|figures|score|reach|engagement] : 1.5
[how many|how loud|how big|how strong] [of you|we|this|our|the] [are|really are|is|really is|can get|fanbase|community|family|page|army|fandom] … : 0.5
[five|six|four] [digits|figures] : 0.5
[counter|count|number] … [turns|turn|flips|rolls|ticks] [to|over|into] … [digits|figures|thousand|#|zeros|noughts] : 2
[lucky|our|the|number] [ten|hundred|five|twenty|fifty] [thousandth|hundredth|millionth] : 2
[rival|rivals|competitor|competitors|neighbours|next door|other lot|across the river|across town] … [have|has|got|is on|are on|on] [#k|#] : 1
[you know what to do|do your thing|let's change that|can't have that|fix that|help us out] : 0.5
more [of you|followers|people] and [we|the|our|this] … [#|#k|thousand|digits|milestone|round] : 2
[follow|follows|followers|page|account|channel] … [#|#k|hundred|thousand|million] : 0.5
[#|#k|hundred|thousand|million|ninety-nine] … [press follow|hit follow|tap follow|click follow|follow us|follow button] : 1
[target|goal|dream|mission|milestone] of [#|#k|ten|twenty|fifty|a hundred|one] [thousand|hundred thousand|k|million|] [followers|by|before|of you|people|here|] : 2
[put us out of our misery|end our misery|be the hero|make it happen|tip us over|nudge us over|get us over] : 1
so close [we|you] [can|could] … [#|#k] : 2
so close … [#k|follow|followers] : 1
`

// Speaks beside the point: history, mission, variety, invitations, where news may one day be found.
export default `
[keep|have] an eye [on|out]
[check|checking|look|looking|visit|visiting|come|coming] [back|in|us] [regularly|often|soon|again|from time to time|for updates|for news]
[follow|watch|stay tuned to|subscribe to|stay up to date with|stay in the loop|stay connected|stay tuned] [us|our|this|the|for|on|with] 
[our|the] [channels|socials|social media|news page|feed|stories|newsletter|announcements|website|site|app] [for|is|are|has|have|always|regularly|carry|carries] 
[all|latest|further|more|full|any] [the latest |] [news|updates|details|information|info|announcements|terms|forms] [is|are|will be|can be|will always be|always] [on|posted|published|shared|announced|found|available|in|at]
[will be|are|is] [announced|published|communicated|shared|posted] [on|via|through|in due course|soon|shortly|at a later|as usual] 
[something|a coffee|a tea|a dish|a room|a plan|one] for [every|everyone|everybody|all]
[there's|there is] [so much|plenty|lots|something|always something|a lot] [to|for|more|going]
[since|founded in|established in|going since|running since] [day one|the very|our|the beginning|the start|the day|then]
[more than|over|almost|nearly|upwards of|some|around|about] … [people|customers|visitors|members|users|teams|families|guests|fans|residents|passengers|students|readers|patients|homes|businesses|tonnes|trees|million|thousand]
[million|thousand|hundreds of|thousands of|dozens of|millions of|countless] [people|customers|visitors|members|users|families|guests|fans|residents|passengers|students|happy|litres|tonnes|miles|plastic|hours]
[our|the] [mission|vision|values|promise|commitment|aim|goal|philosophy|story|heritage|tradition|passion|priority|team|crew|experts|family|community] [is|are|has|have|lies|remains|to|means]
[is|are|remains|at] [a|an|our|the|always|one of our] [priority|priorities|pride|focus|heart|top priority|highest priority|commitment|team effort|partnership|journey|community|household name|favourite|favorite]
[plays|play|playing] a [vital|key|crucial|big|important] [role|part]
[team effort|every little helps|makes all the difference|make a difference|peace of mind|in the industry|in the business|in the country|in the world|of the year|voted|rated|recommended by|loved by|trusted by|used by|favourite of|like never before|than ever before|bigger than ever|better than ever|more than ever|brand new|all new|exciting|fascinating|unforgettable|ideal for|perfect for|perfect place|perfect way|great way|great route|lovely way|easy way|ideal way|best way to enjoy|look no further|say goodbye to|treat yourself|unwind|relax|indulge|discover|explore|experience the|be tempted|tempted|feel the difference|open doors|opens the door|opens doors|step into|dive into|enjoy the|enjoy your|enjoy our|enjoy a]
[join|come and join|be part of|become part of|become a|sign up|book|reserve|order|try|taste|visit|discover|explore|download|subscribe|upgrade|shop|grab|get yours|pop in|pop by|drop in|swing by|come by|come along|come in|come and] [us|today|now|our|the|your|a|yours|say hello|see|taste|smell|enjoy|let|and|to|before|it|for] : 0.75
[shall we|will we|hope to|we hope|would love to|we'd love to|love to|looking forward to|look forward to|can't wait to|excited to|delighted to|thrilled to|ready to] [see|welcome|have|meet|greet|hear|share|show|you] [you|from|your|]
[see you|we'll see you|hope to see you|be there|save the date|mark your calendar|mark your calendars|spread the word|tell your friends|bring your friends|tag us|tag a friend|share your|send us your pictures|show us your]
[always free|for free|free of charge|free delivery|free shipping|free returns|deliver to your door|ship worldwide|is free for|are free for] : 0.5
[spaces|places|seats|tickets|spots|stocks|stock|rooms] [are|is] [limited|going|filling|selling|running]
[offers|deals|discount|code|#% off|off your|off the|half price|free gift|pay later|pay the rest|early bird|sale|gift card|gift cards|vouchers|bundle|bundles] : 0.75
[is|are|was|were] [something we|a topic|a subject|a matter|an issue] [we|that|close to|dear to|take|care]
[at|close to|to] [the|our] heart [of|s|]
[we|our team|our engineers|our staff|everyone here|our colleagues|our crews] [always|continually|constantly|regularly|are working|is working|work|works|take|strive|strives|do|does|never stop] [strive|work|to|hard|flat out|around the clock|tirelessly|everything|our best|on|towards|improve|improving|investing|very seriously|seriously] 
[we|we've|we have|the council|the company|the city|the trust|the university] [has |have |] [invested|spent|donated|planted|recycled|saved|served|welcomed|carried|delivered|reached|achieved|won|celebrated] 
[is|are] [handmade|hand made|made by hand|poured by hand|hand poured|hand picked|handpicked|woven in|grown|grown in|baked|brewed|crafted|sourced|designed|cooked to order|made to order|made fresh|made from|made with|inspired by|based on]
[thank you|thanks] [to everyone|to all|to you all|for bearing|for being so|for travelling|for visiting|for supporting|for your|for choosing|for asking|for thinking|for wanting]
[passengers|customers|visitors|residents|guests|users|members|students|citizens|parents|patients|shoppers|fans|travellers|families|everyone|people] [can|may|are able to|are encouraged|are invited|are reminded|are advised|will|enjoy|love|benefit|have access] [now |also |] [plan|use|enjoy|find|see|discover|check|visit|book|download|follow|benefit|look|access|to|choose|explore|consult] : 0.5
[faster|more|better|bigger|easier|simpler|closer|fresher|cheaper|greener|safer|stronger] than [ever|before]
[have|has] been [redecorated|renovated|refurbished|redesigned|revamped|modernised|modernized|upgraded|awarded|recognised|recognized] : 0.5
[covers|serves|reaches|carries|connects] … [#%|percent|million|thousand|city|region|country|county|world] : 0.5
[alike|for all to enjoy|for everyone to enjoy|for generations|day in day out|day and night|year after year|time and again|come rain or shine] : 0.5
`

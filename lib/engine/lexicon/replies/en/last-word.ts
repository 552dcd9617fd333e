// Ends the talk in a reply: it is final, it is closed, nothing more will be said.
export default `
[we've|we have|i've] said [all|everything] [we|i|there|that] 
[that's|that is|this is] [all|the last|our final|our last|as much as] [we|we'll|word|there|response|reply|answer|statement|comment] [have|are|will|is|on|to|say|going|]
[nothing|not anything] [more|further|else] to [say|add|discuss]
[consider|regard|treat] [this|the|the matter|this matter|it] [matter |] [as |] [closed|settled|final|resolved|ended]
[decision|ruling|verdict|result|outcome|answer] [is|are|remains] [final|not up for|non-negotiable|not negotiable]
[thread|discussion|conversation|topic|matter|case|subject|debate] [is|has been|is now|will now be|are] [now |] [closed|locked|over|finished|settled|concluded]
[feedback|complaints|comments|questions|appeals|objections|enquiries|requests] [is|are|will be] only [accepted|considered|answered|taken|dealt with|read] [in writing|by post|by letter|in person|through|via|by]
[please |kindly |] [refrain from|stop|desist from] [commenting|posting|messaging|asking|contacting|writing|sending|tagging|emailing]
take it or leave it
[matter|case|file|discussion|debate|conversation|story] [is|was|has come|comes] [now |] [at an end|to an end|done with|behind us|dealt with|put to bed]
[we|i] [don't|do not|have no|aren't|are not|won't|will not] [intend|intention|intentions|plan|plans|wish|propose|going|be] [of |] [to|] [going over|go over|revisit|revisiting|reopen|reopening|reconsider|reconsidering|return|returning|review|reviewing|repeat|repeating|explain ourselves|change|changing|discuss|discussing|debate|debating|add|say|look at|justify]
[will|can|shall] not be [revisited|reopened|reconsidered|reviewed|discussed further|changed|revised|reversed|overturned]
[won't|can't] be [revisited|reopened|reconsidered|reviewed|discussed further|changed|revised|reversed|overturned]
[that|this|it|the policy|our policy|our position|the rule|the price|the decision] [isn't|is not|won't|will not|is never] [going to |about to |] [change|changing|be changing|up for discussion|up for debate|open for discussion|negotiable]
[end of|get used to|deal with] [story|it|discussion|it then]
[case|matter|subject|discussion] closed
[no|not] [and|] [that's|that is] [that|final|it]
[that's|that is] [that|final|the end of it|the end of the matter]
`

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
`

// The price is there to be asked for.
export default `
[dm|dms|pm|inbox|message|text|whatsapp|call|ring|phone|contact|email|e-mail|ask|write to|get in touch with] [us|me|our team|the team|the office|reception|] [directly|privately|today|now|] [for|about|to get|to ask|to know|to learn|to hear|to find out] [about |] [the|our|more|full|a|your|] [price|prices|pricing|cost|costs|rates|price list|fee|fees|quote|tuition]
[price|prices|pricing|cost|costs|rates|fee|fees|tuition] [list|details|info|] [is|are|] [available|shared|sent|given|quoted|] [:|in|via|by|on|through|over|] [dm|dms|pm|inbox|private message|request|whatsapp|message|direct message|application|enquiry|inquiry|email|phone|the phone|a call]
[price|prices|pricing|cost|how much] [?|!|-|…|] [just|] [dm|dms|pm|inbox|whatsapp|slide in|just ask|ask us|text us|message us|write to us|say hi|drop us]
[price|prices|pricing|rates] [is|are|] [available|given|] [on|upon] [request|application|enquiry|inquiry]
[what|how much] [it|they|this|these|one|everything|it all] [costs|cost|comes to] … [dm|dms|inbox|pm|message|messages|whatsapp|private|privately|get in touch|ask us|write to us|call us|give us a call]
[dm|dms|inbox|pm|message|messages|whatsapp|privately|get in touch|ask us|write to us|drop us a line|call us|give us a call|come in|pop in] … [what|how much] [it|they|this|these|one|everything|it all] [costs|cost|comes to|would cost]
[price|cost|pricing] [is|stays|comes|] [a surprise|a secret|between us|only for|for those who|if you message|if you write|if you dm|if you ask|if you call]
[for|to know|to get|to see] [the|our|full|] [price|prices|pricing|rates|cost|costs|fee|fees] [details|info|list|] [and orders|and order|and details|and info|and availability|and booking|] [please|just|] [dm|pm|inbox|message|whatsapp|call|contact|text|email|fill in|fill out|register|sign up|get in touch]
// Somebody will say it later, or in person.
[team|adviser|advisor|advisers|advisors|consultant|consultants|staff|colleagues|someone|one of us|we|we'll|office|reception|manager|agent] … [go through|take you through|talk you through|walk you through|work out|tell you|let you know|explain|discuss|confirm|share|advise|run through|talk about|chat about|send you|go over] … [price|prices|pricing|cost|costs|fee|fees|rates|tuition|figures|numbers|balance|quote|what it would|what it'd|what it comes to|what it costs|how much|what you'd pay|what you would pay|what you'll pay|investment]
[price|prices|pricing|cost|costs|fee|fees|tuition|rates|balance|full amount|full price|full cost|total|remaining amount|figures|investment] [will be|is|are|to be|gets|get] [confirmed|discussed|shared|sent|advised|disclosed|given|explained|revealed|provided|quoted|announced|agreed|communicated] [to you |] [in|on|by|via|once|after|when|during|following|upon|at the|with your|as soon|individually|privately|separately|personally|later]
[balance|rest|remainder|full amount|full price|total] [once|after|when|as soon as|on|upon] [you|you're|you've|enrolled|enrolment|registered|registration|booking|arrival|acceptance|signing]
[once|after|when|as soon as] [you've|you have|you|you're|we've|we have|your] … [get|receive|see|hear|be told|send you|be sent|email you|tell you] … [price|prices|pricing|cost|costs|fee|fees|rates|tuition|quote|balance]
[fill in|fill out|complete|submit] [the|our|a|this] [form|questionnaire|survey|enquiry] … [price|prices|pricing|cost|costs|fee|fees|rates|tuition|quote]
[price|pricing|cost|costs|fee|fees|tuition] … [form|questionnaire|consultation|discovery call|sales call|free call|strategy call|webinar|open day|appointment] [below|in bio|with|first|to find out|]
[less than|cheaper than|the price of|the cost of|for less than] [a|your|one] [daily |morning |] [coffee|latte|cappuccino|sandwich|pizza|takeaway|cup of coffee|cinema ticket|lunch|bus ticket|chocolate bar] [a|per|each|every] [day|week|month]
[price|prices|pricing] [that|which] [will|might|may] surprise
[affordable|attractive|competitive|sensible|friendly|fair|special|unbeatable] [price|prices|rates|pricing] [ask|dm|message|call|contact|just ask|get in touch|enquire]
poa
[charged|added|deducted|taken|billed|comes off|goes on|comes out of] … [to|from|off|on|of|] your [bill|account|balance|credit|statement|card|next bill|salary|deposit] : 1
[ring|call|phone|email|contact|message|get back to|write to|text|dm|send] you [back |] … [rates|prices|a price|a quote|figures|the cost|costs|numbers|our rates|pricing] : 1
[talk|talking|discuss|discussing|chat about|go over] [about |] [money|prices|price|numbers|budget|budgets|fees|costs|the cost|rates|figures] [at|in|on|when|once|over|during|after|with you|face to face|in person] : 1
[only|never|not] [talk|discuss|quote|share|publish|post|list] [money|prices|price|fees|costs|rates] : 1
[leave|drop|send|give us|send us] your [number|details|email|contact|phone number|name and number] … [price|prices|rates|quote|cost|costs|figures|pricing|fees] : 1
book [a|your] [discovery|strategy|clarity|chemistry|intro|sales|breakthrough] call : 1
[adviser|advisor|consultant|agent|expert|someone|team] … [be in touch|call you|contact you|get back to you|ring you] … [figure|number|price|quote|cost|offer] : 1
[everything|all the details|all] [except|but] the [price|prices|numbers|figures|cost] : 1
send [you|over] [the|our|a|my] [investment|pricing|price|rates|fees] [guide|list|sheet|pack|pdf|brochure|menu] : 1
`

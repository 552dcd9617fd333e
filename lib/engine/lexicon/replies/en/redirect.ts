// Sends the person somewhere else instead of answering here.
export default `
[check|visit|see|go to|refer to|head to|look at|consult|browse|use|try] [out |] [our|the|your] [website|web site|site|faq|faqs|help centre|help center|help page|help pages|terms|terms and conditions|terms & conditions|policy|return policy|returns policy|catalogue|catalog|profile|bio|app|knowledge base|guidelines|store locator|online form|web form|contact page|price list|order page|shop|highlights|pinned post|link]
[contact|call|email|phone|ring|message|reach out to|reach|speak to|get in touch with|write to|talk to|open a ticket with] [our|the|your|customer] [customer |support |service |sales |billing |] [support|service|services|care|team|helpline|hotline|call centre|call center|department|desk|helpdesk|help desk|sales|courier|bank|seller|office|branch|store|hotline|line]
[contact|call|email|phone] us [at|on|for|via|through|directly|]
[please|kindly|just|you can|you may] [contact|call|email|phone|ring] [us|support|our]
[open|submit|raise|log|create|file|fill in|fill out|complete] [a|an|the|our|your] [support |online |contact |complaint |complaints |] [ticket|form|request|case|complaint]
[all|more|further|full] [the |] [details|information|info] [is|are|can be found|available|in|on|at] [ on|in|at|] [our|the] [website|site|bio|profile|caption|page|app|link]
[it's|it is|they're|everything is|everything's|prices are|price is|info is|details are] [all |] [on|in] [our|the] [website|site|bio|profile|app|link|catalogue|catalog|faq]
[link|details|info|price|prices|everything] in [bio|the bio|our bio|our profile]
[check|see] [the |our |] [bio|faq|website|site|link in bio]
[use|through|via] [the|our] [contact form|website|site|app|helpline|ticket system|ticketing system]
[direct|forward|send|address] [your|all|any] [complaint|complaints|query|queries|question|questions|enquiry|enquiries|concerns|feedback] [to|via|through]
`

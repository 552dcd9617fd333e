// Moves the talk out of sight.
export default `
[dm|pm|inbox|message|text|direct message|whatsapp|private message] us
[dm|dms|pm|pms] [please|pls|plz|me|sent|for|only|open|is open|are open]
[please|pls|kindly|just] [dm|pm|inbox|direct message|private message]
[send|drop|shoot|write|give] [us|me] [a|an|your] [dm|pm|direct message|private message|message|direct|inbox|text|email]
[check|see] your [dm|dms|inbox|messages|pm]
[sent|sending|replied|answered|responded|just sent] [you |it |this |to you |] [a |an |by |in |via |the |] [dm|pm|private message|direct message|private|dms]
[via|by|in|through|over] [dm|pm|dms|direct message|private message|private|inbox|whatsapp]
[take|continue|discuss|move|handle] [this|it|the conversation|that] [in|to|via|over|into] [private|dm|dms|pm|the dms|direct message|inbox|direct|email]
[take|move|discuss] [this|it] [offline|privately]
[contact|reach|message|write to] us [privately|directly|in private]
[slide into|hop into] [our|the] dms
[come|hop|slide|jump|pop] [in|into|to|over to] [our|the] [inbox|dms|dm|messages]
[our|the] [hotline|helpline|phone line|call centre|call center|customer service|service team|support team|front desk|info desk|helpdesk|help desk|office|team] [is|are|will be] [happy|glad|there|pleased|available|here|waiting|always] [to|for|you|at]
[give us|drop us] a [call|ring|line|bell|message|note]
[reach|contact|email|call|ring|phone|text|ask|write to] [us|our team|the team|our staff|reception|the office] [at|on|via|by|under|directly|any time|anytime|and|for|to]
[all|any|further] [questions|enquiries|inquiries|details] … [by phone|by email|via email|in private|privately|by message|on the phone]
[in|via|by] [private|dm|pm]
[on|via|through|in|over] [messenger|whatsapp|telegram|signal|the chat|chat|the phone|e-mail|email|mail]
[send|drop|write|shoot] us [a|an|your] [quick |short |] [hello|hi|line|note|word|mail|e-mail|email|text|ping]
[our|the|your] [advisor|adviser|advisors|consultant|consultants|agent|agents|sales team|specialists|experts|colleagues] [will|can|is|are|would] [help|assist|answer|happy|gladly|tell|explain|advise|inform|be]
[talk|speak|chat] to [our|the|an|one of our|your] [advisor|adviser|advisors|consultant|agent|sales|team|specialist|specialists|expert|experts|staff|colleagues|bot|chatbot]
[you can also|try|use|ask] [use |] [our|the] [chatbot|chat bot|bot|assistant|virtual assistant|contact form|form]
[pop|ping|drop|fire|shoot] us [a|an] [private|direct|quick|] [message|dm|pm|line|note|text|email]
`

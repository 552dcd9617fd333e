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
`

// Spoken English in writing.
export default `
[hey|hiya|yo|sup|gonna|wanna|gotta|kinda|dunno|ain't|y'all|u|ur|thx|pls|plz|lol|omg|btw|any idea|any chance|how come|what's up|yeah|yep|nope|cool|guys|folks|loving|cheers|ta|mate|do you guys|you guys]
`

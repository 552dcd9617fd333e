// Chat among friends.
export default `
[lol|lmao|rofl|omg|omfg|wtf|tbh|ngl|idk|smh|fr|bruh|bro|bros|dude|fam|bestie|besties|homie|yo|yolo|slay|slayed|lit|vibe|vibes|vibing|sus|bae|savage|dope|hella|no cap|lowkey|highkey|gg|yeet|rizz|goat|sup|wassup|whatcha|gotcha|imma|finna|ur|u|r u|plz|pls|thx|k|kk|nah|haha|hahaha|hehe|oopsie|oopsies|whoopsie|oops|peeps|y'all|aww|yay|woohoo|chill|chillax|gonna|wanna|gotta|dunno|kinda|ain't|cuz|coz] 
`

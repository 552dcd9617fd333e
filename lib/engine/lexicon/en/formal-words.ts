import { expand } from '../expand'

// Marks of a formal manner (above 0) and of a colloquial one (below 0).
export default expand(`
[hereby|herewith|thereof|therein|thereby|whereas|henceforth|hereafter|aforementioned|pursuant|notwithstanding|heretofore|therefore|thus|moreover|furthermore|consequently|accordingly|nevertheless|nonetheless|subsequently|respectively] : 1
[kindly|regarding|concerning|with regard to|with respect to|in accordance with|in order to|in the event|prior to|due to|in addition|as per|further to|please note|please be advised|please be informed|for your information|at your earliest convenience] : 0.75
[sincerely|respectfully|cordially|yours faithfully|dear sir|dear madam|to whom it may concern|honoured|honored|distinguished|esteemed|valued] : 1
[inform|advise|commence|terminate|utilise|utilize|facilitate|endeavour|endeavor|ascertain|obtain|provide|require|request|ensure|implement|undertake|acknowledge|regret to inform|pleased to announce|we are pleased|we regret] : 0.5
[shall|upon|whom|said|party|parties|committee|management|organisation|organization|stakeholders|announcement|implementation|utilisation] : 0.5
[lol|lmao|rofl|haha|hahaha|omg|wtf|tbh|imo|imho|idk|ngl|fyi|btw|smh|ikr|fr|af|jk] : -1
[gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain't|y'all|yall|cuz|coz|cos|'cause|innit|nah|nope|yep|yeah|yup|ya|yo|sup|hey|hiya|heya] : -1
[guys|folks|dude|dudes|bro|mate|buddy|fam|bestie|babe|hun|peeps|lads] : -0.75
[awesome|cool|super|totally|literally|amazing|epic|lit|vibe|vibes|yay|woohoo|oops|whoops|ouch|wow|meh|ugh|yikes|phew|hooray|stuff|tons of|loads of|bunch of|kind of|sort of|a bit|pretty much|no worries|cheers|ta|thx|thanx|pls|plz|u|ur|r|2day|4u|gr8|b4] : -0.75
`)

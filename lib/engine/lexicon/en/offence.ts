import { expand } from '../expand'

// Insults and strong profanity. 1 is enough.
export default expand(`
[fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|fck|fcking|motherfucker|motherfuckers|mf|stfu|gtfo|fk off|fu]
[shit|shits|shitty|shithead|shithole|bullshit|dipshit|horseshit]
[bitch|bitches|bitchy|son of a bitch|bastard|bastards|asshole|assholes|arsehole|arseholes|asshat|jackass|dumbass|smartass|ass clown|kiss my ass|kiss my arse|piece of crap|scumbag|scumbags|scum|douche|douchebag|douchebags|prick|pricks|dickhead|dickheads|dick|cock|cunt|cunts|twat|twats|wanker|wankers|tosser|tossers|bollocks|slut|sluts|whore|whores|skank|slag]
[retard|retards|retarded|nigger|niggers|nigga|faggot|faggots|fag|tranny|spic|chink|kike|paki|raghead|sandnigger]
[idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|cretin|dumb fuck|dimwit|halfwit|nitwit|numbskull|braindead|brainless|lowlife|low life|pathetic loser|losers|loser|clowns|you clown|pig|pigs|you animals]
[go to hell|burn in hell|drop dead|kill yourself|kys|hope you die|shut up|shut the hell up|shut your mouth|screw you|up yours|eat shit|get lost|piss off|bugger off|sod off|suck my]
[you're|you are|they're|u r|ur|are you] [so|all|just|such|] [stupid|dumb|an idiot|idiots|a moron|morons|pathetic|disgusting|trash|garbage|a joke|liars|thieves|a thief|a liar|worthless|useless|brain dead|insane]
[you|u] [stupid|dumb|idiot|moron|liar|liars|thieves|crooks|scammers|filthy|disgusting|lying|greedy]
`)

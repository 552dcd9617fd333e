import { expand } from '../expand'

// The sentence talks about language: the words in it are its subject, not its manner.
export default expand(`
[the|this|that|a|these] [word|words|phrase|phrases|expression|term|sentence|cliche|jargon]
[plain|plainer] [english|language]
[instead|in place] of
[rather|better] than
[say|write|saying|writing] it like
[stop|avoid|never|don't|quit|banned|ban] [saying|writing|using|say|write|use]
[means|meaning]
[jargon|cliche|cliches|legalese|officialese|corporate speak|buzzword|buzzwords]
[style|editing|writing] [guide|tip|tips]
`)

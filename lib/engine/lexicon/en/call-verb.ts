import { expand } from '../expand'

// Verbs that, where a sentence begins, tell the reader to do something. Below 1 the word is often a noun or a headline.
export default expand(`
learn : 1
[read|reading list] : 1
[check|check out] : 1
[see|find|find out|discover|explore|watch|visit|listen|hear from|hear about|hear what|hear how|hear the|tune in|stay tuned|look out|keep an eye|take a look|have a look|look at|look for|look inside] : 1
[view|browse|click|tap|swipe|scroll|skip to|go to|head to|head over|come to|come and|come see|pop in|drop by|stop by|swing by] : 1
[register|sign up|rsvp|apply|enrol|enroll|enter|subscribe|book|reserve|download|install|order|shop|buy|donate|pledge|volunteer now|vote|sign the] : 1
[join|join us|follow|like us|like and|share your|share this|retweet|rt to|rt if|tag|tell us|let us know|send us|ask us|ask your|dm us|email us|call us|contact|weigh in|discuss|comment] : 1
[take part|take a|take the|take our|take charge|take action|get involved|get your|get the|get ready|get started|get a|get more|pick up|grab|try|win|enjoy|meet the|meet our|meet] : 0.75
[help|support our|save the date|mark your|spread the word|don't miss|don't forget|do not miss|don't be|don't let|never miss|remember to|remember|make sure|make your|be sure|be a part|be part] : 1
[protect|avoid|practice|practise|keep up|keep your|keep it|keep in|prepare|plan your|build your|create your|design your|give your|put your|use the|use our|use your|use this|use these|start here|start your|start with|stop|quit|wear|celebrate with|imagine|consider|think about|speak with|speak to|talk to|talk with|choose|compare|calculate|test your|track|treat your|boost your|improve your|manage your|bring your|share the|show us|show your|increase|reduce your|prevent|eat|drink|guess] : 0.75
[let's|let us] : 0.5
[how to|ways to|tips|tip|advice|guide to|hint|recipe|try this] : 0.75
[more|more info|more information|more details|details|info|full details|full story|story here|video|video here|live now|live webcast|webcast] : 0.25
join webcast : 1
`)

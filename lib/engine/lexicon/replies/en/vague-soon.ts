// Promises without a day: soon, in the queue, working on it.
export default `
[soon|shortly|asap|presently|before long|eventually|at some point|any day now|any time now|any minute now|as soon as possible|as soon as we can|as quickly as possible|in due course|in good time|in the near future|in the coming days|in the coming weeks|over the coming weeks|at the earliest|at our earliest|when we can|when we get a chance|once we can|once available|as and when]
[in|on] [the|our] [queue|pipeline|works|list|radar|backlog|schedule|system|process|waiting list]
[in progress|under way|underway|in hand|in motion|being processed|being looked at|being looked into|being dealt with|being worked on|being finalised|being finalized|being arranged|being reviewed|being scheduled|awaiting|still pending|nearly there|almost there|almost ready|nearly ready|not long now|getting there|top of our list|high on our list|a priority]
[working|work] [hard |flat out |around the clock |tirelessly |] [on it|on this|on that|to get|to resolve|to fix|to bring|hard|behind the scenes|as fast]
[bear with us|hang tight|hang in there|hold tight|stay tuned|watch this space|sit tight|be patient|your patience|for waiting|worth the wait|a little longer|a bit longer|little more patience|thank you for bearing|thanks for bearing]
[we'll|we will|someone will|somebody will|the team will|our team will|they will|they'll|an agent will|you'll|you will] [be in touch|get back|contact|call|let you know|keep you|update|notify|hear|be notified|be contacted|reach out|get to you|get there|sort it|be there|receive]
[we|i] [promise|really promise|do promise|assure you]
[coming|arriving|on its way|on the way|on their way] [soon|shortly|to you|we promise|along|]
[do not|don't|please don't|no need to] worry
`

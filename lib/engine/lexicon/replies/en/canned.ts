// Sentences that fit under any message, whatever it said. A half is a sentence that can also be meant.
export default `
[your|all|customer] [feedback|opinion|comments|satisfaction|input|business|comfort|concerns] [is|are] [very |extremely |always |so |really |] [important|valuable|valued] [to us|]
[we|we really|we truly|we highly|we always|we greatly] [value|appreciate] [your|all] [feedback|input|opinion|comments|concerns|business|loyalty|interest|understanding|cooperation|support]
[thank you|thanks|many thanks] for [reaching out|contacting|contacting us|getting in touch|your message|your comment|your feedback|your inquiry|your enquiry|your interest|writing to us|bringing this to our attention|taking the time|your concern|your query|sharing your feedback|sharing your experience|sharing your thoughts|sharing your concerns|the feedback|your understanding|your cooperation|connecting with us|your valuable feedback|your input|highlighting this|flagging your concern|raising this with us]
[as soon as possible|at the earliest|at our earliest convenience|at your earliest convenience|in due course|shortly|as quickly as possible|at the earliest opportunity|in a timely manner|within the shortest possible time] : 0.5
[get back to you|respond to you|reply to you|contact you|reach out to you|be in touch|be in touch with you|assist you|attend to your] [with an update |] [as soon as possible|shortly|soon|asap|in due course|at the earliest|promptly]
[our|the] [support|customer|customer service|service|care|sales|technical|dedicated|social media|customer care] [support |service |care |] [team|agents|representatives|agent|representative|department|specialists|experts] [will|are|is] [be |] [contact|reach|get|assist|respond|reply|review|look|looking|happy|glad|in touch|reaching|ready|standing|on it|available|contacting|investigate]
[a|one] [member of our|of our] [team|staff|representatives|agents|colleagues|specialists|support team|customer service team] [will|] : 0.5
[thank you|thanks|we appreciate|we thank you] for your [continued |] [patience|patronage|loyalty|continued support|kind understanding]
[valued|esteemed] [customer|customers|client|clients|guest|guests|user|users|member|members|passenger|passengers]
[for|of] [any|the|this] [inconvenience|inconveniences] [caused|this may have caused|this has caused|you may have experienced|] : 0.5
[your|the] [comment|message|feedback|request|complaint|inquiry|enquiry|concern|query|concerns|report|case|issue|comments] [has|have] been [received|noted|registered|recorded|forwarded|logged|escalated|passed on|passed to|submitted|shared]
[forwarded|escalated|passed|passed on|shared|forward|pass|escalate|relay|relayed|sent] [your|this|it|the] [comment |message |feedback |request |complaint |comments |concern |concerns |issue |matter |] [on |] to the [relevant|appropriate|concerned|responsible|right|respective|correct] [team|department|departments|people|teams|unit|parties|person]
[relevant|appropriate|concerned|respective] [team|department|departments|teams|unit|authorities]
[we|we are|we're|we strive|we always strive|we always aim|we aim|our goal is|our aim is|it is our goal|we endeavour|we endeavor|we pride ourselves|we are committed|we're committed|we are dedicated|we're dedicated] [on|to|constantly|always|continuously] [providing|provide|delivering|deliver|offer|offering|improve|improving|ensure|ensuring|give|giving|exceed|maintain|striving|working to] [you |our |the |all |a |] [best|highest|excellent|exceptional|high|great|quality|customers|services|service|products|outstanding|positive|superior|seamless|possible|every]
[customer|your|guest|client] satisfaction is our
[we|we do|we always] take [your|all|these|such|this|every] [feedback|comments|complaints|concerns|matters|matter|kind of feedback|issues|complaint|feedback very|concern] [very |extremely |] seriously
[rest assured|please be assured|be assured|kindly be informed|please be informed|kindly note|please note that your]
[do not|don't] hesitate to [contact|reach|get in touch|call|message|ask]
[should|if] you [have|need] [any|further|additional|more] [further |other |] [questions|assistance|queries|information|concerns|help] : 0.5
[is there|if there is|let us know if there is|let us know if there's] anything [else |] [we|i] can [help|assist|do] : 0.5
[we|our team] [will|shall] [do our|do everything|continue to|strive to|endeavour to|try our|make every effort] [best|utmost|improve|to|serve|we can|work] : 0.5
[we|i] [look|are looking] forward to [serving|welcoming|seeing|hearing|assisting|your] : 0.5
[every|each] [comment|message|opinion|piece of feedback|voice] [is|counts|matters]
[looking|look] into [this|the|your] [matter|matters] : 0.5
[hope|trust] [this|that] [helps|answers|clarifies|resolves] : 0
[we|i] [are|am] [sorry|happy|glad|pleased|sad] to [assist|help|be of] : 0.5
[thank you|thanks|many thanks] for [your|the|this] [suggestion|suggestions|valuable|kind|input|remark|remarks|idea|comment|honest|interest|recommendation|loyalty]
[we|we are|we're] [constantly|continuously|always|continually|permanently] [working|striving|trying|looking|aiming] [to|on|hard]
[help|helps|helping] us [to |] [keep |] [improve|improving|grow|get better|become better|serve you better|do better]
[your|every] [suggestion|suggestions|comments|idea|ideas|remarks] [is|are|has|have|will] [welcome|valuable|noted|been noted|be considered|taken into account|be taken|appreciated|much appreciated]
[has|have|will] been [forwarded|passed|noted|shared|recorded|escalated|received|logged|sent] [to|with|by|and|for|on]
[will|shall] [be |] [consider|considered|taken into account|taken into consideration|evaluated|reviewed] [in|for|by|internally|accordingly|carefully] : 0.5
[we|we've|we have] [have |] [taken|took] [good |] note [of|that]
[forwarded|passed|shared|escalated|noted] [it |this |that |them |] [internally|on internally|to the team|to our team|to our teams|to the relevant|with the team|with our team|to management|on]
[look|looking] forward to [welcoming|seeing|serving|hearing|having] you [soon|again|back|]
[sharing|for sharing] your [thoughts|experience|feedback|concerns|views|ideas] with us
[feedback|comments|suggestions|messages] like [yours|this] [help|helps|is|are|make]
[always|constantly] [strive|striving|working|aim|aiming|looking] [to|for|on]
[your|this|every] [contribution|participation|message|report|remark|question|request|enquiry|inquiry] [is|are|has been|was] [very |extremely |highly |always |] [valuable|important|appreciated|welcome|received|registered]
[will|shall] be [examined|reviewed|considered|studied|evaluated|processed|assessed|forwarded|handled|looked into|taken into account] by [the|our|a] [competent|responsible|relevant|appropriate|concerned|respective|specialist] 
[competent|responsible] [bodies|body|authorities|authority|department|departments|unit|units]
dear [citizen|citizens|resident|residents|member|members|passenger|passengers|patient|patients|parent|parents|visitor|visitors|reader|readers|student|students] : 0.5
[all|every] [comments|suggestions|feedback|messages|concerns|reports|ideas|comment|suggestion|message] [are|is|will be] [reviewed|read|considered|looked at|taken|assessed|evaluated|monitored] [by|on|carefully|regularly|into|as] : 1
[look|looking] [at|for] ways to [improve|make|do|enhance|better] : 0.5
[we|we're|we are] [so |very |really |truly |always |] [delighted|glad|pleased|happy|thrilled] [you enjoyed|you liked|you had|that you|to hear|to know|you came] : 0.5
`

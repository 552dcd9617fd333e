// Courtesies that carry no news: greetings and phrases of service.
export default `
[hi|hello|hey|hiya|dear|greetings] [there|all|everyone|friend|again|folks|]
[good] [morning|afternoon|evening|day]
[you're|you are] [very |most |always |] welcome
[my|our] pleasure
[at your service|any time|anytime|much love|lots of love|all the best|best wishes|best regards|kind regards|regards|best|cheers|noted|duly noted|great|lovely|wonderful|awesome|amazing|cool|nice]
[great|good|lovely|nice|excellent|interesting] question
[feel free|don't hesitate|do not hesitate] to [ask|contact|reach|reach out|message|call|dm|write]
let us know if [you|there]
[we|i] [appreciate|value|love] [you|your|it|the]
[dear|valued|beloved] [customer|customers|follower|followers|user|users|client|clients|friend|friends|guest|guests]
`

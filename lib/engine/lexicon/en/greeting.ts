import { expand } from '../expand'

// Opens or closes a talk, or wishes well.
export default expand(`
[hello|hi|hey|hiya|howdy|greetings|dear|good morning|good afternoon|good evening|good day|good night|goodnight|good luck|best of luck|best wishes|kind regards|warm regards|best regards|cheers|welcome|welcome back|farewell|goodbye|bye|take care|have fun|see you soon|see you there]
[have|having] a [great|good|nice|lovely|wonderful|safe|fantastic|happy|productive|restful|relaxing] [day|one|weekend|week|trip|flight|evening|night|time|holiday|journey|summer|rest]
[wishing|wish] [you|everyone|everybody|all|them|her|him|our]
[we|i] wish you
[happy|merry] [birthday|anniversary|new year|new year's|christmas|easter|holidays|thanksgiving|friday|weekend|nowruz|eid|diwali|hanukkah|mother's day|father's day|women's day|independence day]
[you're|you are] welcome
[happy to help|glad to help|any time|anytime|no problem|no worries|my pleasure|our pleasure]
`)

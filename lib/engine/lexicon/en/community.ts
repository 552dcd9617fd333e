import { expand } from '../expand'

// Tends the relationship: holidays, greetings, answering people, the team, a closing or opening.
export default expand(`
[happy|merry|joyous] [new year|christmas|nowruz|norooz|yalda|eid|easter|hanukkah|thanksgiving|diwali|holidays|mother's day|father's day|weekend|friday|birthday|anniversary|international women's day|women's day|labour day|labor day|teachers day|teacher's day|valentine's|halloween|ramadan]
[season's|seasons] greetings
[eid mubarak|ramadan kareem|ramadan mubarak|nowruz mubarak|good morning|good night|good evening|good afternoon|good luck]
[congratulations|congrats|well done|welcome to|welcome back|get well]
[thank you|thanks|grateful]
[you asked|you told us|you wrote|several of you|many of you|some of you|in reply to|answering your|your questions|your comments|your messages|your feedback|your letters]
[all of us|from our team|from everyone|our team wishes|we wish you|wishing you]
[we're|we are] [closed|open|back|sorry]
[rest in peace|condolences|our thoughts]
[meet|say hello to] [sara|our team|the team|the people]
[a reader|a customer|one of you|a listener] [wrote|asked|told|sent]
[closed|open] [on|until|from|tomorrow|today|again|all|for]
[opening|office|holiday] hours
`)

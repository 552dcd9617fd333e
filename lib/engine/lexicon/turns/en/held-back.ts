// The offer is held back, or is itself the help.
export default `
[postpone+|postponed|postponing|cancel+|cancelled|canceled|cancelling|pause+|paused|pausing|suspend+|suspended|delay+|delayed|halt+|halted|stop+|stopped|stopping|close+|closed|end|ends|ended|ending|ended|withdraw|withdrew|called off|calling off|call off|put off|putting off|moved] … [sale|sales|campaign|offer|offers|discounts|discount|launch|festival|event|events|posts|promotion|promotions|ads|advertising|opening]
[sale|sales|campaign|offer|offers|discounts|launch|festival|event|promotion|promotions|posts|ads] … [postponed|cancelled|canceled|paused|suspended|stopped|on hold|off|put off|wait|waits|can wait]
no [sale|sales|offer|offers|discounts|promotion|posts] 
[all |] [proceeds|profits|profit|income|revenue|takings|ticket money|donation|donations|donate|donated|donates|donating|fundraiser|fundraising|fundraise]
for [those|people|families|everyone|residents|households|anyone|evacuees|survivors] [affected|who|in|from]
free [for|rides|shelter|meals|food|water|of charge|to borrow|transport|accommodation|counselling|storage]
`

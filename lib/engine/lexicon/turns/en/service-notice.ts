// Tells users of a service what works and what does not: nobody expects a question in it.
export default `
[water|power|electricity|gas|internet|heating|wifi|wi-fi|service|services|line|lines|lift|lifts|road|roads|bridge|station|site|app|website|phones|system|supply|track|route|branch] [is|are|will be|remains|remain|has been|have been|was|were] [now |still |again |] [off|out|down|back|back on|closed|shut|restored|interrupted|suspended|unavailable|cut|blocked|running again|working again|on again]
[outage|power cut|burst main|planned work|planned works|maintenance|engineering work|engineering works|roadworks|road works|diversion|low pressure|no service|delays of|expect delays|expect cloudy|boil water|boil your water|service update|status update|all clear|road closed|line closed]
[delayed|diverted|cancelled|canceled|closed|suspended|off] [until|till|by about|because of|due to|for about|while we]
[is|are] [back on|running again|working again|back to normal]
[pump|pipe|cable|transformer|valve|signal|server|main] [has |] [failed|failure|repair|burst|fault|damaged|replaced]
`

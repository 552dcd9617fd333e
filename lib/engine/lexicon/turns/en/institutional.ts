// News of institutions about institutions.
export default `
[signed|signing|signs|sign|concluded] [a|an|the|our|of] [memorandum|mou|agreement|contract|protocol|cooperation|partnership|letter]
memorandum of understanding
[inaugurated|inaugurates|inauguration|unveiled|unveils|unveiling|launched|launches|opening ceremony|ribbon|groundbreaking|grand opening]
[held|hosted|hosts|chaired|convened|attended|took part in|participated in] [a|an|the|its|our|his|her] [annual|third|second|first|regular|joint|official|monthly|] [meeting|session|conference|seminar|ceremony|forum|summit|council|board|committee|gathering|symposium]
[board|council|committee|executive|annual|strategic|coordination] [meeting|session] [was held|took place|held|of]
[ceo|chairman|chairwoman|chair|director|managing director|minister|governor|mayor|delegation|deputy] [visited|met|visits|meets|attended|received|paid a visit|toured|spoke|addressed|emphasised|emphasized|stressed]
[appointed|appointment of|named] [as|the|our|new|a] [new|] [ceo|director|chair|manager|head|deputy|board]
[received|awarded|won] [the|an|its] [certificate|iso|award|plaque]
[signs|inks|concludes|renews] [a |an |the |] [new |] [cooperation|partnership|agreement|memorandum|contract|deal|mou|protocol|letter of intent]
[board|council|committee|assembly|parliament|cabinet|senate|general meeting] [approves|approved|adopts|adopted|elects|elected|ratifies|endorses|reviews|reviewed|discusses|discussed|meets]
[director general|director-general|director|chief executive|president|vice president|vice-chancellor|chancellor|dean|secretary|head] [visits|visited|meets|met|opens|opened|addresses|attends|attended|receives|welcomes|speaks|stresses|inspects|tours]
[takes part in|participates in|attends|hosts|joins|exhibits at|represented at|present at] [the|a|its|an] 
[opens|inaugurates|launches|unveils|presents|completes|commissions] [a |its |the |] [new|second|third|annual|state-of-the-art|refurbished|modern] 
[receives|awarded|wins|obtains|renews] [the |an |a |its |] [environmental |quality |iso |national |international |] [certificate|certification|accreditation|award|prize|recognition|iso]
[annual|financial|quarterly|sustainability] [accounts|report|results|statement|statements] [approved|published|released|presented|adopted|available]
[delegation|ambassador|minister|inspectors|officials|deputy] [from|of|visits|visited|received|welcomed|tours]
new [crane|terminal|headquarters|building|laboratory|server|facility|wing|branch|fleet|machine|unit|department] [delivered|opened|inaugurated|completed|installed|commissioned]
`

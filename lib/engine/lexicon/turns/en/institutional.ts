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
`

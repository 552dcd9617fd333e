// A group of people made small: by a stereotype, by their age or body, or by being the others.
export default `
[ladies|girls|women|mums|moms|wives|housewives|girlfriends] [|:|!] … [don't worry|no need to wait for|no need to ask|even you can|easy enough for|without asking|leave it to|finally park|parking|parallel park|your husband|hubby|the man of the house|for once|he'll love|your man|before he notices|gossip|shopping spree] : 1.5
[even|simple enough for|easy enough for|so simple that|so simple|so easy that|so easy|foolproof enough for|designed so|made so that|clear enough for] [even |that |] [your|a|the|my] [wife|husband|mother-in-law|mother in law|girlfriend|grandma|granny|nan|gran|grandmother|grandad|grandfather|mum|mom|dad|secretary|blonde|blondes|woman|women|girl|girls|boomer|boomers|pensioner|pensioners|elderly|old people|old folk|foreigner|foreigners|intern|toddler] [can|could|will|would|understands|understand|gets|get|manages|manage|knows|know|won't|to|uses] : 1.5
even [women|girls|blondes|boomers|pensioners|old people|men|husbands|dads|foreigners|students|beginners like you] [can|could|will|understand|get|manage] : 1.5
[gents|men|lads|fellas|husbands|guys|boys|dads] [|:|!] … [can't cook|can't boil|cannot boil|even you|babysitting|man flu|where the|ask for directions|ask the missus|ask the wife|ask your wife|permission from|in the doghouse|real men] : 1.5
[real men|real women|proper men|real ladies|a real man|a real woman] [don't|do|drink|eat|drive|buy|know|wear|never|doesn't|knows] : 1.5
[women|men|girls|boys|boomers|millennials|gen z|teenagers|kids these days|old people|pensioners|the elderly|tourists|foreigners|immigrants|villagers|country folk|the unemployed|benefit claimants|fat people|single people|singles|vegans|vegetarians|cyclists|smokers|civil servants|students|locals|northerners|southerners|the poor|poor people|patients] [just |simply |] [can't help|will never learn|always complain|don't know how|won't understand|don't understand|are all the same|should stay home|belong in|wouldn't know|wouldn't understand|need someone to|can't drive|can't park|can't take a joke|can't handle|love to moan|do love a moan|never tip|never pay] : 1.5
[for|unlike] those of us [who|who'll|who are] [still|actually|really|can|work|earn|know|have|remember|do] : 1.5
[january|new year|new year's|fair-weather|fair weather|part-time|armchair|so-called|wannabe|plastic|glory-hunting] [people|members|gym-goers|gymgoers|crowd|joiners|fans|runners|warriors|supporters|joggers|heroes|lot] : 1
[we see you|you know who you are|looking at you|naming no names|no names|not naming names] : 0.5
[muffin top|spare tyre|bingo wings|love handles|let yourself go|letting yourself go|letting themselves go|carrying a few extra|beached whale|lost the christmas belly|lose the belly|before your ex|hide the belly|hide that belly|hide those hips|nobody wants to see] : 1.5
[at your age|a woman of a certain age|past your best|past your prime|past it|over the hill|senior moment|losing your marbles|older and slower|old fogies|old codgers|old dears|little old ladies|blue rinse|dinosaurs|fossils|ok boomer|ask your grandson|ask your grandchildren|ask a grandchild|ask the grandkids|no grandchildren|get a grandchild|wrinklies] : 1
[peasants|plebs|riff-raff|riffraff|chavs|the great unwashed|hoi polloi|hillbilly|hillbillies|rednecks|yokels|bumpkins|trailer trash|spinsters|spinster|crazy cat lady|crazy cat ladies|gold digger|gold diggers|nagging wife|nagging wives|the little woman|ball and chain|old maid|freeloaders|scroungers|layabouts|half-wits|cripples|gypsies|psychos|lunatics|nutters|weirdos|the natives|third world] : 1.5
[not|isn't|aren't|no place] for [the poor|poor people|penny pinchers|penny-pinchers|cheapskates|bargain hunters|amateurs|the masses|ordinary people|the average|just anyone|people on a budget|budget travellers|commoners] : 1.5
[if you're|if you are|those|people|anyone] [|who are|who's] [still |] [single|unmarried|childless|overweight|fat|over forty|over 40|over fifty|over 50|unemployed|broke|poor] … [don't bother|sad|lonely|desperate|no excuse|pity|hopeless|cats|nobody|last chance|hurry] : 1.5
[so|this] [simple|easy|clear|straightforward] … [even|that] … [granny|grandma|nan|gran|grandad|pensioners|old folk|villagers|mother-in-law|mum|technophobe|dinosaur|caveman|luddite] [can|could|will|gets|manages|understands|won't] : 1.5
[if|anyone|people|those] [you|you're|your|who|whose|with] … [isn't|is not|not|probably isn't|may not be|won't be] [your|the] [scene|place|job|gym|club|crowd|shop|company|team|right place] : 1.5
[stage of life|time of life|school run|your hips|your knees|bad back|maternity|pregnant|menopause|young and hungry|digital native|digital natives|recent graduates only|under thirty|under 30|energetic young|young team only|no clock-watchers|no clock watchers|no passengers] … [isn't|not|no|probably|don't|need not] [your|for|apply|the|bother|us] : 1.5
[we want|we're after|looking for|only] [hunger|young blood|hungry people|killers|winners not|rockstars not|people without] : 0.5
[people|women|men|ladies|folk|those] who [sleep|lie|sit|laze|stay] [till|until|in|around|about] … [then|and|but|wonder|complain|moan|ask] : 1.5
[not|isn't|no place] for [quitters|snowflakes|wimps|weaklings|the weak|the lazy|lazy people|couch potatoes|losers|whiners|moaners|crybabies|the faint-hearted mums] : 1.5
[winners|hard workers|serious people|people with willpower|people with discipline|people with taste|grown-ups|real athletes|real fans] only : 1
[mother-in-law|mother in law|mothers-in-law|in-laws|the missus|the wife|your wife|your husband|hubby|your ex|the ex|nagging] … [noise-cancelling|noise cancelling|escape|hide|survive|silence|peace and quiet|earplugs|excuse|shut|mute|headphones|gone for|out of the house|man cave|pub] : 1.5
still [renting|single|unmarried|living with|living at|taking the bus|on the bus|using cash|unemployed|childless|overweight|dreaming|driving that|wearing] … [at #|at your age|at thirty|at forty|in your thirties|awkward|embarrassing|sad|ouch|oof|yikes|really|tragic] : 1.5
[awkward|embarrassing|tragic|ouch|yikes|sad really|bless them|how embarrassing] : 0.5
[banned|forbidden|off limits|not allowed|sorry] for [women|men|ladies|girls|anyone|people|those] over [#|forty|thirty|fifty] : 1.5
[belong|belongs] in a [museum|nursing home|care home|zoo] : 1.5
[the] only [people|ones|person|folk|folks|lot] who … [bless|find|care|still|think|like|read|exciting|interested] : 1
[you lot|your lot|that lot|the likes of you|people of your|someone your size|your size] : 1
[somebody|someone] has to [cater|care|do it|sell|dress|look after|put up] : 1
[plus-size|plus size|big girls|big boys|curvy|larger ladies|fuller figure|short men|short guys|bald men|baldies] … [because|finally|somebody|someone|even|you lot|at last|too] : 1
[bless|bless them|bless 'em|bless you|poor things|aww] : 0.5
[dads|mums|moms|husbands|wives|men|women|ladies|gents|lads|girls|boys|students|boomers|pensioners|grandparents|teenagers|millennials|interns] … [don't panic|no excuses|no excuse|calm down|relax|yes even you|try not to|remember to breathe|goes on the|put the|step away|you can do it] : 1.5
too [broke|poor|skint|fat|old|lazy|short|ugly|slow|thick|dim|posh|cheap|stupid|busy gossiping] for [the|this|that|us|your|a|our|city|london] : 1.5
where even [your|a] … [salary|wage|wallet|budget|wife|husband|face] … : 1
[wasted|lost] on you : 1.5
if your idea of … is … [this|then|we|don't|you] : 1
[blondes|ladies|gents|men|boomers|grandads|grandmas|pensioners|managers|accountants|students|interns|boys|girls|millennials] [we've|we have|we|it's|this one's|here's] [labelled|labeled|drawn|explained|simplified|kept it|made it|put the|coloured|written it|a picture|finally] … : 1.5
`

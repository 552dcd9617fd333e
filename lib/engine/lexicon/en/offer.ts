import { expand } from '../expand'

// The parts of an offer. The notions offer, buying and urgency are different cues of one sales pitch.
export default expand(`
[discount|discounts|discounted]
[10|15|20|25|30|35|40|45|50|60|70|75|80|90] off
[5|10|15|20|25|30|35|40|50|60|70|75|80|90] percent off
half price
[special|exclusive|limited|best|great|amazing|crazy|unbeatable|incredible|mega|huge|hot|killer|black friday|cyber monday|weekend|flash|holiday|festive|introductory] [offer|offers|deal|deals|price|prices|sale|savings|discount|discounts]
[on|flash|mega|clearance|summer|winter|spring|autumn|big|huge|end of season|final|massive|sitewide|black friday] sale
[sale|sales] [is on|is live|now on|starts|ends|on now|alert]
[promo|discount|coupon|voucher|checkout] code
[use|with|enter] code
[code|promo] [sale|save]
[free|express] [shipping|delivery|returns]
[buy one|buy 1|buy two|buy 2] get
[bogo|clearance|bargain|bargains|cheapest]
[lowest|best|unbeatable|crazy|low|rock bottom] [price|prices]
[save|saving] [big|up to|more|money|today|now|10|20|30|40|50]
[price|prices] [drop|slashed|cut|cuts|from|start at|starting]
[best seller|bestseller|best sellers|bestsellers]
[new arrivals|new collection|new stock|back in stock|now available|available now|in stock|restocked]
[gift|free gift] with
[best|great|low|lower|unbeatable] prices
early bird [price|prices|ticket|tickets|offer|discount|rate]
[free|complimentary] [gift|sample|trial]
[just|now] dropped
[2 for 1|two for one|3 for 2]
[black friday|cyber monday] [is|sale|deals|starts]
everything must go
[stock|closing|clear out|clearout] clearance
prices [from|slashed|reduced|halved]
[reduced|marked down|knocked down] [to|by|from]
`)

import { expand } from '../expand'

// Words of the counter: a text that has hardly any others sells.
export default expand(`
[order|orders|ordering|ordered|buy|buying|bought|shop|shopping|store|stores|shops|branch|branches|showroom|warehouse|outlet|counter|checkout|till|basket|cart|online|website|click and collect|collect|collection|pick up|pickup]
[deliver|delivery|delivered|delivers|shipping|shipped|ships|postage|post|courier|free delivery|next day]
[pay|paying|payment|payments|deposit|finance|credit|instalments|installments|interest|cash|card|invoice|price|prices|priced|pricing|cost|costs|fee|fees|rate|rates|cheap|cheaper|cheapest|half price|discount|discounts|sale|sales|offer|offers|deal|deals|bargain|save|saving|savings|free|gift|voucher|code|bundle|bundles|pack|packs|set|sets|pair|pairs|box|boxes|kit|kits]
[range|ranges|stock|stocked|in stock|restocked|available|size|sizes|colour|colours|color|colors|style|styles|model|models|brand|brands|product|products|new in|now in|in now|bestseller|bestsellers|guarantee|warranty|from|only|each]
[call|phone|ring|whatsapp|dm|message|text us|upgrade|switch|book|booking|reserve|sign up|subscribe|join|apply|quote|quotes|plan|plans|package|packages|membership]
`)

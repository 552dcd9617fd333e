/** Patterns of English that are mostly words, one a line, each on whole words as `wholeWords` takes them; see `reading/listed.ts`. */
export default {
  'theirs-details': String.raw`
(?:password|passcode|pin)[^.!?\n:]{0,40}: ?[^\s.]{0,20}\d[^\s]{0,20}
(?:visa|mastercard|card|account|iban)(?: number)? ending(?: in| with)? \d{3,4}
your [^.!?\n]{0,30}?(?:\d{1,8}|one|two|three|four|several) (?:payments?|months?|instalments?) (?:behind|overdue|late|in arrears)
your (?:\p{l}{1,20} )?(?:order|tracking|booking|account|reservation|case|ticket|policy|invoice|membership|customer|passport|reference|file|patient|parcel|contract)(?: (?:number|no|id|code|ref|reference))?\.?(?: is| was|:| with number|,|)? {0,2}(?:number )?#?(?:[a-z]{0,4}-?)?\d{4,24}[\d-]{0,20}
(?:order|booking|account|case|policy|invoice|reservation|tracking)(?: number| no\.?| id)? ?#? ?[a-z]{0,3}-?\d{4,24}[\d-]{0,20}
(?:your|you on|you at|reach you|called you|call you|texted you)[^.!?\n]{0,40}?\+?\d[\d -]{7,24}\d
your (?:home |delivery |shipping |postal |current |new |registered )?address(?: on file| we have| is| as|:| at|,| in our system)[^.!?\n]{0,40}?\d{1,8}
(?:delivered|sent|shipped|deliver it|left it|ship it|come|posted|courier came) to (?:your (?:home|house|flat|office|door|place|apartment),? (?:at|in|on) )?(?:(?:flat|apartment|unit|no|house) ?)?\d{1,8}[a-z]? (?:\p{l}{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close|court|way)
(?:you owe|you still owe|your (?:outstanding |overdue |unpaid |current |remaining |total )?(?:debt|balance|arrears|loan|overdraft|instal?lments?|salary|income|credit score|mortgage|rent|bill)(?: payments?)?(?: is| of| was| stands at| for|:| amounts to| comes to| has been))[^.!?\n]{0,40}?(?:[$€£] ?)?\d[\d.,]{0,20}
your (?:\p{l}{1,20} )?(?:diagnosis|biopsy|blood test|test results?|lab results?|scan|x-ray|mri|pregnancy test|hiv test|prescription|medication|treatment|therapy|condition|depression|diabetes|cancer|appointment with (?:dr|the (?:psych\p{l}{1,20}|oncolog\p{l}{1,20})))(?: results?)? (?:is|are|was|were|shows?|came back|for|says|has|have|results?|on)(?! ready| available| safe| private| your)
(?:your (?:national id|id|social security|ssn|passport|card|credit card|debit card|iban|account|bank account)(?: number| no)?(?: is| ends| ending| starts|:|,)?)[^.!?\n]{0,40}?\d{3,24}
\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}
your (?:e-?mail|email address|login|username|password)(?: address)?(?: is|:| on file is| we have is) ?(?:[^\s@]{2,30}@[^\s@]{3,40}|[a-z]{0,20}\d{1,8}[a-z\d]{0,20})
`,
  'theirs-details-when': String.raw`
(?:mr|mrs|ms|miss)\.? \p{l}{1,20}(?: \p{l}{1,20})?,? ?[^.!?\n]{0,20}?your (?:\p{l}{1,20} )?(?:mri|scan|x-ray|biopsy|test|tests|results?|diagnosis|prescription|medication|therapy|treatment|loan|mortgage|debt|arrears|overdraft|salary|cheque|check|insurance claim|pregnancy|surgery|operation) [^.!?\n]{0,40}
(?:0|\+98)9\d{2}[ -]?\d{3}[ -]?\d{4}
(?:flat|apartment|apt|unit|house|no\.?) ?\d{1,8}[a-z]?,? (?:\p{l}{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way)
\d{1,8}[a-z]? (?:\p{l}{1,20} ){1,2}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way),? (?:flat|apartment|apt|floor|unit|second|third|first|ground|door|bell)
`,
  'their-affair': String.raw`
your (?:parcel|order|package|delivery|box|courier|technician|appointment|visit|number|phone)|(?:delivered|shipped|sent|came|called|rang) (?:it |you )?(?:to|at|on)|nobody (?:answered|opened)|no answer|(?:mr|mrs|ms|dr)\.? \p{l}{1,20}
`,
  'asks-for-detail': `
send|dm|share|tell us|give us|enter|what is|what's|could you|can you|check|type|via
`,
  'our-own-detail': `
call us|contact us|reach us|our (?:number|phone|line|office|address|hotline|card|account|iban)|text us|whatsapp us
`,
  'private-matter': String.raw`
my (?:\p{l}{1,20} )?(?:address|account|card|number|phone|password|prescription|results?|diagnosis|loan|salary|id|passport|medication|pregnan\p{l}{1,20}|loan|payslip|iban)|(?:order|tracking|booking|account|card|phone|reference|ticket|invoice|passport|member(?:ship)?|policy|case|customer) (?:number|no|id|code|details)|email address|postcode|zip code|house number|date of birth|doctor|dose|dosage|symptoms?|medicine|bank details
`,
  'tells-something': `
yes|no|not|only|still|until|from|soon
`,
  'by-text-message': String.raw`
(?:text|sms|send) \p{L}{0,12} ?\d{0,8} ?to \d{4,24}
`,
  clock: String.raw`
\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|a\.m|p\.m)|\d{1,2}(?:st|nd|rd|th)
`,
  'asks-price': String.raw`
(?<!(?:does|do|is|are|did|will|can) (?:the|your|this|that|a|any) )(?:price|prices|cost|costs|fee|fees)|how much|what\p{L}{0,2}
`,
  'by-word-price': `
how much|price|cost|costs|fee
`,
  'by-word-time': `
when|what (?:time|day|days|date|dates)|how long|how soon
`,
  'by-word-place': `
where
`,
  'by-word-how': `
what (?:do|should|can|could|must) (?:i|we) (?:have to |need to )?do|how (?:do|can|to|does|should)
`,
  'asks-open': String.raw`
what\p{L}{0,2}|what's|which|who|who's|whose|whom|why|how
`,
  'asks-late': `
(?:what|which|who|why|how|when|where) (?:do|does|did|is|are|was|can|could|should|would|will|has|have|am) (?:i|we|you|it|they|the|my)
`,
  'asks-why': `
why|how come|what for|for what reason
`,
}

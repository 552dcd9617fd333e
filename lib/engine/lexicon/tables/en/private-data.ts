/** What tells somebody's private affairs, as patterns over whole words; `~` is the joint inside a Persian word. `<gap>` and `<code>` stand in the rule. */
export default {
  /** Something of the reader's that only they and the brand know, written out; a pattern a line. */
  told: `
(?:password|passcode|pin)[^.!?\\n:]{0,40}: ?[^\\s.]{0,20}\\d[^\\s]{0,20}
(?:visa|mastercard|card|account|iban)(?: number)? ending(?: in| with)? \\d{3,4}
your [^.!?\\n]{0,30}?(?:\\d{1,12}|one|two|three|four|several) (?:payments?|months?|instalments?) (?:behind|overdue|late|in arrears)
your (?:\\p{l}{1,20} )?(?:order|tracking|booking|account|reservation|case|ticket|policy|invoice|membership|customer|passport|reference|file|patient|parcel|contract)(?: (?:number|no|id|code|ref|reference))?\\.?(?: is| was|:| with number|,|)? {0,2}(?:number )?<code>
(?:order|booking|account|case|policy|invoice|reservation|tracking)(?: number| no\\.?| id)? ?#? ?[a-z]{0,3}-?\\d{4}[\\d-]{0,30}
(?:your|you on|you at|reach you|called you|call you|texted you)<gap>\\+?\\d[\\d -]{7,}\\d
your (?:home |delivery |shipping |postal |current |new |registered )?address(?: on file| we have| is| as|:| at|,| in our system)<gap>\\d{1,12}
(?:delivered|sent|shipped|deliver it|left it|ship it|come|posted|courier came) to (?:your (?:home|house|flat|office|door|place|apartment),? (?:at|in|on) )?(?:(?:flat|apartment|unit|no|house) ?)?\\d{1,12}[a-z]? (?:\\p{l}{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close|court|way)
(?:you owe|you still owe|your (?:outstanding |overdue |unpaid |current |remaining |total )?(?:debt|balance|arrears|loan|overdraft|instal?lments?|salary|income|credit score|mortgage|rent|bill)(?: payments?)?(?: is| of| was| stands at| for|:| amounts to| comes to| has been))<gap>(?:[$€£] ?)?\\d[\\d.,]*
your (?:\\p{l}{1,20} )?(?:diagnosis|biopsy|blood test|test results?|lab results?|scan|x-ray|mri|pregnancy test|hiv test|prescription|medication|treatment|therapy|condition|depression|diabetes|cancer|appointment with (?:dr|the (?:psych\\p{l}{1,20}|oncolog\\p{l}{1,20})))(?: results?)? (?:is|are|was|were|shows?|came back|for|says|has|have|results?|on)(?! ready| available| safe| private| your)
(?:your (?:national id|id|social security|ssn|passport|card|credit card|debit card|iban|account|bank account)(?: number| no)?(?: is| ends| ending| starts|:|,)?)<gap>\\d{3,}
\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}
your (?:e-?mail|email address|login|username|password)(?: address)?(?: is|:| on file is| we have is) ?(?:[^\\s@]{2,30}@[^\\s@]{3,40}|[a-z]*\\d{1,12}[a-z\\d]*)
`,
  /** The same beside words of their own affair. */
  'told of an affair': `
(?:mr|mrs|ms|miss)\\.? \\p{l}{1,20}(?: \\p{l}{1,20})?,? ?[^.!?\\n]{0,20}?your (?:\\p{l}{1,20} )?(?:<affair>) [^.!?\\n]{0,40}
(?:0|\\+98)9\\d{2}[ -]?\\d{3}[ -]?\\d{4}
(?:flat|apartment|apt|unit|house|no\\.?) ?\\d{1,12}[a-z]?,? (?:\\p{l}{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way)
\\d{1,12}[a-z]? (?:\\p{l}{1,20} ){1,2}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way),? (?:flat|apartment|apt|floor|unit|second|third|first|ground|door|bell)
`,
  /** Somebody's own affair: their parcel, visit, number; said in the past or of them by name. */
  'their affair': `your (?:parcel|order|package|delivery|box|courier|technician|appointment|visit|number|phone)|(?:delivered|shipped|sent|came|called|rang) (?:it |you )?(?:to|at|on)|nobody (?:answered|opened)|no answer|(?:mr|mrs|ms|dr)\\.? \\p{l}{1,20}`,
  /** Asking for it tells nothing of the reader's. */
  'asks for it': `send|dm|share|tell us|give us|enter|what is|what's|could you|can you|check|type|via`,
  /** Neither does giving one's own. */
  'our own': `call us|contact us|reach us|our (?:number|phone|line|office|address|hotline|card|account|iban)|text us|whatsapp us`,
  /** Stands for `<affair>` in the patterns. */
  affair: `mri|scan|x-ray|biopsy|test|tests|results?|diagnosis|prescription|medication|therapy|treatment|loan|mortgage|debt|arrears|overdraft|salary|cheque|check|insurance claim|pregnancy|surgery|operation`,
}

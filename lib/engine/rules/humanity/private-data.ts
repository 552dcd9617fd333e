import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { isQuoted } from '../../reading/voice'

const GAP = '[^.!?\\n]{0,40}?'
const CODE = '#?(?:[a-z]{0,4}-?)?\\d{4,}[\\d-]*'
const PERSIAN_OWNER = '(?:~?شما|~?تون|~?تان|تون|تان)'

/** Something of the reader's that only they and the brand know, written out. */
const PATTERNS: readonly RegExp[] = [
  wholeWords('(?:password|passcode|pin|رمز|پسورد|رمز عبور|کلمه عبور)[^.!?\\n:]{0,40}: ?[^\\s.]{0,20}\\d[^\\s]{0,20}'),
  wholeWords('(?:visa|mastercard|card|account|iban)(?: number)? ending(?: in| with)? \\d{3,4}'),
  wholeWords('your [^.!?\\n]{0,30}?(?:\\d+|one|two|three|four|several) (?:payments?|months?|instalments?) (?:behind|overdue|late|in arrears)'),
  wholeWords(
    '(?:قند|فشار|چربی|کلسترول|تیروئید|هموگلوبین|ویروس|تست|آزمایش|ام~?آر~?آی|سونو)[^.!?\\n]{0,8}(?:تون|تان|شما|ت)[^.!?\\n]{0,40}?(?:بالا|پایین|مثبت|منفی|غیرطبیعی|مشکوک|خوب نبود|نگران)',
  ),
  wholeWords(
    `your (?:\\p{l}+ )?(?:order|tracking|booking|account|reservation|case|ticket|policy|invoice|membership|customer|passport|reference|file|patient|parcel|contract)(?: (?:number|no|id|code|ref|reference))?\\.?(?: is| was|:| with number|,|)? {0,2}(?:number )?${CODE}`,
  ),
  wholeWords('(?:order|booking|account|case|policy|invoice|reservation|tracking)(?: number| no\\.?| id)? ?#? ?[a-z]{0,3}-?\\d{4,}[\\d-]*'),
  wholeWords(`(?:your|you on|you at|reach you|called you|call you|texted you)${GAP}\\+?\\d[\\d -]{7,}\\d`),
  wholeWords(`your (?:home |delivery |shipping |postal |current |new |registered )?address(?: on file| we have| is| as|:| at|,| in our system)${GAP}\\d+`),
  wholeWords(
    `(?:delivered|sent|shipped|deliver it|left it|ship it|come|posted|courier came) to (?:your (?:home|house|flat|office|door|place|apartment),? (?:at|in|on) )?(?:(?:flat|apartment|unit|no|house) ?)?\\d+[a-z]? (?:\\p{l}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close|court|way)`,
  ),
  wholeWords(
    `(?:you owe|you still owe|your (?:outstanding |overdue |unpaid |current |remaining |total )?(?:debt|balance|arrears|loan|overdraft|instal?lments?|salary|income|credit score|mortgage|rent|bill)(?: payments?)?(?: is| of| was| stands at| for|:| amounts to| comes to| has been))${GAP}(?:[$€£] ?)?\\d[\\d.,]*`,
  ),
  wholeWords(
    'your (?:\\p{l}+ )?(?:diagnosis|biopsy|blood test|test results?|lab results?|scan|x-ray|mri|pregnancy test|hiv test|prescription|medication|treatment|therapy|condition|depression|diabetes|cancer|appointment with (?:dr|the (?:psych\\p{l}+|oncolog\\p{l}+)))(?: results?)? (?:is|are|was|were|shows?|came back|for|says|has|have|results?|on)(?! ready| available| safe| private| your)',
  ),
  wholeWords(
    `(?:your (?:national id|id|social security|ssn|passport|card|credit card|debit card|iban|account|bank account)(?: number| no)?(?: is| ends| ending| starts|:|,)?)${GAP}\\d{3,}`,
  ),
  wholeWords('\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}'),
  wholeWords(
    'your (?:e-?mail|email address|login|username|password)(?: address)?(?: is|:| on file is| we have is) ?(?:[^\\s@]{2,30}@[^\\s@]{3,40}|[a-z]*\\d+[a-z\\d]*)',
  ),
  wholeWords(
    `(?:شماره|کد) ~?(?:سفارش|پیگیری|رهگیری|رزرو|اشتراک|پرونده|بیمه|قرارداد|مشتری|فاکتور|مرسوله|عضویت|بلیت|بلیط)${PERSIAN_OWNER}?(?: با شماره| به شماره|:| هم| که)? ?${CODE}`,
  ),
  wholeWords(`سفارش${PERSIAN_OWNER}? ?(?:به شماره|با شماره|شماره|با کد|به کد|کد|#) ?${CODE}`),
  wholeWords(`کد ~?ملی${PERSIAN_OWNER}?${GAP}\\d{4,}`),
  wholeWords(`(?:شماره ~?(?:موبایل|تلفن|تماس|همراه|منزل)?|موبایل|تلفن|تلفن ~?همراه|همراه|خط)${PERSIAN_OWNER}${GAP}(?:\\+98|0|9)\\d[\\d -]{6,}`),
  wholeWords(
    `(?:به|با) (?:شماره )?(?:0|\\+98)9\\d{2}[\\d* -]{6,10} ?(?:شما|تون|تان)?${GAP}(?:تماس گرفتیم|زنگ زدیم|پیامک|پیام دادیم|تماس گرفته شد|تماس گرفتند|اس~?ام~?اس|جواب ندادید|پاسخ ندادید|پاسخگو نبودید)`,
  ),
  wholeWords(`(?:آدرس|نشانی|محل سکونت|منزل|خونه)${PERSIAN_OWNER}${GAP}(?:خیابان|خیابون|کوچه|پلاک|بلوار|واحد|میدان|شهرک)${GAP}\\d*`),
  wholeWords(`(?:بدهی|بدهکاری|قسط|اقساط|وام|موجودی|مانده حساب|مانده|حقوق|قبض|شارژ معوق|اجاره)${PERSIAN_OWNER}${GAP}\\d[\\d.,/]*`),
  wholeWords(
    `${'شما'}${GAP}\\d[\\d.,/]* ?(?:هزار |میلیون )?(?:تومان|تومن|ریال)? ?(?:بدهکار\\p{l}{0,4}|بدهی دار\\p{l}{1,3}|بدهی داشت\\p{l}{1,3}|معوقه دار\\p{l}{1,3})`,
  ),
  wholeWords(
    `(?:جواب|نتیجه) ~?(?:آزمایش|ام ~?آر ~?آی|سونوگرافی|پاتولوژی|نمونه ~?برداری|تست|اسکن|بارداری)${PERSIAN_OWNER} ~?(?:مثبت|منفی|نشون|نشان|نرمال|طبیعی|مشکوک|خوب نیست|بد)`,
  ),
  wholeWords(`(?:بیماری|دیابت|افسردگی|سرطان|بارداری|داروی|داروهای|تشخیص|نسخه|دیابت|اعتیاد)${PERSIAN_OWNER}(?! را| رو| چیست| چیه)`),
  wholeWords(`(?:شماره ~?(?:کارت|حساب|شبا|شناسنامه|پاسپورت|گذرنامه)|کارت|حساب|شبا)${PERSIAN_OWNER}${GAP}\\d{4,}`),
]
const STREET_WORD = '(?:بلوار|خیابان|خیابون|کوچه|کوی|پلاک|واحد|زنگ|طبقه|میدان|شهرک|مجتمع)'
/** A whole address, or somebody's own telephone that was tried, in a reply about their parcel or visit. */
const AFFAIR =
  'mri|scan|x-ray|biopsy|test|tests|results?|diagnosis|prescription|medication|therapy|treatment|loan|mortgage|debt|arrears|overdraft|salary|cheque|check|insurance claim|pregnancy|surgery|operation'
const AFFAIR_FA =
  'وام|چک|بدهی|اقساط|قسط|حقوق|آزمایش|ام~?آر~?آی|ام آر آی|سی~?تی|سونوگرافی|نسخه|دارو|عمل|جراحی|بیماری|بارداری|پرونده|حساب|موجودی|اعتیاد|طلاق|مهریه|نمره|کارنامه'
const THEIRS: readonly RegExp[] = [
  wholeWords(`(?:mr|mrs|ms|miss)\\.? \\p{l}+(?: \\p{l}+)?,? ?[^.!?\\n]{0,20}?your (?:\\p{l}+ )?(?:${AFFAIR}) [^.!?\\n]{0,40}`),
  wholeWords(
    `(?:آقای|خانم|جناب آقای|سرکار خانم) \\p{l}+(?: \\p{l}+)?,? ?[^.!?\\n]{0,20}?(?:${AFFAIR_FA})[^.!?\\n]{0,25}?(?:شما|تون|تان)[^.!?\\n]{0,40}?(?:شد|شده|است|ه|دارد|داره|رد|مثبت|منفی|\\d)`,
  ),
  wholeWords(`${STREET_WORD} ?\\p{l}*[^.!?\\n]{0,25}${STREET_WORD} ?[^.!?\\n]{0,12}(?:\\d+|اول|دوم|سوم|چهارم|پنجم)`),
  wholeWords('(?:0|\\+98)9\\d{2}[ -]?\\d{3}[ -]?\\d{4}'),
  wholeWords('(?:flat|apartment|apt|unit|house|no\\.?) ?\\d+[a-z]?,? (?:\\p{l}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way)'),
  wholeWords(
    '\\d+[a-z]? (?:\\p{l}+ ){1,2}(?:street|st|road|rd|avenue|ave|lane|drive|close|court|way),? (?:flat|apartment|apt|floor|unit|second|third|first|ground|door|bell)',
  ),
]
/** Somebody's own affair: their parcel, visit, number; said in the past or of them by name. */
const THEIR_AFFAIR = wholeWords(
  'your (?:parcel|order|package|delivery|box|courier|technician|appointment|visit|number|phone)|(?:delivered|shipped|sent|came|called|rang) (?:it |you )?(?:to|at|on)|nobody (?:answered|opened)|no answer|(?:mr|mrs|ms|dr)\\.? \\p{l}+|(?:بسته|سفارش|مرسوله|پیک|نامه|نوبت|پرونده|شماره|آدرس)~?(?:تون|تان|شما| شما)|جواب نداد\\p{l}{0,3}|پاسخ نداد\\p{l}{0,3}|خاموش بود|در دسترس نبود|(?:خانم|آقای|جناب) \\p{l}+',
)
/** Asking for it, or giving one's own, tells nothing of the reader's. */
const ASKS_FOR_IT = wholeWords(
  "send|dm|share|tell us|give us|enter|what is|what's|could you|can you|check|type|via|بفرستید|بفرستین|بدید|بدین|دایرکت|وارد کنید|بنویسید|ارسال کنید|چیه|چیست|چنده|اعلام کنید|بگید|بگین",
)
const OUR_OWN = wholeWords(
  'call us|contact us|reach us|our (?:number|phone|line|office|address|hotline|card|account|iban)|text us|whatsapp us|با ما|تماس بگیرید|تماس بگیرین|زنگ بزنید|شماره ما|شماره~?مون|آدرس ما|آدرس~?مون|شماره تماس فروشگاه|واریز کنید|کمک~?های|شماره کارت ما|حساب ما|پشتیبانی',
)

const rule: Rule = {
  severity: 'care',
  tier: 'D',
  kinds: ['reply', 'quote'],
  check({ draft, reading, parent }) {
    const patterns = matches(reading, THEIR_AFFAIR).length > 0 ? [...PATTERNS, ...THEIRS] : PATTERNS
    const spans = patterns
      .flatMap((pattern) => matches(reading, pattern))
      .filter((span) => isTheirs(reading, span) && !isQuoted(reading, span) && !wasShared(reading, parent, span))
    const first = spans.sort((a, b) => a[0] - b[0])[0]
    if (!first) return null
    return { spans: [first], evidence: { words: draft.text.slice(...first).trim() }, actions: [{ kind: 'delete', span: first }] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Private data in public', fa: 'اطلاعات شخصی در جمع' },
  source: { en: 'House rule (principle 3)', fa: 'اصل خانه (اصل ۳)' },
  words: {
    en: {
      line: 'This may show somebody’s private details to everybody.',
      evidence: '“{words}” looks like something only the two of you know.',
      reason: 'Replies stay visible and are copied; a number, an address or a result can be put together with a name.',
      choice: 'You could answer here in general terms and send the detail privately. If it is your own public number, this is moot.',
    },
    fa: {
      line: 'این پاسخ شاید اطلاعات شخصی کسی را به همه نشان بدهد.',
      evidence: '«{words}» به چیزی می‌ماند که فقط شما و مخاطب از آن خبر دارید.',
      reason: 'پاسخ می‌ماند و دست‌به‌دست می‌شود؛ شماره، نشانی یا نتیجه را می‌شود کنار نامِ آدم گذاشت.',
      choice: 'می‌شود اینجا کلی پاسخ داد و جزئیات را خصوصی فرستاد. اگر شمارهٔ عمومیِ خودتان است، این نکته مطرح نیست.',
    },
  },
}

function isTheirs(reading: Reading, span: Span): boolean {
  const sentence = reading.sentences.find((one) => span[0] >= one.span[0] && span[0] < one.span[1])
  const inSentence = (pattern: RegExp): boolean =>
    matches(reading, pattern).some(([start]) => sentence !== undefined && start >= sentence.span[0] && start < sentence.span[1])
  if (inSentence(OUR_OWN)) return false
  return /\d{3,}/u.test(plainDigits(reading.text.slice(...span))) || !inSentence(ASKS_FOR_IT)
}

/** The person wrote the number openly themselves. */
function wasShared(reading: Reading, parent: Reading | undefined, span: Span): boolean {
  const number = /\d{3,}/u.exec(plainDigits(reading.text.slice(...span)))?.[0]
  return number !== undefined && parent !== undefined && plainDigits(parent.text).includes(number)
}

const plainDigits = (text: string): string =>
  text.replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'Somebody’s order or phone number, address, debt, result or card, written into a public reply.',
    fa: 'شماره سفارش یا تلفن، نشانی، بدهی، جواب آزمایش یا کارتِ کسی در پاسخی که همه می‌بینند.',
  },
  limits: {
    en: 'Names alone are not seen; a number the person wrote openly is left alone.',
    fa: 'نامِ تنها دیده نمی‌شود؛ شماره‌ای که خودِ طرف آشکارا نوشته کنار گذاشته می‌شود.',
  },
  bad: {
    en: [
      { text: 'Hi Sara, your order number 448812 left the depot yesterday.', replyingTo: 'Where is my parcel?' },
      { text: 'We tried to reach you on 0151 2345 6789 twice.', replyingTo: 'Nobody called me back.' },
      { text: 'You still owe us 240 euros, so the account is blocked.', replyingTo: 'Why can I not log in?' },
      { text: 'Your test results came back positive, please book a visit.', replyingTo: 'Any news from the lab?' },
    ],
    fa: [
      { text: 'شماره سفارش شما ۴۴۸۸۱۲ است و دیروز ارسال شد.', replyingTo: 'سلام، بستهٔ من کجاست؟' },
      { text: 'کد ملی شما ۰۰۱۲۳۴۵۶۷۸ در سامانه نیست.', replyingTo: 'چرا نمی‌تونم ثبت‌نام کنم؟' },
      { text: 'بدهی شما ۲۴۰ هزار تومان است، برای همین حساب بسته شده.', replyingTo: 'چرا نمی‌تونم وارد بشم؟' },
      { text: 'با شماره ۰۹۱۲۳۴۵۶۷۸۹ دو بار تماس گرفتیم، پاسخ ندادید.', replyingTo: 'هیچ‌کس به من زنگ نزد.' },
    ],
  },
  good: {
    en: [
      { text: 'Please DM us your order number, then I’ll check and answer here.', replyingTo: 'Where is my parcel?' },
      { text: 'Call us on 030 1234567 until six; Ali answers.', replyingTo: 'Is there a phone number for the workshop?' },
    ],
    fa: [
      { text: 'شماره سفارش رو دایرکت بدید تا همین الان پیگیری کنم.', replyingTo: 'سلام، بستهٔ من کجاست؟' },
      { text: 'شماره ما ۰۲۱۱۲۳۴۵۶۷ است؛ تا ساعت ۶ علی جواب می‌دهد.', replyingTo: 'شماره تماس کارگاه چنده؟' },
    ],
  },
}

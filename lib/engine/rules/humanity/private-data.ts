import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { listed } from '../../reading/listed'
import { isQuoted } from '../../reading/voice'

const rule: Rule = {
  severity: 'care',
  tier: 'D',
  kinds: ['reply', 'quote'],
  check({ draft, reading, parent }) {
    // A whole address, or a telephone that was tried, is theirs in a reply about their parcel or visit.
    const names = listed(reading, 'their-affair').length > 0 ? ['theirs-details', 'theirs-details-when'] : ['theirs-details']
    const spans = names
      .flatMap((name) => listed(reading, name))
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
  const inSentence = (name: string): boolean =>
    listed(reading, name).some(([start]) => sentence !== undefined && start >= sentence.span[0] && start < sentence.span[1])
  if (inSentence('our-own-detail')) return false
  return /\d{3,}/u.test(plainDigits(reading.text.slice(...span))) || !inSentence('asks-for-detail')
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

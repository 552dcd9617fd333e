import type { Rule, RuleDocs, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { said } from '../../reading/said'
import { wordsOf } from '../../reading/voice'

/** Somebody speaks: a first person, or a name at the end. */
const FIRST_PERSON = wholeWords(
  "i|i'm|i'll|i've|me|my|we|we're|we'll|we've|us|our|ours|من|ما|خودم|خودمون|خودمان|ن?می~?(?:کنم|کنیم|دم|دیم|دهم|دهیم|پرسم|پرسیم|فرستم|فرستیم|نویسم|نویسیم|رسونم|رسونیم|رسانم|رسانیم|شوم|شویم|شیم|گیرم|گیریم|بینم|بینیم|آیم|آییم|ایم|تونیم|توانیم|دونیم|دانیم|خوایم|خواهیم)|کردم|کردیم|هستم|هستیم|داریم|دارم|دادیم|دادم|شدیم|شدم|گرفتیم|فرستادیم|پرسیدیم|خواهیم \\p{L}+|سپاسگزاریم|ممنونیم|متاسفیم",
)
const SIGNED = /[–—-]\s?\p{L}{2,15}(?:[،,]\s?[\p{L} ]{2,25})?\s*$/u

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['reply', 'quote'],
  check({ draft, reading }) {
    const hits = said(reading, 'faceless')
    if (hits.length === 0 || matches(reading, FIRST_PERSON).length > 0 || SIGNED.test(draft.text)) return null
    if (hits.some(({ span }) => isAboutOthers(draft.text.slice(0, span[0])))) return null
    const spans = hits.map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 1) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Nobody is speaking', fa: 'پاسخ بی‌چهره' },
  source: {
    en: 'Packard, Moore & McFerran 2018: customers are more satisfied when the agent says “I”',
    fa: 'پاکارد، مور و مک‌فرن ۲۰۱۸: وقتی پاسخ‌دهنده می‌گوید «من»، مشتری راضی‌تر است',
  },
  words: {
    en: {
      line: 'In this reply an institution speaks, not a person.',
      evidence: '“{words}” names no one who does it.',
      reason: 'Customers were more satisfied when the one who answered said “I”.',
      choice: '“I’ll look into it today” with a first name would do. For a formal statement the third person may be intended.',
    },
    fa: {
      line: 'در این پاسخ یک نهاد حرف می‌زند، نه یک آدم.',
      evidence: 'در «{words}» معلوم نیست چه کسی کار را انجام می‌دهد.',
      reason: 'در پژوهش‌ها، مشتری از پاسخ‌دهنده‌ای راضی‌تر بوده که از زبان خودش حرف زده است.',
      choice: '«خودم امروز پیگیری می‌کنم» با یک نام کوچک کافی است. در بیانیهٔ رسمی شاید سوم‌شخص عمدی باشد.',
    },
  },
}

/** «به گفتهٔ», "according to": somebody else is reported. */
const isAboutOthers = (before: string): boolean => /(?:according to|says|said|به گفتهٔ?|به نقل از)\s*$/iu.test(before.trim())

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'A reply in the third person or the passive of institutions, with no I, we or name.',
    fa: 'پاسخی از زبان نهاد یا با فعل مجهول، بی «من»، «ما» یا نام.',
  },
  limits: { en: 'A signature in the profile is not seen.', fa: 'امضایی که در نمایهٔ حساب آمده دیده نمی‌شود.' },
  bad: {
    en: [
      { text: 'The company will review the matter.', replyingTo: 'Could the stairs get a handrail?' },
      { text: 'The suggestion has been noted. The request will be reviewed next month.', replyingTo: 'Please add a bike rack.' },
    ],
    fa: [
      { text: 'موضوع توسط این مجموعه بررسی خواهد شد.', replyingTo: 'کاش پله‌ها نرده داشت.' },
      { text: 'این سازمان در جلسهٔ بعد بررسی خواهد کرد.', replyingTo: 'لطفاً جای دوچرخه بگذارید.' },
    ],
  },
  good: {
    en: [
      { text: 'I’ll look into it on Monday. Ali', replyingTo: 'Could the stairs get a handrail?' },
      { text: 'We asked the builders; the company that made the stairs will send one in May.', replyingTo: 'Could the stairs get a handrail?' },
    ],
    fa: [
      { text: 'خودم دوشنبه بررسی می‌کنم. علی', replyingTo: 'کاش پله‌ها نرده داشت.' },
      { text: 'پرسیدیم؛ شرکت سازنده تا اردیبهشت نرده را نصب می‌کند.', replyingTo: 'کاش پله‌ها نرده داشت.' },
    ],
  },
}

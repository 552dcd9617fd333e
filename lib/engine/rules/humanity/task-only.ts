import type { Context, Reading, Rule, RuleDocs, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { readingOf } from '../../reading/reading-of'
import { said } from '../../reading/said'
import { wordsOf } from '../../reading/voice'

/** It takes this many in a row, the draft included; then it rests until the row has grown by as many again. */
const IN_A_ROW = 3
const AGAIN = 4

/** Somebody gets something from it. */
const FOR_WHOM = wholeWords(
  "you|your|yours|you'll|families|children|kids|patients?|students?|pupils|teachers?|passengers?|neighbou?rs?|residents?|visitors?|readers?|commuters?|parents|farmers?|workers?|women|elderly|wheelchair|everyone can|people can|can now|no longer|instead of|so that|means that|which means|easier|faster|cheaper|free|shorter|safer|شما|شماست|برایتان|براتون|خانواده\\p{L}{0,5}|کودکان|بچه~?ها|بیماران|بیمار|دانش~?آموزان|دانشجویان|معلمان|معلم~?ها|مسافران|مسافرها|همسایه\\p{L}{0,5}|ساکنان|اهالی|مردم|بازدیدکنندگان|خوانندگان|مادران|پدران|کشاورزان|کارگران|سالمندان|زنان|روستاییان|می~?توانند|می~?تونن|می~?توانید|می~?تونید|دیگر لازم نیست|دیگه لازم نیست|به~?جای|راحت~?تر|ارزان~?تر|سریع~?تر|کوتاه~?تر|امن~?تر|رایگان",
)

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'quote'],
  check({ reading }, { recent }) {
    if (!isTaskOnly(reading)) return null
    const count = rowBefore(recent) + 1
    if (count < IN_A_ROW || (count - IN_A_ROW) % AGAIN !== 0) return null
    const spans = said(reading, 'institutional').map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 1), count } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'News without people', fa: 'خبرِ بی‌آدم' },
  source: { en: 'House rule (principle 3)', fa: 'اصل خانه (اصل ۳)' },
  words: {
    en: {
      line: 'The last {count} posts tell of events at the institution, not of whom they help.',
      evidence: '“{words}” is the news; whose day gets better is not said.',
      reason: 'Readers look for what changes for somebody; a meeting alone is a task that was done.',
      choice: 'One line would do: who is better off, and how. If it is a record for partners, it is fine as it is.',
    },
    fa: {
      line: 'این {count}‌امین خبرِ اداری پشت سر هم است و نمی‌گوید به کار چه کسی می‌آید.',
      evidence: 'خبر «{words}» است؛ گفته نشده زندگی چه کسی با آن بهتر می‌شود.',
      reason: 'مخاطب دنبال این است که چه چیزی برای آدم‌ها عوض می‌شود؛ برگزاریِ جلسه به‌تنهایی فقط کاری است که انجام شده.',
      choice: 'یک خط کافی است: زندگی چه کسی و چطور بهتر می‌شود. اگر این خبر برای همکاران است، همین هم خوب است.',
    },
  },
}

function rowBefore(recent: Context['recent']): number {
  let count = 0
  for (let at = recent.length - 1; at >= 0; at--) {
    const post = recent[at]
    if (!post || post.kind === 'reply') continue
    if (!isTaskOnly(readingOf(post))) return count
    count++
  }
  return count
}

function isTaskOnly(reading: Reading): boolean {
  return said(reading, 'institutional').length > 0 && !reading.asks && matches(reading, FOR_WHOM).length === 0
}

export const docs: RuleDocs = {
  seed: 'See it as more than a task, and look at the big picture.',
  sees: {
    en: 'The third piece of institutional news in a row (a meeting, an opening, an agreement) that names nobody who gains by it.',
    fa: 'سومین خبر اداریِ پشت سر هم (نشست، افتتاح، تفاهم‌نامه) که از هیچ بهره‌مندی نام نمی‌برد.',
  },
  limits: { en: 'A picture may show the people.', fa: 'شاید آدم‌ها در تصویر باشند.' },
  bad: {
    en: [
      {
        text: 'The board meeting was held on Monday in the main hall.',
        recent: ['We signed a memorandum with the port authority.', 'The new wing was inaugurated on Friday.'],
      },
      {
        text: 'The mayor visited the plant and met the board.',
        recent: ['The annual meeting was held in Leeds.', 'We signed an agreement with two suppliers.'],
      },
    ],
    fa: [
      { text: 'نشست هیئت‌مدیره روز دوشنبه در سالن اصلی برگزار شد.', recent: ['تفاهم‌نامه با ادارهٔ بندر امضا شد.', 'ساختمان تازه روز جمعه افتتاح شد.'] },
      { text: 'مدیرعامل از خط تولید بازدید کرد.', recent: ['همایش سالانه در یزد برگزار شد.', 'قرارداد با دو تأمین‌کننده امضا شد.'] },
    ],
  },
  good: {
    en: [
      { text: 'The board meeting was held on Monday in the main hall.', recent: ['The lift is repaired.', 'We signed an agreement with two suppliers.'] },
      {
        text: 'The annual meeting was held in the new wing, where patients no longer wait in the corridor.',
        recent: ['The annual meeting was held in Leeds.', 'We signed an agreement with two suppliers.'],
      },
    ],
    fa: [
      { text: 'نشست هیئت‌مدیره روز دوشنبه در سالن اصلی برگزار شد.', recent: ['آسانسور تعمیر شد.', 'قرارداد با دو تأمین‌کننده امضا شد.'] },
      { text: 'بخش تازه افتتاح شد: بیماران دیگر در راهرو منتظر نمی‌مانند.', recent: ['همایش سالانه در یزد برگزار شد.', 'قرارداد با دو تأمین‌کننده امضا شد.'] },
    ],
  },
}

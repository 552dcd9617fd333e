import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { facts } from '../../reading/facts'
import { ownSaid } from '../../reading/said'
import { isDisowned, wordsOf } from '../../reading/voice'

/** One such phrase says little; two keep something back on purpose. */
const ENOUGH = 1.75
/** In a text without a single fact the thing is kept back for certain; one phrase alone may still be anything. */
const ENOUGH_WITHOUT_FACTS = 1.25
/** 👀 and 🤫 hint that there is more. */
const FACE = /[👀🤫🤐🙊🤭😏🔐🔒]/u
const HINTING = 0.5
/** A text of more words has told something by then. */
const LONGEST = 70
/** «سه چیز: …», "Inside: …": what was kept back follows at once. */
const TOLD = /:\s?\p{L}/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'B',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    if (reading.words.length > LONGEST) return null
    const hits = ownSaid(reading, 'withheld').filter(({ span }) => !isDisowned(reading, span))
    const [first] = hits
    if (!first || isTold(reading, first.span)) return null
    const face = FACE.test(reading.text) ? HINTING : 0
    const weight = hits.reduce((sum, hit) => sum + hit.weight, face)
    const bare = facts(reading) === 0 && reading.cues('useful').length === 0 && (face > 0 || hits.length > 1)
    if (weight < (bare ? ENOUGH_WITHOUT_FACTS : ENOUGH)) return null
    const spans = hits.map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 2) }, strength: Math.min(1, weight / 3) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Keeps the news back', fa: 'نگفتنِ اصل خبر' },
  source: {
    en: 'Facebook 2016: headlines that hold back what a reader needs to know are shown less',
    fa: 'فیس‌بوک ۲۰۱۶: تیترهایی که اصلِ خبر را نگه می‌دارند کمتر نشان داده می‌شوند',
  },
  words: {
    en: {
      line: 'The post makes curious and keeps back what it is about.',
      evidence: '“{words}” promises something, and the thing itself is not named.',
      reason: 'Whoever reads on a small screen decides by what is said here; a riddle is passed by as often as it is followed.',
      choice:
        'You could name the thing in one sentence and keep the details for later. Where a date is given and nothing more is known, saying just that is fine.',
    },
    fa: {
      line: 'متن کنجکاو می‌کند و نمی‌گوید موضوع چیست.',
      evidence: '«{words}» وعدهٔ چیزی را می‌دهد و خودِ آن چیز نام برده نشده است.',
      reason: 'مخاطب با همان چیزی که همین‌جا می‌خواند تصمیم می‌گیرد؛ معما را خیلی‌ها رد می‌کنند.',
      choice: 'می‌شود موضوع را در یک جمله گفت و جزئیات را برای بعد گذاشت. اگر هنوز جز تاریخ چیزی معلوم نیست، گفتنِ همین هم خوب است.',
    },
  },
}

function isTold(reading: Reading, [start]: Span): boolean {
  return TOLD.test(reading.text.slice(start).replace(/https?:\S{0,200}/gu, ''))
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants: content that can persuade them to act.',
  sees: {
    en: 'A post that announces, praises or hints at something without naming it: “can’t say more yet”, “what we found left us speechless”.',
    fa: 'پستی که از چیزی خبر می‌دهد بی‌آن‌که نامش را بگوید: «فعلاً نمی‌تونیم بگیم»، «اتفاقی که همه‌چیز را عوض می‌کند».',
  },
  limits: { en: 'A riddle with an answer the next day is play, and looks the same.', fa: 'معمایی که فردایش جواب می‌گیرد بازی است و همین شکل را دارد.' },
  bad: {
    en: [
      { text: 'Something big is coming to the harbour. We can’t say more yet, but you won’t believe it 👀' },
      { text: 'We opened the old safe this morning. What was inside left the whole office speechless. The story is on our website.' },
      { text: 'There is one habit that separates calm landlords from the rest. It isn’t money. It isn’t luck either. Tap to find out.' },
    ],
    fa: [
      { text: 'یه اتفاق بزرگ تو راهه که همه ازش حرف می‌زنن. فعلاً نمی‌تونیم بیشتر بگیم 🤫' },
      { text: 'چهار تا اشتباه که خیلی‌ها هر روز با گلدون‌هاشون می‌کنن. سومیش رو احتمالاً همین صبح کردید. ویدیو رو تا آخر ببینید.' },
    ],
  },
  good: {
    en: [
      { text: 'We opened the old safe this morning. Inside: a tram timetable of 1931 and one glove. The story is on our website.' },
      { text: 'We can’t say more yet about the fire; the inspectors are still in the building. Next update at noon, here.' },
      { text: 'Big news for night owls: from Monday the reading room closes at midnight.' },
    ],
    fa: [
      { text: 'یه خبر داریم برای شب‌بیدارها: از شنبه سالن مطالعه تا نیمه‌شب بازه.' },
      { text: 'سه تا اشتباه رایج در آب دادن به گلدان: آب سرد، ظهر تابستان و زیرگلدانیِ پر.' },
    ],
  },
}

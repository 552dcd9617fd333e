import type { Rule, RuleDocs, WaitingItem, Wording } from '../../model'
import { findWords } from '../../reading/words'

const PEOPLE = 3
const EMPTY = new Set(
  'the a an is are was do does did you your yours we our it its this that how what when where which who why can could will would have has for from with and not there any much many please hello hey thanks thank سلام لطفا چی چه چرا چطور کجا کی کدوم کدام ایا آیا است هست هستش دارید دارین داره دارد میشه میشود شما این اون آن برای واسه هم که رو را از به با در تا ها های می ممنون مرسی خسته نباشید چند چنده بگید بگین کنید کنم باشه'.split(
    ' ',
  ),
)

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['post'],
  check({ reading }, { waiting }) {
    const questions = waiting.filter(({ need, excerpt }) => need === 'question' && excerpt)
    if (questions.length < PEOPLE) return null
    const topic = commonWord(questions)
    if (!topic || reading.words.some(({ norm }) => norm.startsWith(topic.word) || (topic.word.startsWith(norm) && norm.length >= 4))) return null
    return { spans: [], evidence: { count: topic.count, about: topic.shown }, actions: [{ kind: 'open-waiting' }] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Several people asked', fa: 'چند نفر پرسیده‌اند' },
  source: { en: 'Kent & Taylor 1998 (dialogic loop); house rule (principle 4)', fa: 'کنت و تیلور ۱۹۹۸ (چرخهٔ گفت‌وگو)؛ اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: '{count} questions are waiting about “{about}”.',
      evidence: '{count} of the open questions name “{about}”.',
      reason: 'What several people ask, more will want to know.',
      choice: 'A post could answer it and say that people asked. If you have answered elsewhere, this is moot.',
    },
    fa: {
      line: '{count} پرسشِ بی‌پاسخ دربارهٔ «{about}» هست.',
      evidence: 'در {count} پرسشِ باز از «{about}» نام برده شده است.',
      reason: 'چیزی که چند نفر می‌پرسند، کسان دیگری هم می‌خواهند بدانند.',
      choice: 'شاید یک پست بتواند جواب بدهد و بگوید که پرسیده بودند. اگر جای دیگری جواب داده‌اید، این نکته مطرح نیست.',
    },
  },
}

interface Topic {
  readonly word: string
  readonly shown: string
  readonly count: number
  /** Who asked; a question whose author is not known counts as somebody of its own. */
  readonly people: ReadonlySet<string>
}

/** The content word in the most questions of several people, each question counted once and equal texts once. */
function commonWord(questions: readonly WaitingItem[]): Topic | undefined {
  const counts = new Map<string, Topic>()
  for (const [text, who] of new Map(questions.map(({ excerpt = '', author, id }) => [excerpt.trim(), author ?? id]))) {
    const words = new Map(
      findWords(text, [])
        .filter(({ norm, script }) => script !== 'number' && norm.length >= 3 && !EMPTY.has(norm))
        .map(({ norm, span }) => [stem(norm), text.slice(...span)]),
    )
    for (const [word, shown] of words) {
      const known = counts.get(word) ?? { word, shown, count: 0, people: new Set<string>() }
      counts.set(word, { ...known, count: known.count + 1, people: new Set(known.people).add(who) })
    }
  }
  return [...counts.values()].filter(({ people }) => people.size >= PEOPLE).sort((a, b) => b.count - a.count)[0]
}

/** Good enough to bring «قیمت», «قیمتش» and “sizes”, “size” together. */
function stem(word: string): string {
  if (/[a-z]/.test(word))
    return word
      .replace(/([^aeiou])\1ing$/, '$1')
      .replace(/(?:ing|s)$/, '')
      .replace(/e$/, '')
  return word.length > 4 ? word.replace(/(?:هاتون|هاش|ها|تون|شون|ش|ی)$/u, '') : word
}

const asked = (...texts: readonly string[]): readonly WaitingItem[] => texts.map((excerpt, at) => ({ id: String(at), need: 'question', since: 0, excerpt }))

export const docs: RuleDocs = {
  seed: 'Ask colleagues, customers and friends; give your audience what it wants.',
  sees: {
    en: 'Open questions of three or more people that share a content word the draft does not touch.',
    fa: 'پرسش‌های بازِ سه نفر یا بیشتر با یک واژهٔ مشترک که متن از آن حرفی نمی‌زند.',
  },
  limits: { en: 'Only comments that were on the screen are known.', fa: 'فقط نظرهایی را می‌شناسد که روی صفحه بوده‌اند.' },
  bad: {
    en: [
      {
        text: 'The kiln was repaired over the weekend and fires evenly now.',
        waiting: asked('Do you ship to Qeshm?', 'How long does shipping take?', 'Is there shipping on Fridays?', 'Which courier do you use to ship?'),
      },
      {
        text: 'The kiln was repaired over the weekend and fires evenly now.',
        waiting: asked('What sizes are there?', 'Which size fits a child?', 'Do you have size 40?'),
      },
    ],
    fa: [
      {
        text: 'کورهٔ سفال تعمیر شد و حالا یکدست می‌پزد.',
        waiting: asked('ارسال به قشم دارید؟', 'ارسالتون چند روز طول می‌کشه؟', 'هزینهٔ ارسال چقدره؟', 'ارسال جمعه هم هست؟'),
      },
      { text: 'کورهٔ سفال تعمیر شد و حالا یکدست می‌پزد.', waiting: asked('سایز ۴۰ هم هست؟', 'سایزهاش چیه؟', 'برای بچه چه سایز بگیرم؟') },
    ],
  },
  good: {
    en: [
      {
        text: 'You asked about sizes: there are three, and the smallest fits a child of six.',
        waiting: asked('What sizes are there?', 'Which size fits a child?', 'Do you have size 40?'),
      },
      {
        text: 'The kiln was repaired over the weekend and fires evenly now.',
        waiting: asked('Do you ship to Qeshm?', 'Do you ship to Qeshm?', 'Do you ship to Qeshm?'),
      },
      {
        text: 'The kiln was repaired over the weekend and fires evenly now.',
        waiting: asked('What sizes are there?', 'Which size fits a child?', 'Do you have size 40?').map((item) => ({ ...item, author: 'one' })),
      },
    ],
    fa: [
      { text: 'از سایز پرسیده بودید: سه سایز هست و کوچک‌ترینش برای شش‌ساله‌هاست.', waiting: asked('سایز ۴۰ هم هست؟', 'سایزهاش چیه؟', 'برای بچه چه سایز بگیرم؟') },
      { text: 'کورهٔ سفال تعمیر شد و حالا یکدست می‌پزد.', waiting: asked('ارسال به قشم دارید؟', 'ارسال به قشم دارید؟', 'ارسال به قشم دارید؟') },
      {
        text: 'کورهٔ سفال تعمیر شد و حالا یکدست می‌پزد.',
        waiting: asked('سایز ۴۰ هم هست؟', 'سایزهاش چیه؟', 'برای بچه چه سایز بگیرم؟').map((item) => ({ ...item, author: 'one' })),
      },
    ],
  },
}

import type { CueHit, Reading, Rule, RuleDocs, Wording } from '../../model'
import { facts } from '../../reading/facts'
import { ownSaid } from '../../reading/said'
import { ownHits, sentenceAt, weightOf, wordsOf } from '../../reading/voice'

/** So much of it needs no request beside it; less where hardly a fact stands beside it. */
const TOGETHER = 2
const TOGETHER_BARE = 1.5

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }) {
    const all = ownSaid(reading, 'guilt')
    const hits =
      all.length > 0 && weightOf(all) >= (facts(reading) > 1 ? TOGETHER : TOGETHER_BARE)
        ? all
        : all.filter((hit) => hit.weight >= 1.5 || (hit.weight >= 1 && asksNearby(reading, hit)))
    if (hits.length === 0) return null
    const spans = hits.map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Pressure by guilt', fa: 'فشار با حسِ گناه' },
  source: { en: 'House rule (principle 2)', fa: 'اصل خانه (اصل ۲)' },
  words: {
    en: {
      line: 'This ties the reader’s decency to a click.',
      evidence: '“{words}” makes saying no look like not caring.',
      reason: 'People who feel pushed may comply once and then keep away.',
      choice: 'You could say what passing it on would change, and leave the choice open.',
    },
    fa: {
      line: 'این جمله انسان بودنِ مخاطب را به یک واکنش گره می‌زند.',
      evidence: '«{words}» نه گفتن را به معنیِ بی‌اعتنایی نشان می‌دهد.',
      reason: 'کسی که خود را زیر فشار ببیند شاید یک بار همراهی کند و بعد فاصله بگیرد.',
      choice: 'می‌شود گفت همراهیِ مخاطب چه چیزی را عوض می‌کند و انتخاب را به خودش سپرد.',
    },
  },
}

/** The same sentence asks for something, in the writer's own voice. */
function asksNearby(reading: Reading, { span }: CueHit): boolean {
  const sentence = sentenceAt(reading, span)
  if (!sentence) return false
  return ownHits(reading, 'passing-on').some(
    (hit) => hit.span[0] >= sentence.span[0] && hit.span[1] <= sentence.span[1] && (hit.span[0] >= span[1] || hit.span[1] <= span[0]),
  )
}

export const docs: RuleDocs = {
  seed: 'Give your audience content that can persuade them to act.',
  sees: { en: 'Requests that make a reader who does nothing look heartless.', fa: 'درخواستی که همراهی نکردنِ مخاطب را بی‌وجدانی یا بی‌اعتنایی نشان می‌دهد.' },
  limits: { en: 'Irony among friends looks the same.', fa: 'کنایهٔ میان دوستان هم همین شکل را دارد.' },
  bad: {
    en: [
      { text: 'If you really cared about the lake you would share this.' },
      { text: 'Only true fans will retweet this one.' },
      { text: 'Most of you will ignore this, so at least like this post. How can you just scroll past?' },
    ],
    fa: [{ text: 'اگه براتون مهمه شیر کنید.' }, { text: 'اگه انسانیت دارید از این پست ساده رد نشید.' }, { text: 'بی‌تفاوت رد نشو، یه لایک که خرجی نداره.' }],
  },
  good: {
    en: [
      { text: 'If you care about good sleep, this thread has four things to try tonight.' },
      { text: 'We kept away from lines such as “only true fans will share”. Sharing is up to you.' },
    ],
    fa: [{ text: 'اگه خواب خوب براتون مهمه، این چهار کار را امشب امتحان کنید.' }, { text: 'اگر کیفیت هوا برایتان مهم است، نقشهٔ ایستگاه‌ها این‌جاست.' }],
  },
}

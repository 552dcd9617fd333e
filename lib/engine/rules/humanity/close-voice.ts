import type { Rule, RuleDocs, Wording } from '../../model'
import { asOne } from '../../reading/loudness'
import { ownSaid } from '../../reading/said'
import { wordsOf } from '../../reading/voice'

const FOND = /[😘😍🥰💋💕💖💗💞😻]/u
const FOND_ENOUGH = 3

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }, { brand }) {
    if (brand.warmth !== 'reserved') return null
    const words = ownSaid(reading, 'endearment').map(({ span }) => span)
    const fond = reading.emoji.filter((span) => FOND.test(reading.text.slice(...span)))
    if (words.length === 0 && fond.length < FOND_ENOUGH) return null
    const spans = asOne([...words, ...fond])
    return { spans, evidence: { words: wordsOf(reading, spans) }, strength: 0.75 }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Closer than the brand', fa: 'صمیمی‌تر از برند' },
  source: { en: 'House rule (principle 3); the voice is the one of your options', fa: 'اصل خانه (اصل ۳)؛ لحن همان است که در تنظیمات نوشته‌اید' },
  words: {
    en: {
      line: 'This sounds intimate; the voice you chose for this brand is reserved.',
      evidence: '“{words}” departs from the reserved voice.',
      reason: 'Readers come to know a voice; where it changes without a cause, they wonder who is speaking.',
      choice: 'A courteous word at a little distance would fit. If you know each other well, this is moot.',
    },
    fa: {
      line: 'این متن زیادی صمیمی به نظر می‌آید؛ لحنی که برای این برند نوشته‌اید باوقار است.',
      evidence: '«{words}» از لحن باوقار فاصله دارد.',
      reason: 'مخاطب به یک صدا خو می‌گیرد؛ وقتی بی‌دلیل عوض شود، نمی‌داند چه کسی حرف می‌زند.',
      choice: 'کلمه‌ای مؤدبانه با کمی فاصله جور درمی‌آید. اگر همدیگر را خوب می‌شناسید، این نکته مطرح نیست.',
    },
  },
}

const RESERVED = { warmth: 'reserved' } as const

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'Endearments, or three fond emoji, from a brand that chose a reserved voice.',
    fa: 'قربان‌صدقه، یا سه شکلک عاشقانه، از برندی که لحن باوقار برگزیده است.',
  },
  limits: { en: 'Whether the two know each other well is not known.', fa: 'نمی‌داند دو طرف همدیگر را خوب می‌شناسند یا نه.' },
  bad: {
    en: [
      { text: 'Good morning sweeties, the garden is open until eight 😘', brand: RESERVED },
      { text: 'We love you all. The second hall opens on Monday.', brand: RESERVED },
      { text: 'The roses are out 😍😘😍', brand: RESERVED },
    ],
    fa: [
      { text: 'صبحتون بخیر عزیزای دلم، باغ تا ساعت ۸ باز است 😘', brand: RESERVED },
      { text: 'قربونتون برم، تالار دوم از دوشنبه باز است.', brand: RESERVED },
      { text: 'گل‌های سرخ باز شدند 😍😘😍', brand: RESERVED },
    ],
  },
  good: {
    en: [
      { text: 'Dear Sara, the garden is open until eight 🌹', brand: RESERVED },
      { text: 'You’ll love the second hall ❤️ It opens on Monday.', brand: RESERVED },
      { text: 'We love you all. The second hall opens on Monday.' },
    ],
    fa: [
      { text: 'سارا جان، باغ تا ساعت ۸ باز است 🌹', brand: RESERVED },
      { text: 'آقای رضایی عزیز، تالار دوم از دوشنبه باز است.', brand: RESERVED },
      { text: 'قربونتون برم، تالار دوم از دوشنبه باز است.' },
    ],
  },
}

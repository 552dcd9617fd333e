import type { Action, Rule, RuleDocs, Wording } from '../../model'
import { loudness } from '../../reading/loudness'
import { wordsOf } from '../../reading/voice'

/** Two signs of loudness of different kinds. */
const LOUD = 2

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }, { brand }) {
    if (brand.energy !== 'calm') return null
    const { signs, spans, storms } = loudness(reading, brand.name)
    if (signs < LOUD) return null
    const actions: Action[] = storms.map((span) => ({ kind: 'replace', span, text: '!' }))
    return {
      spans,
      evidence: { words: wordsOf(reading, spans) },
      strength: Math.min(1, 0.55 + signs * 0.1),
      ...(actions.length > 0 ? { actions } : {}),
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Louder than the brand', fa: 'پرهیاهوتر از برند' },
  source: { en: 'House rule (principle 3); the voice is the one of your options', fa: 'اصل خانه (اصل ۳)؛ لحن همان است که در تنظیمات نوشته‌اید' },
  words: {
    en: {
      line: 'This sounds loud; the voice you chose for this brand is calm.',
      evidence: '“{words}” departs from the calm voice.',
      reason: 'Readers come to know a voice; where it changes without a cause, they wonder who is speaking.',
      choice: 'One mark or one emoji, and the matter itself, would carry it. If the occasion calls for it, this is moot.',
    },
    fa: {
      line: 'این متن پرهیاهو به نظر می‌آید؛ لحنی که برای این برند نوشته‌اید آرام است.',
      evidence: '«{words}» از لحن آرام فاصله دارد.',
      reason: 'مخاطب به یک صدا خو می‌گیرد؛ وقتی بی‌دلیل عوض شود، نمی‌داند چه کسی حرف می‌زند.',
      choice: 'یک علامت یا یک شکلک و خودِ مطلب کافی است. اگر موقعیت همین را می‌خواهد، این نکته مطرح نیست.',
    },
  },
}

const CALM = { energy: 'calm' } as const

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'Heaps of exclamation marks or emoji, hype, stretched or shouted words, two of these together, from a brand that chose a calm voice.',
    fa: 'انبوه علامت تعجب یا شکلک، اغراق، واژهٔ کشیده یا فریادزده، دو تا از این‌ها با هم، از برندی که لحن آرام برگزیده است.',
  },
  limits: {
    en: 'Single emoji, quotations, hashtags and names do not count.',
    fa: 'شکلکِ تنها، نقل‌قول، هشتگ و نام به حساب نمی‌آید.',
  },
  bad: {
    en: [
      { text: 'Huge news!!! 🎉🎉🎉 The reading room opens on Friday.', brand: CALM },
      { text: 'OMG, the new maps are sooo beautiful, and the old globe is back on its stand.', brand: CALM },
    ],
    fa: [
      { text: 'خبر بزرگ!!! 🎉🎉🎉 تالار مطالعه از جمعه باز است.', brand: CALM },
      { text: 'نقشه‌های تازه عااالی شده‌اند و کرهٔ قدیمی هم محشره!! از شنبه در تالار.', brand: CALM },
    ],
  },
  good: {
    en: [
      { text: 'The reading room is open again! See you on Friday 🌸🌸', brand: CALM },
      {
        text: 'A child wrote “WOW!!! The BIGGEST whale!!!” in the guest book.\n📍 Hall 2\n🐋 the blue whale\n🐚 shells\n🦀 crabs\n🐟 fish\n🦑 squid',
        brand: CALM,
      },
      { text: 'Huge news!!! 🎉🎉🎉 The reading room opens on Friday.' },
    ],
    fa: [
      { text: 'تالار مطالعه دوباره باز شد! جمعه می‌بینیمتان 🌸🌸', brand: CALM },
      { text: 'کودکی در دفتر بازدید نوشته بود «عااالی!!! بزرگ‌ترین نهنگ!!!»\n📍 تالار ۲\n🐋 نهنگ\n🐚 صدف\n🦀 خرچنگ\n🐟 ماهی\n🦑 مرکب', brand: CALM },
      { text: 'خبر بزرگ!!! 🎉🎉🎉 تالار مطالعه از جمعه باز است.' },
    ],
  },
}

import type { CueHit, Reading, Rule, RuleDocs, Wording } from '../../model'
import { ownSaid, said, says } from '../../reading/said'
import { isAsked, sentenceAt } from '../../reading/voice'

/** It goes on for days: the place alone is of use. */
const LASTING = /exhibition|fair|festival|market|tour|season|نمایشگاه|جشنواره|بازار|غرفه|تور|بازدید/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'quote'],
  check({ draft, reading }) {
    if (reading.dates.length > 0 || reading.links.length > 0 || (draft.mediaWithoutAlt ?? 0) > 0 || says(reading, 'somewhen', 'elsewhere')) return null
    const invitation = ownSaid(reading, 'inviting').find((hit) => !isAsked(reading, hit.span) && namesEvent(reading, hit))
    if (!invitation || (says(reading, 'somewhere') && said(reading, 'event').every(({ cue }) => LASTING.test(cue)))) return null
    return { spans: [invitation.span], evidence: { words: reading.text.slice(...invitation.span) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Invitation without when or where', fa: 'دعوت بدون زمان و مکان' },
  source: { en: 'House rule (principle 2)', fa: 'اصل خانه (اصل ۲)' },
  words: {
    en: {
      line: 'An invitation, and neither a time nor a place beside it.',
      evidence: '“{words}” invites, and the text names no day, hour, place or link.',
      reason: 'Whoever would like to come has to ask first.',
      choice: 'You could add when and where, or a link. If the picture shows it, some readers still cannot see the picture.',
    },
    fa: {
      line: 'دعوت هست، ولی زمان و مکان کنارش نیامده است.',
      evidence: '«{words}» دعوت می‌کند و در متن روز، ساعت، نشانی یا لینکی نیست.',
      reason: 'کسی که دوست دارد بیاید، اول ناچار است بپرسد.',
      choice: 'می‌شود روز و جا یا یک لینک را اضافه کرد. اگر در عکس آمده، بعضی مخاطبان عکس را نمی‌بینند.',
    },
  },
}

/** The event stands in the same sentence, or the text has only two or three. */
function namesEvent(reading: Reading, { span }: CueHit): boolean {
  const events = ownSaid(reading, 'event')
  if (events.length === 0) return false
  if (reading.sentences.length <= 3) return true
  const sentence = sentenceAt(reading, span)
  return sentence !== undefined && events.some((event) => event.span[0] >= sentence.span[0] && event.span[1] <= sentence.span[1])
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants: content that can persuade them to act.',
  sees: { en: 'A call to come to an event in a text with no day, hour, place or link.', fa: 'دعوت به یک رویداد در متنی که روز، ساعت، جا یا لینکی ندارد.' },
  limits: {
    en: 'A place that is named without a word such as “street” may be missed; then the hint is moot.',
    fa: 'جایی که بدون واژه‌ای مثل «خیابان» آمده شاید دیده نشود؛ آن‌وقت این نکته مطرح نیست.',
  },
  bad: {
    en: [
      { text: 'Join us for our photography workshop, everyone is welcome!' },
      { text: 'We invite you to the opening of our new exhibition. See you there!' },
    ],
    fa: [{ text: 'همهٔ شما به کارگاه عکاسی ما دعوتید، منتظرتون هستیم.' }, { text: 'از علاقه‌مندان برای شرکت در نشست نقد فیلم دعوت می‌کنیم.' }],
  },
  good: {
    en: [
      { text: 'Join us for the photography workshop on Monday at six, second floor of the library.' },
      { text: 'Thank you to everyone who joined our workshop; the slides are with the organisers.' },
    ],
    fa: [{ text: 'دوشنبه ساعت ۶ به کارگاه عکاسی در طبقهٔ دوم کتابخانه دعوتید.' }, { text: 'کارگاه عکاسی برگزار شد و ۳۰ نفر آمدند؛ ممنون از حوصله‌تان.' }],
  },
}

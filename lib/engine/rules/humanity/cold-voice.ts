import type { Reading, Rule, RuleDocs, Sighting, Span, Wording } from '../../model'
import { asOne } from '../../reading/loudness'
import { speaksAsSelf, speaksToReader } from '../../reading/person'
import { read } from '../../reading/read'
import { ownSaid, says } from '../../reading/said'
import { ownHits, wordsOf } from '../../reading/voice'
import { isWarm } from '../../reading/warmth'

const KIND_ACTS = ['greeting', 'thanks', 'praise', 'apology'] as const
/** What a desk says and not a person. */
const IMPERSONAL = ['faceless', 'canned', 'policy-line', 'redirect'] as const
const KIND_MARK = /[!\p{Extended_Pictographic}]|[–—-]\s?\p{L}{2,15}\s*$/u
/** So short an answer leaves no room for the person. */
const CURT = 3

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['reply'],
  check({ draft, reading, parent }, { brand }) {
    if (brand.warmth !== 'warm' || !parent || parent.offensive) return null
    if (parent.need === 'other' && !isKind(parent)) return null
    if (isKind(reading) || reading.asks || KIND_MARK.test(draft.text) || says(reading, 'tarof', 'cheer', 'empathy', 'inviting')) return null
    if (isKind(parent) && isCurt(reading)) return sighting(reading, [[reading.words[0]?.span[0] ?? 0, reading.words.at(-1)?.span[1] ?? 0]])
    if (isWarm(reading)) return null
    const spans = asOne([...IMPERSONAL.flatMap((notion) => ownSaid(reading, notion)), ...ownHits(reading, 'officialese')].map(({ span }) => span))
    if (spans.length === 0) return null
    // A person speaks, or is spoken to, in the rest of it.
    const rest = read(spans.reduceRight((text, [start, end]) => `${text.slice(0, start)} ${text.slice(end)}`, draft.text))
    return speaksAsSelf(rest) || speaksToReader(rest) ? null : sighting(reading, spans)
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Colder than the brand', fa: 'سردتر از برند' },
  source: { en: 'House rule (principle 3); the voice is the one of your options', fa: 'اصل خانه (اصل ۳)؛ لحن همان است که در تنظیمات نوشته‌اید' },
  words: {
    en: {
      line: 'This answer sounds cold; the voice you chose for this brand is warm.',
      evidence: '“{words}” greets nobody and speaks to nobody.',
      reason: 'Readers come to know a voice; where it changes without a cause, they wonder who is speaking.',
      choice: 'A greeting, a name or one sentence to the person would do; it can stay as formal as it is. If that is intended, this is moot.',
    },
    fa: {
      line: 'این پاسخ سرد به نظر می‌آید؛ لحنی که برای این برند نوشته‌اید گرم است.',
      evidence: 'در «{words}» نه سلامی هست و نه کسی با کسی حرف می‌زند.',
      reason: 'مخاطب به یک صدا خو می‌گیرد؛ وقتی بی‌دلیل عوض شود، نمی‌داند چه کسی حرف می‌زند.',
      choice: 'سلامی، نامی یا یک جمله خطاب به خودِ او کافی است؛ متن می‌تواند به همین اندازه رسمی بماند. اگر عمدی است، این نکته مطرح نیست.',
    },
  },
}

const sighting = (reading: Reading, spans: readonly Span[]): Sighting => ({ spans, evidence: { words: wordsOf(reading, spans) }, strength: 0.75 })

const isKind = ({ acts }: Reading): boolean => KIND_ACTS.some((act) => acts.has(act))

/** "No.", «موجود نیست»: nothing to look up, nothing kind. */
const isCurt = (reading: Reading): boolean => {
  const { words, numbers, dates, links } = reading
  return words.length > 0 && words.length <= CURT && numbers.length + dates.length + links.length === 0 && !says(reading, 'willing')
}

const WARM = { warmth: 'warm' } as const

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'An answer in the words of a desk, or of a word or two to somebody who was kind, with no greeting, no name and nobody in it, from a brand that chose a warm voice.',
    fa: 'پاسخی به زبان اداره، یا یکی‌دو کلمه به کسی که با مهر نوشته، بی سلام و نام و بی آنکه کسی با کسی حرف بزند، از برندی که لحن گرم برگزیده است.',
  },
  limits: { en: 'A short fact is taken for an answer and left alone.', fa: 'پاسخ کوتاهی که اطلاعاتی در خود دارد، پاسخ است و به آن کاری ندارد.' },
  bad: {
    en: [
      { text: 'No.', replyingTo: 'Hi, lovely exhibition! Do you have a catalogue of it?', brand: WARM },
      { text: 'The request will be reviewed.', replyingTo: 'Hello, could you show the old maps again?', brand: WARM },
    ],
    fa: [
      { text: 'نه.', replyingTo: 'سلام، نمایشگاه خیلی قشنگ بود. کاتالوگش را دارید؟', brand: WARM },
      { text: 'موضوع توسط این مجموعه بررسی خواهد شد.', replyingTo: 'سلام، می‌شود نقشه‌های قدیمی را دوباره نشان بدهید؟', brand: WARM },
    ],
  },
  good: {
    en: [
      { text: 'Hi Sara, not this time; we print one in May.', replyingTo: 'Hi, lovely exhibition! Do you have a catalogue of it?', brand: WARM },
      { text: 'Friday at nine.', replyingTo: 'Hi, when do you open?', brand: WARM },
    ],
    fa: [
      { text: 'سلام، فعلاً نه؛ اردیبهشت چاپ می‌کنیم.', replyingTo: 'سلام، نمایشگاه خیلی قشنگ بود. کاتالوگش را دارید؟', brand: WARM },
      { text: 'جمعه ساعت ۹.', replyingTo: 'سلام، کی باز می‌کنید؟', brand: WARM },
    ],
  },
}

import type { Brand, Reading, Rule, RuleDocs, Sighting, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { said } from '../../reading/said'
import { isTroubled } from '../../reading/trouble'
import { ownHits, weightOf, wordsOf } from '../../reading/voice'

const OFFICIAL = 1
/** «محترم» beside «رو» is still one voice. */
const OFFICIAL_BESIDE_CHAT = 1.5
const COLLOQUIAL = 2
/** Two steps of five apart: slang, colloquial, warm standard, formal, officialese. */
const FAR = 2
const FORMAL_STEP = 3
const LAUGHING = /[😂🤣😜😝🤪😎🥳🎉😆]/u

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading, parent }, { brand }) {
    if (draft.kind === 'reply' && parent) {
      const gap = jokesAtTrouble(reading, parent) ?? officialToFriendly(reading, parent)
      if (gap) return gap
    }
    return tooCasual(reading, brand) ?? addressMixed(reading) ?? mixed(reading)
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Tone apart', fa: 'ناهم‌خوانی لحن' },
  source: { en: 'House rule (principle 3)', fa: 'اصل خانه (اصل ۳)' },
  words: {
    en: {
      line: 'The tone here may not fit: {gap}.',
      evidence: '“{words}” stands out.',
      reason: 'Readers notice when the voice changes; near their own tone an answer sounds meant for them.',
      choice: 'You could bring it one step nearer to the rest. If the jump is intended, or a quotation, this is moot.',
    },
    fa: {
      line: 'شاید لحن یک‌دست نباشد: {gap}.',
      evidence: '«{words}» از بقیه جدا می‌افتد.',
      reason: 'مخاطب تغییر صدا را می‌فهمد؛ پاسخی که به لحن خودش نزدیک باشد انگار برای او نوشته شده است.',
      choice: 'می‌شود آن را یک پله به بقیهٔ متن نزدیک کرد. اگر عمدی یا نقل‌قول است، این نکته مطرح نیست.',
    },
  },
}

const GAPS = {
  official: 'office wording to a chatty question · اداری در برابر خودمانی',
  jokes: 'joking under a complaint · شوخی زیر گلایه',
  casual: 'chattier than the brand’s voice · خودمانی‌تر از لحن برند',
  address: '«تو» / «شما»',
  mixed: 'chatty and official in one text · خودمانی و اداری با هم',
} as const

function sighting(reading: Reading, gap: keyof typeof GAPS, spans: readonly Span[], more: Partial<Sighting> = {}): Sighting {
  return { spans, evidence: { gap: GAPS[gap], words: spans.length > 0 ? wordsOf(reading, spans, 2) : '…' }, strength: 0.7, ...more }
}

const FLIPPANT = /[😎💸🤑😜🤪🔥🥳😂🤣💃🕺💥🚀😏🤙💪🙈]/u
const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a[0] - b[0])

const spansOf = (hits: readonly { readonly span: Span }[]): readonly Span[] => hits.map(({ span }) => span)

function official(reading: Reading, enough = OFFICIAL): readonly Span[] {
  const hits = ownHits(reading, 'officialese')
  return weightOf(hits) >= enough ? spansOf(hits) : []
}

const isColloquial = (reading: Reading): boolean =>
  reading.register <= 1 || said(reading, 'colloquial').length >= COLLOQUIAL || said(reading, 'slang').length > 0

function officialToFriendly(reading: Reading, parent: Reading): Sighting | null {
  if (!isColloquial(parent)) return null
  const spans = official(reading)
  const stepsApart = reading.register - parent.register
  if (spans.length === 0 && !(reading.register >= FORMAL_STEP + 1 && stepsApart > FAR)) return null
  return sighting(reading, 'official', spans)
}

/** A joke or slang under a complaint, or in place of an answer, where the other did not begin. */
function jokesAtTrouble(reading: Reading, parent: Reading): Sighting | null {
  if (LAUGHING.test(parent.text) || !(isTroubled(parent) || (parent.asks && !answers(reading, parent)))) return null
  const spans = [...spansOf(said(reading, 'slang')), ...reading.emoji.filter((span) => LAUGHING.test(reading.text.slice(...span)))]
  return spans.length > 0 ? sighting(reading, 'jokes', spans, { severity: 'nudge', strength: 0.8 }) : null
}

function tooCasual(reading: Reading, brand: Brand): Sighting | null {
  if (brand.stakes !== 'high' && brand.register !== 'formal') return null
  const slang = said(reading, 'slang')
  if (slang.length > 0) return sighting(reading, 'casual', spansOf(slang), { severity: 'nudge' })
  const colloquial = said(reading, 'colloquial')
  const faces = reading.emoji.filter((span) => FLIPPANT.test(reading.text.slice(...span)))
  if (faces.length > 0 && colloquial.length + faces.length > COLLOQUIAL)
    return sighting(reading, 'casual', inOrder([...spansOf(colloquial), ...faces]), { severity: 'nudge' })
  if (brand.register === 'formal' && reading.language === 'fa' && colloquial.length > COLLOQUIAL) return sighting(reading, 'casual', spansOf(colloquial))
  return null
}

function addressMixed(reading: Reading): Sighting | null {
  return reading.address === 'both' ? sighting(reading, 'address', []) : null
}

/** «می‌باشد» beside «بهتون»: two voices in one text. */
function mixed(reading: Reading): Sighting | null {
  const spans = official(reading, OFFICIAL_BESIDE_CHAT)
  if (spans.length === 0 || reading.language !== 'fa') return null
  const colloquial = [...said(reading, 'colloquial'), ...said(reading, 'slang')]
  return colloquial.length >= COLLOQUIAL
    ? sighting(
        reading,
        'mixed',
        [...spans, ...spansOf(colloquial)].sort((a, b) => a[0] - b[0]),
      )
    : null
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'Office wording in answer to a chatty question, chatty and official words in one text, jokes under a complaint, or slang from a brand that speaks formally.',
    fa: 'زبان اداری در پاسخ به پرسش خودمانی، آمیختن اداری و خودمانی، «تو» و «شما» با هم، شوخی زیر گلایه، یا لحن خودمانیِ برندی که رسمی حرف می‌زند.',
  },
  limits: { en: 'Verses, proverbs and quotations can look like a change of tone.', fa: 'شعر، ضرب‌المثل و نقل‌قول می‌تواند شبیه تغییر لحن باشد.' },
  bad: {
    en: [
      {
        text: 'Please be advised that your enquiry has been received and the parcel was dispatched.',
        replyingTo: 'hey guys, any idea when my stuff gets here? thx',
      },
      { text: 'lol yeah sorry about that dude, we’ll refund you today', replyingTo: 'The heating has been broken for three days. This is unacceptable.' },
      { text: 'Your loan rates just dropped, slay bestie.', brand: { stakes: 'high' } },
    ],
    fa: [
      { text: 'به استحضار می‌رساند مرسوله ارسال گردید.', replyingTo: 'سلام میشه بگین سفارشم کی می‌رسه؟' },
      { text: 'بهتون خبر می‌دیم که سفارش مذکور چی شده؛ لازم به ذکر است تا فردا ارسال می‌گردد.' },
      { text: 'داداش سود سپرده‌ها از فردا عوض می‌شود.', brand: { register: 'formal' } },
    ],
  },
  good: {
    en: [
      { text: 'It left this morning, so tomorrow by noon.', replyingTo: 'hey guys, any idea when my stuff gets here? thx' },
      {
        text: 'Your card is blocked now; nobody can use it. Call us when you find it.',
        replyingTo: 'hi i lost my card, what do i do??',
        brand: { stakes: 'high' },
      },
    ],
    fa: [
      { text: 'سلام، امروز صبح ارسال شد؛ فردا می‌رسه.', replyingTo: 'سلام میشه بگین سفارشم کی می‌رسه؟' },
      { text: 'تو کامنت‌ها بنویسید شما کدام مسیر را دوست دارید؟' },
    ],
  },
}

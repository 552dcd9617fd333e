import type { Brand, Locale, Reading, Rule, RuleDocs, Sighting, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { said, says } from '../../reading/said'
import { isTroubled } from '../../reading/trouble'
import { ownHits, weightOf, wordsOf } from '../../reading/voice'
import { feelsWith } from '../../reading/warmth'

const OFFICIAL = 1
/** «محترم» beside «رو» is still one voice. */
const OFFICIAL_BESIDE_CHAT = 1.5
const COLLOQUIAL = 2
/** Two steps of five apart: slang, colloquial, warm standard, formal, officialese. */
const FAR = 2
const FORMAL_STEP = 3
/** Laughing at who asks, answered or not. */
const MOCKING = /[😂🤣]/u
const LAUGHING = /[😂🤣😜😝🤪😎🥳🎉😆]/u

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading, parent }, { brand }) {
    if (draft.kind === 'reply' && parent) {
      const gap = breezyAtDistress(reading, parent) ?? jokesAtTrouble(reading, parent) ?? officialToFriendly(reading, parent, brand)
      if (gap) return gap
    }
    return tooCasual(reading, brand) ?? tooStiff(reading, brand) ?? otherAddress(reading, brand) ?? mixed(reading)
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
      line: 'شاید لحن جور نباشد: {gap}.',
      evidence: '«{words}» از بقیه جدا می‌افتد.',
      reason: 'مخاطب تغییر لحن را حس می‌کند؛ پاسخی که به لحن خودش نزدیک باشد انگار برای او نوشته شده است.',
      choice: 'می‌شود آن را یک پله به بقیهٔ متن نزدیک کرد. اگر عمدی یا نقل‌قول است، این نکته مطرح نیست.',
    },
  },
  terms: {
    gap: {
      official: { en: 'office wording in reply to a chatty message', fa: 'زبان اداری در پاسخ به پیامی خودمانی' },
      breezy: { en: 'breezy cheer towards somebody in grief or fear', fa: 'شور و شادی در برابر کسی که سوگوار یا ترسیده است' },
      jokes: { en: 'a joke where somebody wants help', fa: 'شوخی با کسی که کمک می‌خواهد' },
      casual: { en: 'chattier than the voice you chose for this brand', fa: 'خودمانی‌تر از لحنی که برای این برند نوشته‌اید' },
      risky: { en: 'chatty for a matter in which people have much at stake', fa: 'خودمانی برای موضوعی که برای آدم‌ها حساس است' },
      stiff: { en: 'stiffer than the voice you chose for this brand', fa: 'خشک‌تر از لحنی که برای این برند نوشته‌اید' },
      address: { en: '“to” and “shoma” in one text', fa: '«تو» و «شما» در یک متن' },
      asShoma: { en: 'it says “to”; this brand says “shoma”', fa: 'اینجا «تو» آمده و این برند «شما» می‌گوید' },
      asTo: { en: 'it says “shoma”; this brand says “to”', fa: 'اینجا «شما» آمده و این برند «تو» می‌گوید' },
      mixed: { en: 'chatty and official in one text', fa: 'خودمانی و اداری در یک متن' },
    } satisfies Record<Gap, Record<Locale, string>>,
  },
}

type Gap = 'official' | 'breezy' | 'jokes' | 'casual' | 'risky' | 'stiff' | 'address' | 'asShoma' | 'asTo' | 'mixed'

function sighting(reading: Reading, gap: Gap, spans: readonly Span[], more: Partial<Sighting> = {}): Sighting {
  const words = spans.length > 0 ? wordsOf(reading, spans, 2) : shortened(reading.text)
  return { spans, evidence: { gap, words }, strength: 0.7, ...more }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trim()}…` : text.trim())

const FLIPPANT = /[😎💸🤑😜🤪🔥🥳😂🤣💃🕺💥🚀😏🤙💪🙈]/u
const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a[0] - b[0])

const spansOf = (hits: readonly { readonly span: Span }[]): readonly Span[] => hits.map(({ span }) => span)

function official(reading: Reading, enough = OFFICIAL): readonly Span[] {
  const hits = ownHits(reading, 'officialese')
  return weightOf(hits) >= enough ? spansOf(hits) : []
}

const isColloquial = (reading: Reading): boolean =>
  reading.register <= 1 || said(reading, 'colloquial').length >= COLLOQUIAL || said(reading, 'slang').length > 0

/** Nobody asks a bank, a clinic or a brand that chose a formal voice to be chatty. */
const mayBeFormal = ({ stakes, register }: Brand): boolean => stakes === 'high' || register === 'formal'

/** Praises, laughs, or writes as one does to a friend. */
const isFond = (parent: Reading): boolean =>
  !isTroubled(parent) && (parent.acts.has('praise') || said(parent, 'slang').length > 0 || FOND.test(parent.text) || /(\p{L})\1\1/u.test(parent.text))
const FOND = /[😂🤣😍🥰😘😭😩🥺😊☺😁😄😅🤩❤💛💚💙💜🧡💕🙈🙃😋🔥]/u

function officialToFriendly(reading: Reading, parent: Reading, brand: Brand): Sighting | null {
  if (mayBeFormal(brand) || !isColloquial(parent)) return null
  const stiff = [...ownHits(reading, 'officialese'), ...said(reading, 'stiff')]
  const spans = isFond(parent) && weightOf(stiff) >= OFFICIAL ? inOrder(spansOf(stiff)) : official(reading)
  const stepsApart = reading.register - parent.register
  if (spans.length === 0 && !(reading.register >= FORMAL_STEP + 1 && stepsApart > FAR)) return null
  return sighting(reading, 'official', spans)
}

const CHEERFUL = /[😀😃😄😁😆😊🙂😉😍🥰😘😎🎉🥳🔥✨💯🤩🙌👍👌💃🤗😋😜😅🌸🌺🌼💐💪🚀☀🌞🌈]/u
const BREEZY = 1

/** Cheer where somebody writes of a death, of fear or of being hurt. Whoever feels with them may be friendly, but not merry. */
function breezyAtDistress(reading: Reading, parent: Reading): Sighting | null {
  if (!says(parent, 'distress', 'mourning') || parent.acts.has('praise')) return null
  const faces = reading.emoji.filter((span) => CHEERFUL.test(reading.text.slice(...span)))
  const jolly = spansOf(said(reading, 'jolly'))
  const loud = (reading.text.match(/!/g) ?? []).length
  const weight = faces.length + jolly.length + (loud > 0 ? 0.5 : 0)
  if (weight <= BREEZY + (feelsWith(reading) || says(reading, 'mourning') ? 1 : 0) - (faces.length > 0 ? 1 : 0)) return null
  return sighting(reading, 'breezy', inOrder([...jolly, ...faces]), { severity: 'nudge', strength: 0.8 })
}

/** A joke or slang under a complaint, or in place of an answer, where the other did not begin. */
function jokesAtTrouble(reading: Reading, parent: Reading): Sighting | null {
  if (LAUGHING.test(parent.text) || !(isTroubled(parent) || (parent.asks && (!answers(reading, parent) || MOCKING.test(reading.text))))) return null
  const spans = [...spansOf(said(reading, 'slang')), ...reading.emoji.filter((span) => LAUGHING.test(reading.text.slice(...span)))]
  return spans.length > 0 ? sighting(reading, 'jokes', spans, { severity: 'nudge', strength: 0.8 }) : null
}

function tooCasual(reading: Reading, brand: Brand): Sighting | null {
  if (!mayBeFormal(brand)) return null
  const gap = brand.register === 'formal' ? 'casual' : 'risky'
  const slang = said(reading, 'slang')
  if (slang.length > 0) return sighting(reading, gap, spansOf(slang), { severity: 'nudge' })
  const colloquial = said(reading, 'colloquial')
  const faces = reading.emoji.filter((span) => FLIPPANT.test(reading.text.slice(...span)))
  if (faces.length > 0 && colloquial.length + faces.length >= COLLOQUIAL)
    return sighting(reading, gap, inOrder([...spansOf(colloquial), ...faces]), { severity: 'nudge' })
  if (brand.register === 'formal' && reading.language === 'fa' && colloquial.length > COLLOQUIAL) return sighting(reading, 'casual', spansOf(colloquial))
  return null
}

/** Formal wording from a brand that chose to be casual; officialese has a rule of its own. */
function tooStiff(reading: Reading, brand: Brand): Sighting | null {
  if (brand.register !== 'casual' || brand.stakes === 'high' || reading.register !== FORMAL_STEP) return null
  const spans = spansOf(ownHits(reading, 'officialese'))
  return spans.length > 0 ? sighting(reading, 'stiff', spans) : null
}

/** «تو» and «شما» in one text, or not the one the brand says. */
function otherAddress(reading: Reading, brand: Brand): Sighting | null {
  if (reading.address === 'both') return sighting(reading, 'address', [])
  if (reading.address === 'none' || brand.address === undefined || reading.address === brand.address) return null
  return sighting(reading, brand.address === 'shoma' ? 'asShoma' : 'asTo', [])
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
      { text: 'دوست داری باغچه‌ات را بهار چطور ببینی؟ برایمان بنویس.', brand: { address: 'shoma' } },
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

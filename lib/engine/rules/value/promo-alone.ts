import type { Context, CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches } from '../../reading/matches'
import { normalise } from '../../reading/normalise'
import { pricedItems } from '../../reading/priced'
import { ownSaid } from '../../reading/said'
import { isAsked, ownHits, wordsOf } from '../../reading/voice'
import { saysUntilWhen } from './empty-urgency'

/** Above this length a post says more than its offer. */
const LONGEST = 60
/** Words in sentences without any sales cue; more than this many are something else than selling, twice as many where it sells in three ways. */
const OTHER_WORDS = 10
/** An own row this long tells how often the brand sells. */
const ROW = 5

const PERCENT_OFF =
  /\d{1,2}\s?(?:%|percent)\s?(?:off|تخفیف|آف)|save \d|(?:now|down) (?:just |only )?(?:at |to )?[£$€]? ?\d{1,9}(?:[.,]\d{1,3})? ?(?:down )?from|was [£$€] ?\d{1,9}(?:[.,]\d{1,3})?,? (?:is )?now|(?:two|three|2|3|4|5) for [£$€] ?\d{1,9}|از \d[\d.,]{0,15} ?(?:تومن|تومان|هزار|هزار تومن|هزار تومان|میلیون)? ?(?:شد|شده|رسید به|به|حالا|الان) ?\d/gu
const SHOUT = /!{2}|![^!]{1,60}!|(?:🔥|🎉|😍|💥|⚡|🛍|🤩|📣|🚨|⏰|🎁|💸){1}[^\n]{0,40}(?:🔥|🎉|😍|💥|⚡|🛍|🤩|📣|🚨|⏰|🎁|💸)/u
const CAPITALS = /\b[A-Z]{4,}\b[^a-z]{0,3}\b[A-Z]{3,}\b/

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }, context) {
    if (reading.words.length > LONGEST) return null
    const pitch = pitchOf(reading)
    if (pitch.cues < 2 - (shouts(reading) ? 1 : 0) || pitch.spans.length === 0) return null
    if (givesMore(reading, pitch)) return null
    const facts = reading.prices.length > 0 && saysUntilWhen(reading) ? 1 : 0
    if (pitch.cues + (shouts(reading) ? 1 : 0) < 2 + facts) return null
    const sold = soldLately(context)
    return {
      spans: pitch.spans,
      evidence: { words: wordsOf(reading, pitch.spans, 2) },
      strength: Math.min(1, 0.6 + 0.4 * sold.share),
      ...(sold.ids.length > 0 ? { posts: sold.ids } : {}),
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Only sells', fa: 'فقط فروش' },
  source: { en: 'Lee, Hosanagar & Nair 2018 (106,316 Facebook messages of 782 firms)', fa: 'لی، هوسانگر و نایر ۲۰۱۸ (۱۰۶٬۳۱۶ پیام فیس‌بوک از ۷۸۲ شرکت)' },
  words: {
    en: {
      line: 'Offer and call to buy are here; something of use to the reader would fit beside them.',
      evidence: '“{words}”: the post consists of the offer.',
      reason: 'Messages with price or deal alone drew less response, and more when joined with something human or useful (106,316 messages).',
      choice: 'One line may do: who it suits, how to choose, what changed. On a channel that is there for offers, it is fine as it is.',
    },
    fa: {
      line: 'پیشنهاد و دعوت به خرید هست؛ چیزی به‌دردبخور برای مخاطب هم جا دارد.',
      evidence: '«{words}»: متن همین پیشنهاد است و بس.',
      reason: 'در بررسی ۱۰۶٬۳۱۶ پیام، قیمت و آفر به‌تنهایی واکنش کمتری گرفت و در کنار حرفی انسانی یا کاربردی واکنش بیشتر.',
      choice: 'شاید یک جمله کافی باشد: به کارِ چه کسی می‌آید، چطور انتخاب کند، چه چیزی تازه شده. اگر این کانال ویژهٔ فروش است، همین هم خوب است.',
    },
  },
}

interface Pitch {
  /** How many different kinds of sales cue: offer, call to buy, urgency. */
  readonly cues: number
  readonly spans: readonly Span[]
}

/** So many things with their prices are a list, and so many calls to buy a chant. */
const LIST = 3
const AGAIN = 3

/** The sales pitch of a text, empty when nothing is offered or called for. */
export function pitchOf(reading: Reading): Pitch {
  const own = (notion: string): readonly CueHit[] => ownSaid(reading, notion).filter(({ span }) => !isAsked(reading, span))
  const offer = [...own('offer').map(({ span }) => span), ...matches(reading, PERCENT_OFF)]
  const buying = own('buying').map(({ span }) => span)
  const urgency = own('urgency')
    .filter(({ weight }) => weight >= 0.5)
    .map(({ span }) => span)
  const items = reading.dates.length > 0 ? [] : pricedItems(reading)
  const counter = isShopTalk(reading) ? 1 : 0
  if (offer.length === 0 && buying.length === 0 && items.length < LIST && counter === 0) return { cues: 0, spans: [] }
  const sung = chant(reading)
  const two = (offer.length >= 2 && buying.length === 0 && urgency.length === 0) || buying.length >= AGAIN || sung.length > 0 ? 1 : 0
  const cues = [offer, buying, urgency].filter((spans) => spans.length > 0).length + two + (items.length >= LIST ? 1 : 0) + counter
  return { cues, spans: [...offer, ...buying, ...urgency, ...items, ...sung].sort((a, b) => a[0] - b[0]) }
}

function shouts(reading: Reading): boolean {
  return SHOUT.test(reading.text) || CAPITALS.test(reading.text) || reading.emoji.length >= 4
}

/** So large a part of the words is talk of the counter. */
const COUNTER_SHARE = 0.3
const FEWEST_WORDS = 4

function isShopTalk(reading: Reading): boolean {
  const hits = ownHits(reading, 'shop-talk')
  if (hits.length < FEWEST_WORDS || reading.dates.length > 0) return false
  const small = reading.cues('small-words').length
  return hits.length >= (reading.words.filter(({ script }) => script !== 'number').length - small) * COUNTER_SHARE
}

const PIECE = 4

/** “Family broadband. Business broadband. Student broadband.”: three short pieces that share a word other than "the". */
function chant(reading: Reading): readonly Span[] {
  const small = new Set(reading.cues('small-words').map(({ span }) => span[0]))
  const pieces = new Map<string, Span[]>()
  for (const { span, words } of reading.sentences) {
    if (words[1] - words[0] > PIECE) continue
    for (const { norm, script, span: word } of reading.words.slice(...words))
      if (script !== 'number' && !small.has(word[0])) pieces.set(norm, [...(pieces.get(norm) ?? []), span])
  }
  return [...pieces.values()].find(({ length }) => length >= LIST) ?? []
}

const LEAD_IN =
  /^[\s"]{0,6}(?:need|looking for|want|wanna|tired of|ready|dreaming of|searching for|in the mood|still (?:looking|searching)|دنبال|به دنبال|می ?خوا(?:ی|ین|ید)|می ?خواهید|خسته شد|آماده ?(?:ای|اید)|هنوز نخرید|منتظر (?:چی|چه))/u

const ASKING = /\b(?:who|what|which|how|where|when|why)\b|(?:^|\s)(?:چی|چه|کی|کدوم|کدام|چطور|چرا|کجا|چند)/u
const SHORT = 6

/** “Need a new phone?” opens a pitch; it does not ask. Nor does “Moving house? Take us along.”, which answers itself. */
function isLeadIn(reading: Reading, span: Span): boolean {
  const { text } = normalise(reading.text.slice(...span))
  if (LEAD_IN.test(text)) return true
  return !ASKING.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= SHORT && reading.sentences.some(({ span: [start] }) => start >= span[1])
}

/** Sentences, cut at colons and semicolons too: what follows "50% off boots:" may be advice. */
function clausesOf(reading: Reading): readonly Span[] {
  return reading.sentences.flatMap(({ span: [from, to] }) => {
    const cuts = [...reading.text.slice(from, to).matchAll(/[:;؛](?=\s)/gu)].map(({ index }) => from + index + 1)
    return [from, ...cuts].map((start, at): Span => [start, cuts[at] ?? to])
  })
}

/** A use, a story, a question, thanks, or simply several words about something else. */
function givesMore(reading: Reading, pitch: Pitch): boolean {
  if (reading.questions.some((question) => (question.kind === 'open' || question.kind === 'choice') && !isLeadIn(reading, question.span))) return true
  if (isOfUse(reading) || reading.cues('thanks').length > 0 || reading.cues('apology').length > 0) return true
  const selling = clausesOf(reading).filter((clause) => pitch.spans.some(([start]) => start >= clause[0] && start < clause[1]))
  const words = reading.words.filter(({ span }) => !selling.some(([start, end]) => span[0] >= start && span[0] < end)).length - reading.hashtags.length
  return words > OTHER_WORDS * Math.max(1, pitch.cues - 1)
}

/** What a thing is made of stands in every sales text; only several such words, or a use, a reason, a story tell more. */
const MATERIAL =
  /^(?:materials?|sizes?|colou?rs|dimensions|cotton|wool|leather|linen|oak|wooden|steel|litre|battery|handmade|hand made|organic|recycled|جنسش?|پارچه|نخ|پنبه|پشم|چرم|چوب|استیل|سرامیک|کتان|ابعاد|وزن|سایز|سایز ?بندی|رنگ ?بندی|حجم|ضمانت|گارانتی|دست ?دوز|دست ?ساز)$/u
const SEVERAL = 3

function isOfUse(reading: Reading): boolean {
  const hits = ownHits(reading, 'useful')
  return hits.length >= SEVERAL || hits.some(({ cue }) => !MATERIAL.test(cue))
}

/** How many of the last own posts sell too. */
function soldLately({ recent }: Context): { readonly share: number; readonly ids: readonly string[] } {
  const row = recent.slice(-ROW)
  if (row.length < ROW) return { share: 0, ids: [] }
  const sold = row.filter(({ text }) => /تخفیف|حراج|فروش ویژه|سفارش|\bsale\b|% off|\border now\b|\bbuy\b|\bshop\b/iu.test(text))
  return { share: sold.length / row.length, ids: sold.flatMap(({ id }) => id ?? []) }
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants: if you were in your customers’ place, would you accept or re-share this?',
  sees: {
    en: 'A post of offer, urgency and call to buy, without use, story, question or fact for the reader.',
    fa: 'پستی از پیشنهاد، شتاب و دعوت به خرید، بدون کاربرد، روایت، پرسش یا اطلاعی برای مخاطب.',
  },
  limits: {
    en: 'What a picture adds is not seen; price lists for dealers look the same.',
    fa: 'آنچه تصویر می‌افزاید دیده نمی‌شود؛ فهرست قیمت برای همکاران هم همین شکل را دارد.',
  },
  bad: {
    en: [
      { text: 'Shop now, 30% off, link in bio' },
      { text: 'MEGA SALE!!! Up to 50% off everything. Order today!' },
      { text: 'Special offer! Free shipping on all orders. Buy now before they’re gone.' },
    ],
    fa: [
      { text: 'فروش ویژه! همین حالا سفارش بدید.' },
      { text: '۵۰٪ تخفیف 🔥🔥 ارسال رایگان! لینک خرید در بایو' },
      { text: 'حراج آخر فصل شروع شد، بدوید که تموم میشه! برای خرید دایرکت.' },
    ],
  },
  good: {
    en: [
      { text: '30% off kids’ shoes: how to pick the right size before you order.' },
      { text: 'You asked for a smaller pot, so we made one: 400 ml, fits a bike bag. Order it from Friday, $18.' },
    ],
    fa: [
      { text: '۳۰٪ تخفیف کفش بچه؛ چطور سایز درست رو انتخاب کنیم؟' },
      { text: 'پرسیده بودید قابلمهٔ کوچک‌تر هم داریم یا نه؛ ۴۰۰ میلی‌لیتری رسید. از سایت می‌شود سفارش داد، ۳۲۰ هزار تومان.' },
    ],
  },
}

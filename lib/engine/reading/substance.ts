import type { Reading, Span, Word } from '../model'
import { listed } from './listed'
import { matches, wholeWords } from './matches'
import { normalise } from './normalise'
import { said } from './said'

/** What fills a reply without telling anything: courtesy, cheer, sales, canned sentences, being sent elsewhere. */
const FILLERS = ['tarof', 'cheer', 'canned', 'redirect', 'private-channel']
const FILLER_LISTS = ['thanks', 'apology', 'mass-address', 'sales-cta']

const within = (inner: Span, outers: readonly Span[]): boolean => outers.some(([start, end]) => inner[0] >= start && inner[1] <= end)

const fillers = new WeakMap<Reading, readonly Span[]>()

/** Where the text is courtesy, cheer, sales or a ready-made sentence. */
export function fillerSpans(reading: Reading): readonly Span[] {
  const known = fillers.get(reading)
  if (known) return known
  const spans = [...FILLERS.flatMap((notion) => said(reading, notion)), ...FILLER_LISTS.flatMap((notion) => reading.cues(notion))].map(({ span }) => span)
  fillers.set(reading, spans)
  return spans
}

/** Where a pattern stands outside of filler: «ندارد» in «قابل شما را ندارد» is none. */
export function outsideFiller(reading: Reading, pattern: RegExp): readonly Span[] {
  const found = matches(reading, pattern)
  return found.length === 0 ? found : found.filter((span) => !within(span, fillerSpans(reading)))
}

/** The words of a reply that tell something: not courtesy, not filler, not grammar, no tags. */
export function tellingWords(reading: Reading): readonly Word[] {
  const empty = [...fillerSpans(reading), ...reading.cues('small-words').map(({ span }) => span), ...reading.hashtags]
  return reading.words.filter(({ span, norm }) => norm.length > 1 && !within(span, empty))
}

/** Joy, pride and jest in a face, such as 💛, 😍 and 😉. */
const FOND_FACE = /[😍🥰😘💛💚💙💜🧡❤💖💕🤩✨🎉🥳🌹🌸💐🌷🌱🌞☀😉😎🤗😋😜]/u
/** "The prettiest walk", «قشنگ‌ترین مسیر»: the highest degree of what cannot be measured. */
const SUPERLATIVE = wholeWords(
  '(?!nearest|earliest|latest|cheapest|smallest|largest|biggest|longest|shortest|highest|lowest|closest|oldest|youngest|fastest|quickest|interest|request|guest|test|rest|west|east|forest|honest|best)\\p{L}{4,}est|\\p{L}{2,12}~?ترین',
)
const MEASURED = /(?:نزدیک|زود|دیر|ارزان|ارزون|کوچک|کوچیک|بزرگ|کوتاه|بلند|پایین|بالا|سریع|خلوت|شلوغ|قدیمی|جدید|مناسب|آخر|کم|بیش|راحت|ساده|مطمئن|مهم|به) ?ترین/u

/** "The best way is …", «بهترین ساعت صبح است»: advice, not praise. */
const ADVICE = /^(?:best (?:way|time|day|route|to|bet|before|is|one|for|seats?|if)|بهترین (?:ساعت|زمان|روز|راه|روش|مسیر|وقت|کار|جا|گزینه|حالت|فصل))/u
const LOOK_ON = 24

/**
 * The sentences of a reply in which it speaks of its own joy, pride or fame, thanks or wishes well: whatever else they hold, they
 * answer nothing. A sentence with no more than a fond face is one of them unless it tells something.
 */
export function selfTalk(reading: Reading): readonly Span[] {
  const telling = [...listed(reading, 'tells-something'), ...reading.numbers, ...reading.dates]
  const highest = matches(reading, SUPERLATIVE).filter((span) => !MEASURED.test(normalise(reading.text.slice(...span)).text))
  const fondness = said(reading, 'fondness').filter(({ span }) => !ADVICE.test(normalise(reading.text.slice(span[0], span[0] + LOOK_ON)).text))
  const fond = [...[...fondness, ...said(reading, 'cheer'), ...reading.cues('thanks')].map(({ span }) => span), ...highest]
  return reading.sentences
    .map(({ span }) => span)
    .filter((span) => {
      if (fond.some((inner) => within(inner, [span]))) return true
      return FOND_FACE.test(reading.text.slice(...span)) && !telling.some((inner) => within(inner, [span]))
    })
}

/** The words of `parent` taken up again in `reply`: at least three letters alike at the start of a telling word. */
export function echoes(reply: Reading, parent: Reading): readonly Word[] {
  const stems = new Set(parentWords(parent).map(stemOf))
  return tellingWords(reply).filter((word) => word.norm.length >= 3 && stems.has(stemOf(word)))
}

function parentWords(parent: Reading): readonly Word[] {
  const small = parent.cues('small-words').map(({ span }) => span)
  return parent.words.filter(({ span, norm }) => norm.length >= 3 && !within(span, small))
}

const stemOf = ({ norm }: Word): string => norm.slice(0, norm.length > 5 ? 4 : 3)

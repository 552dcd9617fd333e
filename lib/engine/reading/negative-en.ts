import type { CueHit, Reading, Span } from '../model'
import { weightOnce } from './steering'

/**
 * English: signs of complaint against signs of praise, thanks and plain asking, all weighed by hand. The signs are those of
 * any company's customers: verdicts, things that fail, waiting, not being heard, turning away. One plain sign is enough.
 */
export function negativeEn(reading: Reading): boolean {
  return complaintWeight(reading) >= ENOUGH
}

const ENOUGH = 0.45

/** How much a text sounds like a complaint; about -3 to 6. */
export function complaintWeight(reading: Reading): number {
  const signs = reading.cues('complaint-sign')
  const against = signWeight(signs) + waited(reading) + manner(reading, signs.length > 1)
  const crossed = against >= ENOUGH
  return against - kindness(reading, crossed) - weightOnce(reading.cues('plain-request')) - shared(reading)
}

/** Words this weak say something only together, and never more than `MOST_OF_WEAK`. */
const WEAK = 0.2
const MOST_OF_WEAK = 0.3

function signWeight(signs: readonly CueHit[]): number {
  const weak = weightOnce(signs.filter(({ weight }) => weight <= WEAK))
  return Math.min(weak, MOST_OF_WEAK) + weightOnce(signs.filter(({ weight }) => weight > WEAK))
}

/** Thanks and praise; thanks for trouble is not thanks, so beside a complaint they count for less. */
function kindness(reading: Reading, crossed: boolean): number {
  const weight = weightOnce(reading.cues('praise').filter((hit) => !isDenied(reading, hit.span))) + (reading.cues('thanks').length > 0 ? 1 : 0)
  return crossed ? weight * 0.6 : weight
}

const NEGATION = new Set(['not', 'no', 'never', "isn't", "wasn't", "don't", "didn't", "doesn't", "can't", 'nothing', 'hardly', 'without'])

/** "Not a great service": a negation among the three words before. */
function isDenied({ words }: Reading, [from]: Span): boolean {
  const at = words.findIndex(({ span }) => span[0] >= from)
  return words.slice(Math.max(0, at - 3), at).some(({ norm }) => NEGATION.has(norm))
}

const STRETCH = /^(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|times?|people|calls?|emails?|messages?)$/
const NUMBER_WORDS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'twenty', 'thirty', 'several', 'many', 'few'])

/** Somebody tells what happened to them. */
const TELLER = new Set(['i', "i'm", "i've", 'im', 'ive', 'me', 'my', 'we', 'our', 'still', 'late', 'hold', 'wait', 'waiting', 'waited'])

/** A counted stretch of time or a count of tries: "two hours", "45 min", "3 emails"; less where nobody tells of waiting. */
function waited({ words }: Reading): number {
  const told = words.some(({ norm }) => TELLER.has(norm))
  const counted = words.some(({ script, norm }, at) => (script === 'number' || NUMBER_WORDS.has(norm)) && STRETCH.test(words[at + 1]?.norm ?? ''))
  return counted ? (told ? 0.6 : 0.15) : 0
}

const CAPS = /(?<![\p{L}#@])\p{Lu}{4,30}(?!\p{L})/u

/** How it is written: at length where there are signs, with marks in a row, words in capitals, a calm end without "!". */
function manner({ text, words }: Reading, signed: boolean): number {
  const long = !signed ? 0 : words.length >= 20 ? 0.4 : words.length >= 12 ? 0.25 : 0
  const marks = /\?[?!]+|!\?/u.test(text) ? 0.4 : 0
  const loud = CAPS.test(text) ? 0.15 : 0
  const dots = /\.{3}|…/u.test(text) ? 0.1 : 0
  const cheerful = text.includes('!') ? 0.25 : 0
  return long + marks + loud + dots - cheerful + faces(text)
}

const faces = (text: string): number =>
  (/[😡😠🤬😤😒🙄👎😞😢😭😩😫💩]|:-?\(|:'\(/u.test(text) ? 0.6 : 0) - (/[😀😃😄😁😊😍🥰👍❤💕🙏👏🎉😘☺✨💯]|[:;]-?\)|<3/u.test(text) ? 0.75 : 0)

/** A link or somebody else's words passed on are seldom a complaint. */
const shared = ({ links, text }: Reading): number => (links.length > 0 ? 0.4 : 0) + (/^RT\b/u.test(text) ? 0.3 : 0)

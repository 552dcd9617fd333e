import type { CueHit, Intent, Reading } from '../model'
import { STEERS, steering } from './steering'

/**
 * What a post is for, by its structure rather than by its topic: it talks with somebody (`dialogue`), it steers the reader
 * to an act or a page (`action`), or it tells something (`information`). A link makes an answer a pointer: people who
 * rated brands' posts took answers with a link for dialogue one time in eight.
 */
export function intent(reading: Reading): Intent {
  if (talks(reading)) return 'dialogue'
  return steering(reading) >= STEERS ? 'action' : 'information'
}

/** An answer this short needs no other sign that it is one. */
const SHORT = 7
const RESHARE = /(?<![\p{L}\p{N}_@#])(?:RT|MT|via)\s?:?\s?@/u

function talks(reading: Reading): boolean {
  const reshared = RESHARE.exec(reading.text)?.index
  if (reshared !== undefined) return reshared > 0 && remarks(reading, reshared)
  if (reading.links.length === 0) return isAddressed(reading) ? answers(reading) : greetsPeople(reading)
  return warmStart(reading) && (reading.mentions.length > 0 || opensWith(reading, 'praise')) && steering(reading) < STEERS
}

/** A few own words before what is passed on: "Lovely picture! RT @…". */
function remarks(reading: Reading, end: number): boolean {
  const own = reading.words.filter(({ span }) => span[1] <= end)
  if (own.length === 0 || own.length > 12) return false
  const said = reading.text.slice(0, end)
  return /!\s*$/u.test(said) || warmStart(reading)
}

/** Begins with a name, or with a greeting and a name. */
function isAddressed({ mentions, text, words }: Reading): boolean {
  const first = mentions[0]
  if (!first) return false
  if (/^[\s.\p{P}]*$/u.test(text.slice(0, first[0]))) return true
  return words.filter(({ span }) => span[1] <= first[0]).length <= 1
}

const QUOTED_WHOLE = /^["“«‘']/u
const TALKING = new Set([
  'i',
  "i'm",
  "i'll",
  "i've",
  "i'd",
  'me',
  'my',
  'we',
  "we're",
  "we'll",
  "we've",
  "we'd",
  'us',
  'our',
  'you',
  "you're",
  "you'll",
  "you've",
  "you'd",
  'your',
  'yes',
  'no',
  'ok',
  'okay',
  'please',
  'hi',
  'hello',
  "let's",
  'من',
  'ما',
  'شما',
  'تو',
  'بله',
  'خیر',
  'نه',
  'چشم',
  'حتما',
  'لطفا',
])

/** Speaks to the one named, rather than making news of them: "@somebody announces …" does not. */
function answers(reading: Reading): boolean {
  const rest = reading.text.slice(lastLeadingMention(reading)).replace(/^[\s:.,]+/u, '')
  if (QUOTED_WHOLE.test(rest)) return false
  if (reading.asks || reading.words.length <= SHORT || /!/u.test(rest)) return true
  if (hasWarmth(reading) || reading.cues('apology').length > 0) return true
  return reading.words.some(({ norm }) => TALKING.has(norm))
}

function lastLeadingMention({ mentions, text }: Reading): number {
  let end = 0
  for (const [from, to] of mentions) {
    if (!/^[\s.,&:]*$/u.test(text.slice(end, from))) break
    end = to
  }
  return end
}

const WARM = ['thanks', 'praise', 'greeting'] as const
const hasWarmth = (reading: Reading): boolean => WARM.some((notion) => reading.cues(notion).length > 0)

const startsEarly = ({ words }: Reading, hit: CueHit | undefined): boolean => hit !== undefined && hit.span[0] <= ((words[1] ?? words[0])?.span[0] ?? 0)
const opensWith = (reading: Reading, notion: string): boolean => startsEarly(reading, reading.cues(notion)[0])
const warmStart = (reading: Reading): boolean => WARM.some((notion) => opensWith(reading, notion))

/** No name, no link, and yet said to people: thanks, congratulations, good wishes. */
function greetsPeople(reading: Reading): boolean {
  return warmStart(reading) && steering(reading) < STEERS
}

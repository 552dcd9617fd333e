import { phrasesOf } from '../lexicon'
import type { CueHit, Reading, Span } from '../model'
import { acts } from './acts'
import { address } from './address'
import { findEntities } from './entities'
import { findDates, findEmoji, findNumbers, findPrices } from './figures'
import { formality } from './formality'
import { intent } from './intent'
import { isCode, languageOf } from './language'
import { normalisedOf } from './matches'
import { need } from './need'
import { negative } from './negative'
import { offensive } from './offensive'
import { politeness } from './politeness'
import { asks, findQuestions } from './questions'
import { quietClass } from './quiet'
import { register } from './register'
import { findSentences } from './sentences'
import { wordsOf } from './words'

const NO_HITS: readonly CueHit[] = []

/** A reading, and what it has found out so far. */
interface Remembering extends Reading {
  readonly known: Partial<Record<keyof Reading, unknown>>
}

/** Works a fact out when it is first asked for. */
function once<K extends keyof Reading>(key: K, work: (reading: Reading) => Reading[K]): PropertyDescriptor & ThisType<Remembering> {
  return {
    enumerable: true,
    get() {
      this.known[key] ??= work(this)
      return this.known[key]
    },
  }
}

const both = (spans: readonly Span[], more: readonly Span[]): readonly Span[] => [...spans, ...more].sort((a, b) => a[0] - b[0])

/** How each fact is worked out from the text and from other facts. Nothing runs until it is asked for. */
const FACTS: PropertyDescriptorMap = {
  words: once('words', (reading) => wordsOf(normalisedOf(reading), both(reading.links, reading.mentions))),
  sentences: once('sentences', (reading) => findSentences(reading.text, reading.words, reading.links)),
  language: once('language', (reading) => (isCode(reading.text) ? 'unknown' : languageOf(reading.words, reading.text))),
  emoji: once('emoji', (reading) => findEmoji(reading.text)),
  numbers: once('numbers', (reading) => findNumbers(reading)),
  prices: once('prices', (reading) => findPrices(reading)),
  dates: once('dates', (reading) => findDates(reading)),
  questions: once('questions', findQuestions),
  asks: once('asks', asks),
  acts: once('acts', acts),
  intent: once('intent', intent),
  negative: once('negative', negative),
  offensive: once('offensive', offensive),
  politeness: once('politeness', politeness),
  formality: once('formality', formality),
  register: once('register', register),
  address: once('address', address),
  quiet: once('quiet', quietClass),
  need: once('need', need),
}
const WITH_FACTS = Object.create(null, FACTS)

/** The facts of one text, each worked out once and only when asked for. Pure; any text is allowed. */
export function read(text: string): Reading {
  const entities = findEntities(text)
  let hits: ReadonlyMap<string, readonly CueHit[]> | undefined
  const cues = (notion: string): readonly CueHit[] => {
    hits ??= allCues(reading)
    return hits.get(notion) ?? NO_HITS
  }
  const reading: Reading = Object.assign(Object.create(WITH_FACTS), { text, ...entities, cues, known: {} })
  return reading
}

/** Both languages' lists in one look each; a text without letters of a script skips that script's lists. */
function allCues(reading: Reading): ReadonlyMap<string, readonly CueHit[]> {
  const persian = reading.words.some((word) => word.script === 'fa')
  const english = reading.words.some((word) => word.script === 'en')
  if (!persian) return english ? phrasesOf('en').match(reading.words) : new Map()
  if (!english) return phrasesOf('fa').match(reading.words)
  const merged = new Map(phrasesOf('fa').match(reading.words))
  for (const [notion, hits] of phrasesOf('en').match(reading.words)) {
    merged.set(
      notion,
      [...(merged.get(notion) ?? []), ...hits].sort((a, b) => a.span[0] - b.span[0]),
    )
  }
  return merged
}

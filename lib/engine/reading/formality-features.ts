import { hasLists, tableOf } from '../lexicon/lists'
import type { Reading, Word } from '../model'
import { verbForm } from './verb-form-fa'
import { verbSpeech } from './verbs-fa'

/** At most so many of one feature count. */
const ENOUGH = 2

/**
 * Features of Persian text that tell speech from writing: feature → how often, at most two. Names are those of the learned
 * table: a pair such as «میگه» / «می‌گوید» makes two features.
 */
export function formalityFeatures(reading: Reading): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  if (!hasLists('fa')) return features
  known ??= build()
  const { featureOfWord, spoken, written } = known
  const { words } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.script !== 'fa') continue
    count(features, featureOfWord.get(word.norm))
    count(features, ofVerb(words, at))
    count(features, ofEnding(word.norm))
    if (isJoinedMi(word)) count(features, 'می joined to its verb')
  }
  for (const {
    words: [, end],
  } of reading.sentences)
    count(features, ofSentenceEnd(words[end - 1]?.norm ?? ''))
  if (/(\p{L})\1\1/u.test(reading.text)) features.set('letters stretched', 1)
  if (/[!؟?]{2}|\.{4}/u.test(reading.text)) features.set('marks in a row', 1)
  if ([...features.keys()].some((name) => spoken.has(name))) features.set('any spoken form', 1)
  if ([...features.keys()].some((name) => written.has(name))) features.set('any written form', 1)
  return features
}

interface Known {
  readonly featureOfWord: ReadonlyMap<string, string>
  readonly spoken: ReadonlySet<string>
  readonly written: ReadonlySet<string>
  /** Ending → words that only look as if they had it. */
  readonly seeming: Readonly<Record<string, ReadonlySet<string>>>
}

/** What the lists say; built when the first Persian text is read. */
let known: Known | undefined

const setOf = (list = '', between: string | RegExp = /[\s\u200c]+/): ReadonlySet<string> => new Set(list.trim().split(between))

function build(): Known {
  const kinds = tableOf('fa', 'formality-kinds')
  return {
    featureOfWord: new Map(Object.entries(tableOf('fa', 'formality-words')).flatMap(([name, words]) => [...setOf(words)].map((word) => [word, name] as const))),
    spoken: setOf(kinds.spoken, '\n'),
    written: setOf(kinds.written, '\n'),
    seeming: Object.fromEntries(Object.entries(tableOf('fa', 'formality-endings')).map(([ending, words]) => [ending, setOf(words)])),
  }
}

const seems = (norm: string, ending: string): boolean => known?.seeming[ending]?.has(norm) ?? false

/** «رفته» and «گفتن» at the end of a sentence, where writing would say «رفته است» and «گفتند». */
const PARTICIPLE =
  /^(?:ن)?(?:شد|بود|کرد|گفت|گرفت|رفت|داد|زد|خورد|دید|رسید|نوشت|خرید|افتاد|گذاشت|موند|اومد|آمد|ساخت|خواست|خواند|فرستاد|برد|آورد|فهمید|کشید|خوابید|پرسید|ترسید|فروخت|شناخت|برگشت|نشست|داشت)ه$/
const PAST_NOON =
  /^(?:ن)?(?:شد|بود|کرد|گفت|گرفت|رفت|داد|زد|خورد|دید|رسید|نوشت|خرید|افتاد|گذاشت|موند|اومد|ساخت|خواست|فرستاد|برد|آورد|فهمید|کشید|پرسید|فروخت|برگشت|داشت)ن$/

function ofSentenceEnd(norm: string): string | undefined {
  if (PARTICIPLE.test(norm)) return 'sentence ends in ـه of the perfect'
  return PAST_NOON.test(norm) ? 'sentence ends in ـن of the past' : undefined
}

function count(features: Map<string, number>, name: string | undefined): void {
  if (name !== undefined) features.set(name, Math.min(ENOUGH, (features.get(name) ?? 0) + 1))
}

const MI = new Set(['می', 'نمی', 'همی'])

/** «میکنم» in one piece: who takes care writes «می‌کنم». A mark of direction inside is such care too. */
const isJoinedMi = ({ norm, span }: Word): boolean => span[1] - span[0] === norm.length && /^ن?می../u.test(norm) && verbForm(norm) !== undefined

function ofVerb(words: readonly Word[], at: number): string | undefined {
  const norm = (words[at] as Word).norm
  if (MI.has(norm)) {
    const next = words[at + 1]
    return next ? verbSpeech(`می${next.norm}`) : undefined
  }
  if (at > 0 && MI.has((words[at - 1] as Word).norm)) return undefined
  return verbSpeech(norm)
}

/** How a word ends, where a list of exceptions is short. */
function ofEnding(norm: string): string | undefined {
  if (norm.length < 4) return undefined
  const last = norm.slice(-3)
  if (last === 'مون' || last === 'تون' || last === 'شون') return seems(norm, 'ـمون') ? undefined : 'ends in ـمون ـتون ـشون'
  if (last === 'مان' || last === 'تان' || last === 'شان') return seems(norm, 'ـمان') ? undefined : 'ends in ـمان ـتان ـشان'
  if (norm.endsWith('ند')) return seems(norm, 'ـند') || norm.endsWith('مند') ? undefined : 'ends in ـند'
  if (norm.endsWith('یه')) return seems(norm, 'ـیه') ? undefined : 'ends in ـیه'
  if (norm.endsWith('ین') && PAST_YIN.test(norm)) return 'past verb in ـین'
  if (norm.endsWith('رو') && norm.length > 4 && norm.at(-3) === 'ا') return 'object ـو'
  if (/[مشت]و$/.test(norm)) return seems(norm, 'ـو') ? undefined : 'object ـو'
  if ((norm.endsWith('اش') || norm.endsWith('یش')) && norm.length > 4) return seems(norm, 'ـش') || norm.endsWith('ایش') ? undefined : 'ends in ـاش ـیش'
  if (norm.endsWith('ای') && norm.length > 4) return seems(norm, 'ـای') ? undefined : 'ends in ـای'
  return undefined
}

const PAST_YIN =
  /^(?:ن|ب)?(?:کرد|گفت|دید|رفت|زد|داد|شد|بود|خورد|گرفت|خواست|آورد|اورد|رسوند|موند|خرید|فرستاد|ساخت|نوشت|تونست|دونست|فهمید|شنید|گذاشت|ذاشت|برد)ین$/

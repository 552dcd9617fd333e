import { hasLists, tableOf, type Written } from '../lexicon/lists'
import type { Language, Span, Word } from '../model'

/** Letters of Urdu, Kurdish and Pashto that Persian does not have, as they are typed. */
const FOREIGN_LETTER = /[ٹڈڑںےۓہھڕڵۆێەټډړږښڼۍېڅځګ]/u
/** Letters of other languages in Latin script; English borrows them in single words. */
const ACCENTED = /[à-öø-ž]/u
const ENGLISH_ENDING = /(?:ing|ings|tions?|ments?|ness|ly|ght|ghts|cks?|'s|ful|ed|ers?|ies|ship|ous|able|ity|ays?|ee|ll|sh|ows?|oo[dkmnt]s?)$/
/** Latin text this short is English unless a word says otherwise: "Price?", "DM us". */
const SHORT = 3

/** Small word → the last list that has it; some of those in Latin letters are particles beside that. */
interface SmallWords {
  readonly kinds: ReadonlyMap<string, string>
  readonly particles: ReadonlySet<string>
}

/** Built when the first text of their script is read. */
const built: { [language in Written]?: SmallWords } = {}

/** A small word of Persian in Latin letters. */
export const isFinglishWord = (norm: string): boolean => kindOf(norm, 'en') === 'finglish'

/** Which small word this is, by the name of its list; undefined for all other words. */
const kindOf = (norm: string, language: Written): string | undefined => smallWords(language)?.kinds.get(norm)

function smallWords(language: Written): SmallWords | undefined {
  if (!built[language] && hasLists(language)) {
    const kinds = new Map<string, string>()
    const { particles = '', ...lists } = tableOf(language, 'small-words')
    for (const [kind, list] of Object.entries(lists)) for (const word of list.trim().split(/\s+/)) kinds.set(word, kind)
    built[language] = { kinds, particles: new Set(particles.trim().split(/\s+/)) }
  }
  return built[language]
}

interface Counts {
  persian: number
  latin: number
  other: number
  persianWords: number
  latinWords: number
  knownPersian: number
  strangePersian: number
  english: number
  strangeLatin: number
  accented: number
  /** Words that end as English words do. */
  englishLike: number
}

/**
 * The language of the words from `from` to `to`: script first, then small words. Other languages in either script, Persian in Latin letters
 * and too little text are `unknown`. Names in Latin letters leave a Persian text Persian.
 */
export function languageOf(words: readonly Word[], text: string, from = 0, to = words.length): Language {
  const counts = count(words, text, from, to)
  const all = counts.persian + counts.latin + counts.other
  if (all < 2 || counts.other / all > 0.3) return 'unknown'
  const persian = counts.persian > 0 && isPersian(counts)
  const english = counts.latin > 0 && isEnglish(counts)
  if (counts.persian === 0) return english ? 'en' : 'unknown'
  if (counts.latin === 0) return persian ? 'fa' : 'unknown'
  if (persian && (counts.persian / all >= 0.7 || hasOnlyNames(counts))) return 'fa'
  if (english && counts.latin / all >= 0.7) return 'en'
  return persian && english ? 'mixed' : 'unknown'
}

function count(words: readonly Word[], text: string, from: number, to: number): Counts {
  const counts: Counts = {
    persian: 0,
    latin: 0,
    other: 0,
    persianWords: 0,
    latinWords: 0,
    knownPersian: 0,
    strangePersian: 0,
    english: 0,
    strangeLatin: 0,
    accented: 0,
    englishLike: 0,
  }
  for (let at = from; at < to; at++) {
    const { script, norm, span } = words[at] as Word
    if (script === 'fa') countPersian(counts, norm, text, span)
    else if (script === 'en') countLatin(counts, norm)
    else if (script === 'other') counts.other += norm.length
  }
  return counts
}

function countPersian(counts: Counts, norm: string, text: string, [from, to]: Span): void {
  counts.persian += norm.length
  counts.persianWords++
  const kind = kindOf(norm, 'fa')
  if (kind === 'persian') counts.knownPersian++
  else if (FOREIGN_LETTER.test(text.slice(from, to))) counts.strangePersian += 2
  else if (kind === 'arabic') counts.strangePersian++
  else if (norm.length > 4 && norm.startsWith('ال')) counts.strangePersian += 0.75
}

function countLatin(counts: Counts, norm: string): void {
  counts.latin += norm.length
  counts.latinWords++
  const kind = kindOf(norm, 'en')
  if (kind === 'english') counts.english++
  else if (kind !== undefined) counts.strangeLatin += norm.length < 3 || smallWords('en')?.particles.has(norm) ? 0.5 : 1
  else if (ACCENTED.test(norm)) counts.accented++
  else if (ENGLISH_ENDING.test(norm)) counts.englishLike++
}

/** The Latin words in a Persian text are names: hardly one of them is a small word of English. */
function hasOnlyNames({ persianWords, latinWords, english }: Counts): boolean {
  if (english === 0) return persianWords > 1 || latinWords < 3
  return persianWords > 3 && english <= persianWords / 4
}

/** Strange words that outweigh the known ones make it Arabic, Urdu, Kurdish or Pashto; one alone proves nothing. */
function isPersian({ persianWords, knownPersian, strangePersian }: Counts): boolean {
  return strangePersian <= knownPersian || strangePersian < 1 || (strangePersian < 2 && persianWords > strangePersian)
}

function isEnglish({ latinWords, english, strangeLatin, accented, englishLike }: Counts): boolean {
  const strange = strangeLatin + accented / 4
  if (latinWords <= SHORT) return strange < 1 || english >= strange
  if (english === 0 && englishLike === 0) return false
  return (english > 0 && english >= strange) || strange <= latinWords * 0.12
}

/** Braces, operators, options of a command, calls, tags: each is rare in prose, and two in a short text are none. */
const CODE =
  /\{[^{}\n]{0,200}\}|=>|[=!]==?|&&|\|\||\w\(\)|\w\.\w{1,40}\(|<\/?(?:div|span|p|a|html|body|script|style|br|img|ul|li|table|h\d)[\s/>]|\s--[a-z]|\s-[a-z]\s|\s=\s|;[ \t]{0,3}(?:\n|$)|\+\+/gu
/** So much text may hold one such sign and still be prose. */
const PROSE = 40
const PERSIAN_LETTER = /[\u0621-\u06d3]/

/** Looks like source code or a command. Both are written in Latin letters; a Persian text is prose whatever it holds. */
export function isCode(text: string): boolean {
  if (!/[={}<>();|&-]/.test(text) || PERSIAN_LETTER.test(text)) return false
  const signs = text.match(CODE)
  if (!signs) return false
  const weight = signs.length + (/\s--[a-z]/.test(text) ? 1 : 0)
  return weight >= 2 && weight * PROSE >= text.length
}

import type { Goal, Reading, Span } from './model'
import { findWords } from './reading/words'

/** A goal a text touches, and the words by which it does. */
export interface GoalMatch {
  readonly goal: Goal
  readonly spans: readonly Span[]
}

const PERSIAN_ENDINGS = new Set([
  'ها',
  'های',
  'هایی',
  'هام',
  'هات',
  'هاش',
  'هامون',
  'هاتون',
  'هاشون',
  'هایمان',
  'هایتان',
  'هایشان',
  'ی',
  'ای',
  'یی',
  'م',
  'ت',
  'ش',
  'مان',
  'تان',
  'شان',
  'مون',
  'تون',
  'شون',
  'ان',
  'ات',
  'ه',
  'و',
  'رو',
  'را',
  'گان',
  'ین',
  'یم',
  'ست',
  'هایم',
  'هایش',
])
const ENGLISH_ENDINGS = new Set(["'s", 's', 'es', 'ed', 'ing', 'er', 'ers', 'd', 'r', 'rs', 'ly', "s'"])
/** Shared beginnings shorter than this say nothing. */
const STEM = 4

/** Goals that have a keyword (their own, in either language) in the text; most words first. */
export function matchGoals(reading: Reading, goals: readonly Goal[], platform = ''): readonly GoalMatch[] {
  const matched = goals.flatMap((goal) => {
    const spans = goal.keywords.flatMap((keyword) => findOwnWords(reading, keyword))
    return spans.length > 0 ? [{ goal, spans }] : []
  })
  const here = ({ goal }: GoalMatch): number => (platform !== '' && goal.platforms.includes(platform) ? 1 : 0)
  return matched.sort((a, b) => b.spans.length - a.spans.length || here(b) - here(a))
}

/** Where a word or phrase of the brand's stands, with its usual endings, in any spelling, hashtags included. */
export function findOwnWords(reading: Reading, phrase: string): readonly Span[] {
  const wanted = findWords(phrase, [])
  const glue = wanted.some(({ script }) => script === 'fa') ? '' : ' '
  const key = wanted.map(({ norm }) => norm).join(glue)
  if (key.length < 2) return []
  const spans: Span[] = []
  const { words } = reading
  for (let from = 0; from < words.length; from++) {
    let joined = ''
    for (let to = from; to < words.length && joined.length < key.length; to++) {
      const word = words[to]
      if (!word) break
      joined = to === from ? word.norm : joined + glue + word.norm
      const first = words[from]
      if (first && isFormOf(joined, key, glue === '')) spans.push([first.span[0], word.span[1]])
    }
  }
  return spans
}

/** «رودخونه» is «رودخانه», «تهرون» is «تهران»: speech says «ـون» where writing has «ـان». */
const asWritten = (word: string): string => word.replace(/و(?=[نم](?:$|[هیاش]))/gu, 'ا')

const isPersianFormOf = (word: string, key: string): boolean => word === key || (word.startsWith(key) && PERSIAN_ENDINGS.has(word.slice(key.length)))

function isFormOf(word: string, key: string, persian: boolean): boolean {
  if (persian ? isPersianFormOf(word, key) || isPersianFormOf(asWritten(word), asWritten(key)) : word === key) return true
  if (persian) return false
  if (word.startsWith(key)) {
    const rest = word.slice(key.length)
    return ENGLISH_ENDINGS.has(rest) || (rest[0] === key.at(-1) && ENGLISH_ENDINGS.has(rest.slice(1)))
  }
  if (key.length < STEM) return false
  const last = key.at(-1)
  const stem = key.slice(0, -1)
  if (last === 'y') return word === `${stem}ies` || word === `${stem}ied`
  if (last === 'e') return word === `${stem}ing` || word === `${stem}ed`
  return last === 's' && word === stem
}

/**
 * Whether a text might touch a goal though no keyword stands in it: it shares the beginning of a keyword, of a word of
 * a goal's name, or a hashtag holds one. Used only to stay silent.
 */
export function mayTouchGoal(reading: Reading, goals: readonly Goal[]): boolean {
  const stems = goals
    .flatMap((goal) => [goal.name, ...goal.keywords].flatMap((phrase) => findWords(phrase, []).map(({ norm }) => norm)))
    .filter((word) => word.length >= 3 && !STOP.has(word))
    .map((word) => (word.length <= STEM ? word : word.slice(0, Math.max(STEM, Math.ceil(word.length * 0.7)))))
  const tags = reading.hashtags.map((span) => reading.text.slice(...span).toLowerCase())
  return stems.some((stem) => reading.words.some(({ norm }) => norm.startsWith(stem)) || (stem.length >= STEM && tags.some((tag) => tag.includes(stem))))
}

const STOP = new Set(['and', 'the', 'for', 'with', 'more', 'our', 'new', 'برای', 'های', 'بیشتر', 'است', 'شدن', 'کردن', 'افزایش', 'جدید', 'increase'])

/** Whether a goal has keywords in a language of the text: without them nothing can be said about it. */
export function speaksLanguageOf(reading: Reading, goals: readonly Goal[]): boolean {
  const scripts = new Set(goals.flatMap(({ keywords }) => keywords.flatMap((keyword) => findWords(keyword, []).map(({ script }) => script))))
  if (reading.language === 'mixed') return scripts.has('fa') || scripts.has('en')
  return reading.language !== 'unknown' && scripts.has(reading.language)
}

/** A post that tends the relationship: thanks, greetings, answers, talk. It serves every goal. */
export function isCommunity(reading: Reading): boolean {
  if (reading.acts.has('thanks') || reading.acts.has('apology')) return true
  if (reading.mentions.length > 0 && reading.mentions[0]?.[0] === 0) return true
  return reading.cues('community').length > 0 || (reading.asks && reading.cues('invite').length > 0)
}

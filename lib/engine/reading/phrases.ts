import type { CueHit, Word } from '../model'
import { findWords } from './words'

/**
 * All phrase lists of one language as one table, matched in one pass over the words.
 *
 * A line of a list is a phrase; `+` at its end lets it carry a usual ending of the language, ` : 2` gives it a weight,
 * a line that starts with `//` is a comment. In Persian the spaces inside a phrase may be a space, a zero-width
 * non-joiner or nothing at all in the text, so one line stands for «می شود», «می‌شود» and «میشود».
 */
export interface PhraseTable {
  /** notion → hits, in text order. */
  match(words: readonly Word[]): ReadonlyMap<string, readonly CueHit[]>
}

interface Entry {
  readonly notion: string
  readonly cue: string
  readonly weight: number
  readonly endings: boolean
}

const PERSIAN_ENDINGS = [
  'هایمان',
  'هایتان',
  'هایشان',
  'هامون',
  'هاتون',
  'هاشون',
  'هایی',
  'های',
  'هام',
  'هات',
  'هاش',
  'ها',
  'مان',
  'تان',
  'شان',
  'مون',
  'تون',
  'شون',
  'ترین',
  'تر',
  'ایم',
  'اید',
  'اند',
  'ام',
  'ات',
  'اش',
  'ای',
  'یم',
  'ید',
  'ین',
  'ند',
  'ان',
  'ات',
  'ی',
  'م',
  'ت',
  'ش',
  'ه',
  'و',
  'ن',
]
const ENGLISH_ENDINGS = ["'s", 'ings', 'ing', 'edly', 'ed', 'ers', 'er', 'ies', 'es', 's', 'ly', 'd']
const LONGEST_ENDING = 6
const NO_ENDINGS: readonly string[] = []

/** Most words end in a letter that no ending has, or few have: they cost one look-up. */
function byLastUnit(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const ending of new Set(endings)) {
    const last = ending.charAt(ending.length - 1)
    groups.set(last, [...(groups.get(last) ?? []), ending])
  }
  return groups
}

/** Parses one list. Throws on a line without a phrase, naming it. */
export function parseList(notion: string, list: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const raw of list.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('//')) continue
    const [phrase = '', weight] = line.split(/ : (?=-?[\d.]+$)/)
    const endings = phrase.endsWith('+')
    const cue = (endings ? phrase.slice(0, -1) : phrase).trim()
    if (cue === '') throw new Error(`The list ${notion} has a line without a phrase: "${raw}".`)
    entries.push({ notion, cue, weight: weight === undefined ? 1 : Number(weight), endings })
  }
  return entries
}

/** Builds the table of one language from its lists (notion → text of the list). */
export function phraseTable(language: 'en' | 'fa', lists: Readonly<Record<string, string>>): PhraseTable {
  const glue = language === 'fa' ? '' : ' '
  const exact = new Map<string, Entry[]>()
  const open = new Map<string, Entry[]>()
  /**
   * Longest key by how it starts: most words start nothing and cost one look-up. In English a phrase starts with its
   * whole first word; in Persian, where a word may be written in pieces, with its first two units.
   */
  const reach = new Map<string, number>()
  const headOf = (key: string): string => (glue === '' ? key.slice(0, 2) : (key.split(glue, 1)[0] as string))
  const add = (table: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const found = table.get(key)
    if (found) found.push(entry)
    else table.set(key, [entry])
    const head = headOf(key)
    reach.set(head, Math.max(reach.get(head) ?? 0, key.length + (entry.endings ? LONGEST_ENDING : 0)))
  }
  for (const [notion, list] of Object.entries(lists)) {
    for (const entry of parseList(notion, list)) {
      const key = findWords(entry.cue, [])
        .map((word) => word.norm)
        .join(glue)
      if (key === '') throw new Error(`The list ${notion} has a phrase without letters: "${entry.cue}".`)
      add(exact, key, entry)
      if (entry.endings) add(open, key, entry)
    }
  }

  /** Lists without a `+` need no look at endings. */
  const endings = byLastUnit(open.size === 0 ? NO_ENDINGS : language === 'fa' ? PERSIAN_ENDINGS : ENGLISH_ENDINGS)
  const longestFrom = (norm: string): number => {
    // A one-letter first word of Persian needs its neighbour to make a head.
    if (glue === '') return Math.max(reach.get(norm.slice(0, 2)) ?? 0, norm.length < 2 ? 60 : 0)
    let longest = reach.get(norm) ?? 0
    for (const ending of endings.get(norm.charAt(norm.length - 1)) ?? NO_ENDINGS) {
      if (norm.length > ending.length + 1 && norm.endsWith(ending)) longest = Math.max(longest, reach.get(norm.slice(0, -ending.length)) ?? 0)
    }
    return longest
  }

  const match = (words: readonly Word[]): ReadonlyMap<string, readonly CueHit[]> => {
    const hits = new Map<string, CueHit[]>()
    const emit = (entries: readonly Entry[] | undefined, from: Word, to: Word): void => {
      if (!entries) return
      for (const { notion, cue, weight } of entries) {
        const hit: CueHit = { span: [from.span[0], to.span[1]], cue, weight }
        const list = hits.get(notion)
        if (!list) {
          hits.set(notion, [hit])
          continue
        }
        const last = list[list.length - 1] as CueHit
        // Within one list the longest phrase at a place wins and overlapping ones count once.
        if (last.span[0] === hit.span[0] && hit.span[1] >= last.span[1]) list[list.length - 1] = hit
        else if (hit.span[0] >= last.span[1]) list.push(hit)
      }
    }
    for (let from = 0; from < words.length; from++) {
      const first = words[from] as Word
      const longest = longestFrom(first.norm)
      if (longest === 0) continue
      let key = ''
      for (let to = from; to < words.length; to++) {
        const word = words[to] as Word
        key = to === from ? word.norm : key + glue + word.norm
        if (key.length > longest) break
        emit(exact.get(key), first, word)
        for (const ending of endings.get(key.charAt(key.length - 1)) ?? NO_ENDINGS) {
          if (key.length > ending.length + 1 && key.endsWith(ending)) emit(open.get(key.slice(0, -ending.length)), first, word)
        }
      }
    }
    return hits
  }
  return { match }
}

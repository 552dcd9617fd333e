import type { CueHit, Word } from '../model'
import { findWords } from './words'

/**
 * All phrase lists of one language as one table, matched in one pass over the words.
 *
 * A line of a list is a phrase; `+` at its end lets it carry a usual ending of Persian, ` : 2` gives it a weight, a line that
 * starts with `//` is a comment. In Persian the spaces inside a phrase may be a space, a zero-width non-joiner or nothing at all in the text, so one line stands for
 * «می شود», «می‌شود» and «میشود».
 */
export interface PhraseTable {
  /** notion → hits, in text order. */
  match(words: readonly Word[]): ReadonlyMap<string, readonly CueHit[]>
}

interface Entry {
  readonly notion: string
  readonly cue: string
  readonly weight: number
  /** May carry an ending. */
  readonly open: boolean
}

const WEIGHT = / : (-?[\d.]+)$/

/** Parses one list. Throws on a line without a phrase, naming it. */
export function parseList(notion: string, list: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const raw of list.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('//')) continue
    const weight = WEIGHT.exec(line)
    const phrase = weight ? line.slice(0, weight.index).trim() : line
    const open = phrase.endsWith('+')
    const cue = open ? phrase.slice(0, -1) : phrase
    if (cue === '') throw new Error(`The list ${notion} has a line without a phrase: "${raw}".`)
    entries.push({ notion, cue, weight: weight ? Number(weight[1]) : 1, open })
  }
  return entries
}

const ENDINGS =
  'هایشان هاشون هاتون هامون هایی هاش های ها ترین ترینی تر تره شون تون مون شان تان مان ایم اید اند ام ات اش ای یم ید ین ند ان ست یه ا ی م ت ش ه و ن'.split(' ')
const LONGEST_ENDING = 7

/** Most words end in a letter that few endings have. */
const ENDINGS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ENDINGS.map((ending) => ending.slice(-1)))].map((last) => [last, ENDINGS.filter((ending) => ending.endsWith(last))]),
)

/** A phrase is found by how it begins: in English by its first word, in Persian, where a word may be written in pieces, by so many letters. */
const HEAD = 4

/** Builds the table of one language from its lists (notion → text of the list). */
export function phraseTable(language: 'en' | 'fa', lists: Readonly<Record<string, string>>): PhraseTable {
  const joined = language === 'fa'
  const glue = joined ? '' : ' '
  const entriesOf = new Map<string, Entry[]>()
  const openOf = new Map<string, Entry[]>()
  /** The longest phrase by how it begins: most words begin none and cost one look-up. */
  const reach = new Map<string, number>()
  const headOf = (key: string): string => (joined ? key.slice(0, HEAD) : (key.split(glue, 1)[0] as string))
  for (const [notion, list] of Object.entries(lists)) {
    for (const entry of parseList(notion, list)) {
      const key = findWords(entry.cue, [])
        .map((word) => word.norm)
        .join(glue)
      if (key === '') throw new Error(`The list ${notion} has a phrase without letters: "${entry.cue}".`)
      add(entriesOf, key, entry)
      if (entry.open) add(openOf, key, entry)
      const head = headOf(key)
      reach.set(head, Math.max(reach.get(head) ?? 0, key.length + (entry.open ? LONGEST_ENDING : 0)))
    }
  }

  /** How long the longest phrase may be that begins at a word. */
  const longestFrom = (words: readonly Word[], from: number): number => {
    const first = (words[from] as Word).norm
    if (!joined) return reach.get(first) ?? 0
    let head = first
    for (let next = from + 1; head.length < HEAD && next < words.length; next++) head += (words[next] as Word).norm
    let longest = 0
    for (let length = 1; length <= HEAD && length <= head.length; length++) longest = Math.max(longest, reach.get(head.slice(0, length)) ?? 0)
    return longest
  }

  /** The phrases that this is with an ending; a phrase as it stands goes before. */
  const withEnding = (key: string): readonly Entry[] => {
    if (openOf.size === 0) return NONE
    for (const ending of ENDINGS_BY_LAST.get(key.slice(-1)) ?? []) {
      const found = key.endsWith(ending) && openOf.get(key.slice(0, -ending.length))
      if (found) return found
    }
    return NONE
  }

  const match = (words: readonly Word[]): ReadonlyMap<string, readonly CueHit[]> => {
    const hits = new Map<string, CueHit[]>()
    for (let from = 0; from < words.length; from++) {
      const longest = longestFrom(words, from)
      if (longest === 0) continue
      const first = words[from] as Word
      let key = first.norm
      for (let to = from; key.length <= longest; ) {
        for (const entry of entriesOf.get(key) ?? withEnding(key)) keep(hits, entry, [first.span[0], (words[to] as Word).span[1]])
        to++
        if (to >= words.length) break
        key += glue + (words[to] as Word).norm
      }
    }
    return hits
  }
  return { match }
}

const NONE: readonly Entry[] = []

function add(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const same = table.get(key)
  if (same) same.push(entry)
  else table.set(key, [entry])
}

/** Within one list the longest phrase at a place wins and overlapping ones count once. */
function keep(hits: Map<string, CueHit[]>, { notion, cue, weight }: Entry, span: CueHit['span']): void {
  const hit: CueHit = { span, cue, weight }
  const list = hits.get(notion)
  const last = list?.[list.length - 1]
  if (!list || !last) hits.set(notion, [hit])
  else if (last.span[0] === span[0] && span[1] >= last.span[1]) list[list.length - 1] = hit
  else if (span[0] >= last.span[1]) list.push(hit)
}

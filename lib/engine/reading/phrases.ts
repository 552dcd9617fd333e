import type { CueHit, Word } from '../model'
import { type Entry, findingLines, firstWord, HEAD, head, type Lines, type Unread } from './phrase-lines'

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

const ENDINGS =
  'هایشان هاشون هاتون هامون هایی هاش های ها ترین ترینی تر تره شون تون مون شان تان مان ایم اید اند ام ات اش ای یم ید ین ند ان ست یه ا ی م ت ش ه و ن'.split(' ')
const LONGEST_ENDING = 7

/** Most words end in a letter that few endings have. */
const ENDINGS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ENDINGS.map((ending) => ending.slice(-1)))].map((last) => [last, ENDINGS.filter((ending) => ending.endsWith(last))]),
)

/**
 * The table of one language from its lists (notion → text of the list). A line is parsed when a text first holds what it begins
 * with; most never are, so that a page neither waits for twenty thousand phrases nor keeps them.
 */
export function phraseTable(language: 'en' | 'fa', lists: Readonly<Record<string, string>>): PhraseTable {
  const building = buildingPhrases(language, lists)
  for (;;) {
    const { done, value } = building.next()
    if (done) return value
  }
}

/** The same, with a step for each list. */
export function* buildingPhrases(language: 'en' | 'fa', lists: Readonly<Record<string, string>>): Generator<void, PhraseTable> {
  const matchFrom =
    language === 'fa'
      ? joinedTable(yield* findingLines(head, (words) => words.join('').slice(0, HEAD), lists))
      : wordTable(yield* findingLines(firstWord, ([first = '']) => first, lists))
  return {
    match(words) {
      const hits = new Map<string, CueHit[]>()
      for (let from = 0; from < words.length; from++) matchFrom(words, from, hits)
      return hits
    },
  }
}

/** Finds all phrases that begin at one word. */
type MatchFrom = (words: readonly Word[], from: number, hits: Hits) => void

type Hits = Map<string, CueHit[]>

/** What may follow a word, and the phrases that end with it. */
interface Node {
  next: Map<string, Node> | undefined
  entries: Entry[] | undefined
}

/** English: word by word; most words begin no phrase and cost one look-up. */
function wordTable({ unread, read }: Lines): MatchFrom {
  /** What begins with a word; lines that were not read yet where no text held the word. */
  const roots: Map<string, Node | Unread> = unread

  const grown = (first: string, places: Unread): Node => {
    const root: Node = { next: undefined, entries: undefined }
    for (const { words, entry } of read(places)) {
      let node = root
      for (const word of words.slice(1)) {
        node.next ??= new Map()
        let next = node.next.get(word)
        if (!next) {
          next = { next: undefined, entries: undefined }
          node.next.set(word, next)
        }
        node = next
      }
      if (node.entries) node.entries.push(entry)
      else node.entries = [entry]
    }
    roots.set(first, root)
    return root
  }
  return (words, from, hits) => {
    const first = (words[from] as Word).norm
    const known = roots.get(first)
    if (!known) return
    let node: Node | undefined = Array.isArray(known) ? grown(first, known) : known
    for (let to = from; node; to++) {
      if (node.entries) keepAll(hits, node.entries, words, from, to)
      const following = words[to + 1]
      node = following && node.next?.get(following.norm)
    }
  }
}

/** Persian: letter by letter across the spaces, with a usual ending where a phrase allows it. */
function joinedTable({ unread, read }: Lines): MatchFrom {
  const exact = new Map<string, Entry[]>()
  const open = new Map<string, Entry[]>()
  /** The longest phrase by how it begins; lines that were not read yet where no text began so. */
  const reach: Map<string, number | Unread> = unread

  const grown = (beginning: string, places: Unread): number => {
    let longest = 0
    for (const { words, entry } of read(places)) {
      const key = words.join('')
      push(exact, key, entry)
      if (entry.open) push(open, key, entry)
      longest = Math.max(longest, key.length + (entry.open ? LONGEST_ENDING : 0))
    }
    reach.set(beginning, longest)
    return longest
  }
  const reachOf = (beginning: string): number => {
    const known = reach.get(beginning)
    return known === undefined ? 0 : typeof known === 'number' ? known : grown(beginning, known)
  }
  const longestFrom = (words: readonly Word[], from: number): number => {
    let letters = (words[from] as Word).norm
    for (let next = from + 1; letters.length < HEAD && next < words.length; next++) letters += (words[next] as Word).norm
    let longest = 0
    for (let length = 1; length <= HEAD && length <= letters.length; length++) longest = Math.max(longest, reachOf(letters.slice(0, length)))
    return longest
  }
  /** The phrases that this is with an ending; a phrase as it stands goes before. */
  const withEnding = (key: string): readonly Entry[] | undefined => {
    for (const ending of ENDINGS_BY_LAST.get(key.charAt(key.length - 1)) ?? []) {
      const found = key.endsWith(ending) ? open.get(key.slice(0, -ending.length)) : undefined
      if (found) return found
    }
    return undefined
  }
  return (words, from, hits) => {
    const longest = longestFrom(words, from)
    let key = ''
    for (let to = from; to < words.length; to++) {
      key += (words[to] as Word).norm
      if (key.length > longest) return
      const entries = exact.get(key) ?? withEnding(key)
      if (entries) keepAll(hits, entries, words, from, to)
    }
  }
}

function push(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const same = table.get(key)
  if (same) same.push(entry)
  else table.set(key, [entry])
}

function keepAll(hits: Hits, entries: readonly Entry[], words: readonly Word[], from: number, to: number): void {
  const span: CueHit['span'] = [(words[from] as Word).span[0], (words[to] as Word).span[1]]
  for (const entry of entries) keep(hits, entry, span)
}

/** Within one list the longest phrase at a place wins and overlapping ones count once. */
function keep(hits: Hits, { notion, cue, weight }: Entry, span: CueHit['span']): void {
  const hit: CueHit = { span, cue, weight }
  const list = hits.get(notion)
  const last = list?.[list.length - 1]
  if (!list || !last) hits.set(notion, [hit])
  else if (last.span[0] === span[0] && span[1] >= last.span[1]) list[list.length - 1] = hit
  else if (span[0] >= last.span[1]) list.push(hit)
}

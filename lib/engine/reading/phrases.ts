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

/** Builds the table of one language from its lists (notion → text of the list). */
export function phraseTable(language: 'en' | 'fa', lists: Readonly<Record<string, string>>): PhraseTable {
  const table = language === 'fa' ? joinedTable() : wordTable()
  for (const [notion, list] of Object.entries(lists)) {
    for (const entry of parseList(notion, list)) {
      const words = findWords(entry.cue, []).map(({ norm }) => norm)
      if (words.length === 0) throw new Error(`The list ${notion} has a phrase without letters: "${entry.cue}".`)
      table.add(words, entry)
    }
  }
  return {
    match(words) {
      const hits = new Map<string, CueHit[]>()
      for (let from = 0; from < words.length; from++) table.matchFrom(words, from, hits)
      return hits
    },
  }
}

type Hits = Map<string, CueHit[]>

interface Builder {
  add(words: readonly string[], entry: Entry): void
  /** All phrases that begin at one word. */
  matchFrom(words: readonly Word[], from: number, hits: Hits): void
}

/** What may follow a word, and the phrases that end with it. */
interface Node {
  next: Map<string, Node> | undefined
  entries: Entry[] | undefined
}

/** English: word by word; most words begin no phrase and cost one look-up. */
function wordTable(): Builder {
  const root: Node = { next: new Map(), entries: undefined }
  return {
    add(words, entry) {
      let node = root
      for (const word of words) {
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
    },
    matchFrom(words, from, hits) {
      let node: Node | undefined = root
      for (let to = from; to < words.length; to++) {
        node = node.next?.get((words[to] as Word).norm)
        if (!node) return
        if (node.entries) keepAll(hits, node.entries, words, from, to)
      }
    },
  }
}

/** A Persian phrase is found by so many letters, since a word may be written in pieces. */
const HEAD = 4

/** Persian: letter by letter across the spaces, with a usual ending where a phrase allows it. */
function joinedTable(): Builder {
  const exact = new Map<string, Entry[]>()
  const open = new Map<string, Entry[]>()
  /** The longest phrase by how it begins. */
  const reach = new Map<string, number>()

  const longestFrom = (words: readonly Word[], from: number): number => {
    let head = (words[from] as Word).norm
    for (let next = from + 1; head.length < HEAD && next < words.length; next++) head += (words[next] as Word).norm
    let longest = 0
    for (let length = 1; length <= HEAD && length <= head.length; length++) longest = Math.max(longest, reach.get(head.slice(0, length)) ?? 0)
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

  return {
    add(words, entry) {
      const key = words.join('')
      push(exact, key, entry)
      if (entry.open) push(open, key, entry)
      const head = key.slice(0, HEAD)
      reach.set(head, Math.max(reach.get(head) ?? 0, key.length + (entry.open ? LONGEST_ENDING : 0)))
    },
    matchFrom(words, from, hits) {
      const longest = longestFrom(words, from)
      let key = ''
      for (let to = from; to < words.length; to++) {
        key += (words[to] as Word).norm
        if (key.length > longest) return
        const entries = exact.get(key) ?? withEnding(key)
        if (entries) keepAll(hits, entries, words, from, to)
      }
    },
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

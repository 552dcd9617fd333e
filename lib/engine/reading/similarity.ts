import { read } from './read'

interface Compared {
  readonly shingles: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const kept = new Map<string, Compared>()
/** Texts kept; a draft changes with every pause, own recent posts do not. */
const KEPT = 96
const SHINGLE = 3

/**
 * How alike two texts are, 0 to 1: Jaccard similarity of runs of three normalised words, with names, numbers, links
 * and mentions left out. Linear in both lengths. Texts with fewer than three words are alike only when equal.
 */
export function similarity(one: string, other: string): number {
  return jaccard(compared(one).shingles, compared(other).shingles)
}

/** Share of common words among all words of both texts, 0 to 1, by the same words as `similarity`. */
export function wordOverlap(one: string, other: string): number {
  return jaccard(compared(one).words, compared(other).words)
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared / (a.size + b.size - shared)
}

function compared(text: string): Compared {
  const known = kept.get(text)
  if (known) return known
  const words = wordsForComparing(text)
  const shingles = new Set<string>()
  if (words.length > 0 && words.length < SHINGLE) shingles.add(words.join(' '))
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '))
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string)
  const fresh = { shingles, words: new Set(words) }
  kept.set(text, fresh)
  return fresh
}

/** Words without numbers, and without Latin names (a capital inside a sentence). */
function wordsForComparing(text: string): readonly string[] {
  const { words, sentences } = read(text)
  const starts = new Set(sentences.map(({ words: [from] }) => from))
  return words
    .filter(({ script, span }, at) => script !== 'number' && (starts.has(at) || script !== 'en' || !/^\p{Lu}/u.test(text.slice(...span))))
    .reduce<string[]>((joined, { norm }) => joinPersian(joined, norm), [])
}

const PREFIX = /^ن?می$/
const SUFFIX = new Set(['ها', 'های', 'هایی', 'ای', 'ام', 'ایم', 'اید', 'اند', 'تر', 'ترین', 'مان', 'تان', 'شان', 'مون', 'تون', 'شون'])

/** «می پزد», «می‌پزد» and «میپزد» are one word here. */
function joinPersian(joined: string[], norm: string): string[] {
  const last = joined.length - 1
  const before = joined[last]
  if (before !== undefined && (PREFIX.test(before) || SUFFIX.has(norm))) joined[last] = before + norm
  else joined.push(norm)
  return joined
}

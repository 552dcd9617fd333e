import type { Sentence, Span, Word } from '../model'
import { languageOf } from './language'

const END = new Set('.!?؟…。')
const STRONG = new Set('!?؟')
const CLOSER = new Set('"\'»”’)]')
/** A full stop after these is not the end of a sentence. */
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|vs|approx|no|nr|fig|cf|dept|est|\p{L})$/iu
/** After these it is the end only when a capital follows. */
const SOMETIMES = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|jr|sr|a\.m|p\.m|[a-z]\.[a-z]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|hrs?|mins?)$/iu

/** Sentences by end marks and line breaks, never inside a link; a piece without a word belongs to the one before it. */
export function findSentences(text: string, words: readonly Word[], links: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let at = 0
  const close = (end: number): void => {
    let to = at
    while (to < words.length && (words[to] as Word).span[0] < end) to++
    const last = sentences[sentences.length - 1]
    if (to > at) sentences.push({ span: [from, end], language: languageOf(words, text, at, to), words: [at, to] })
    else if (last) sentences[sentences.length - 1] = { ...last, span: [last.span[0], end] }
    else return
    at = to
    from = end
  }
  for (const end of ends(text, links)) close(end)
  if (from < text.length) close(text.length)
  return sentences
}

/** Where sentences may end, in order; one pass. */
function* ends(text: string, links: readonly Span[]): Generator<number> {
  let linkAt = 0
  for (let index = 0; index < text.length; index++) {
    while (linkAt < links.length && (links[linkAt] as Span)[1] <= index) linkAt++
    const link = links[linkAt]
    if (link && index > link[0]) {
      index = link[1] - 1
      continue
    }
    const unit = text.charAt(index)
    if (unit === '\n') {
      while (text.charAt(index + 1) === '\n') index++
      yield index + 1
      continue
    }
    if (!END.has(unit)) continue
    const marks = runFrom(text, index, END)
    const closed = runFrom(text, marks, CLOSER)
    const end = endOf(text, index, marks, closed)
    if (end > 0) yield end
    index = Math.max(end, marks) - 1
  }
}

function runFrom(text: string, start: number, units: ReadonlySet<string>): number {
  let end = start
  while (end < text.length && units.has(text.charAt(end))) end++
  return end
}

/** Where the sentence ends whose marks are `[start, marks)` and closing quotes `[marks, closed)`; 0 when it goes on. */
function endOf(text: string, start: number, marks: number, closed: number): number {
  const next = text.charAt(closed)
  const loose = next === '' || /\s/u.test(next)
  if (hasStrong(text, start, marks)) return loose ? closed : next === ',' || next === '،' ? 0 : marks
  if (!loose) return 0
  if (marks - start > 1 || text.charAt(start) !== '.') return closed
  const before = text.slice(Math.max(0, start - 12), start)
  if (next !== '' && SHORTENED.test(before)) return 0
  return SOMETIMES.test(before) && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(closed, closed + 6)) ? 0 : closed
}

function hasStrong(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (STRONG.has(text.charAt(index))) return true
  return false
}

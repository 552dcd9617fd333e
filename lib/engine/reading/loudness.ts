import type { CueHit, Reading, Span } from '../model'
import { ownSaid } from './said'
import { quotedSpans, weightOf } from './voice'

/** How loud a text is, in the writer's own words. */
export interface Loudness {
  /** How many signs of it there are, of different kinds; two together are heard. */
  readonly signs: number
  /** The words and marks that make it so, in text order. */
  readonly spans: readonly Span[]
  /** Runs of exclamation marks. */
  readonly storms: readonly Span[]
}

const MARKS = /[!！]+/gu
const MANY_MARKS = 3
const HEAP = 3
/** «عااالی», "sooo". */
const STRETCHED = /(\p{L})\1{2,9}/gu
/** "www", "XIII" and decoration by kashida are something else. */
const NOT_STRETCHED = /^(?:www\b|[ivx]+$)|\u0640/iu
const SHOUTED = /(?<![\p{L}\p{N}])[A-Z]{4,20}(?:[ ,’'&-]{1,2}[A-Z]{2,20}){1,9}(?![\p{L}\p{N}])/gu

/** Exclamation marks, emoji, hype, stretched and shouted words. What is quoted, a link, a name or a hashtag does not count, nor is `name` shouted. */
export function loudness(reading: Reading, name = ''): Loudness {
  const { text } = reading
  const apart = [...quotedSpans(text), ...reading.links, ...reading.mentions, ...reading.hashtags]
  const own = (spans: readonly Span[]): readonly Span[] => spans.filter((span) => !apart.some((other) => overlap(span, other)))
  const met = (pattern: RegExp): readonly Span[] => own([...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]))

  const marks = met(MARKS)
  const count = marks.reduce((sum, [start, end]) => sum + end - start, 0)
  const storms = marks.filter(([start, end]) => end - start > 1)
  const heaps = heapsOf(text, own(reading.emoji))
  const hype = ownSaid(reading, 'hype')
  const stretched = met(STRETCHED)
    .map((span) => reading.words.find((word) => overlap(word.span, span))?.span ?? span)
    .filter((span) => !NOT_STRETCHED.test(text.slice(...span)))
  const shouted = met(SHOUTED).filter((span) => !name.toLowerCase().includes(text.slice(...span).toLowerCase()))
  return {
    signs: [
      storms.length > 0,
      count >= MANY_MARKS,
      count >= 2 * MANY_MARKS,
      heaps.length > 0,
      heaps.length > 1,
      weightOf(hype) >= 1,
      weightOf(hype) >= 2,
      stretched.length > 0,
      shouted.length > 0,
    ].filter(Boolean).length,
    spans: asOne([...(count >= MANY_MARKS ? marks : storms), ...heaps, ...hype.map(({ span }: CueHit) => span), ...stretched, ...shouted]),
    storms,
  }
}

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && one[1] > other[0]

/** Emoji in a row, with nothing but blanks between them. One that lists, points or tells a place stands alone. */
function heapsOf(text: string, emoji: readonly Span[]): readonly Span[] {
  const rows: { span: Span; count: number }[] = []
  for (const span of emoji) {
    const last = rows.at(-1)
    if (last && text.slice(last.span[1], span[0]).trim() === '') rows[rows.length - 1] = { span: [last.span[0], span[1]], count: last.count + 1 }
    else rows.push({ span, count: 1 })
  }
  return rows.filter(({ count }) => count >= HEAP).map(({ span }) => span)
}

/** In text order, and what overlaps as one. */
export function asOne(spans: readonly Span[]): readonly Span[] {
  const rows: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = rows.at(-1)
    if (last && span[0] < last[1]) rows[rows.length - 1] = [last[0], Math.max(last[1], span[1])]
    else rows.push(span)
  }
  return rows
}

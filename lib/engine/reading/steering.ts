import type { CueHit, Reading, Span } from '../model'
import { spansWithin } from './within'

/** From here on a text steers its reader. */
export const STEERS = 0.9

const known = new WeakMap<Reading, number>()

/** How strongly a text steers its reader to an act or a page: 0 not at all, 1 plainly, more with every further call. */
export function steering(reading: Reading): number {
  const before = known.get(reading)
  if (before !== undefined) return before
  const verbs = reading.cues('call-verb').filter(({ span }) => beginsSentence(reading, span))
  const strongest = verbs.reduce((most, { weight }) => Math.max(most, weight), 0)
  const linkedQuestion = reading.links.length > 0 && reading.questions.length > 0 ? 0.4 : 0
  const weight = strongest + weightOnce(reading.cues('call').filter(({ span }) => !overlaps(verbs, span))) + linkedQuestion
  known.set(reading, weight)
  return weight
}

/** "Learn more here" counts once: hits of `call` that begin inside a verb's hit are left out. */
const overlaps = (verbs: readonly CueHit[], [from]: Span): boolean => {
  const before = lastBefore(verbs, from)
  return before !== undefined && before.span[1] > from
}

/** The last hit that begins at or before a place; hits are in text order. */
function lastBefore(hits: readonly CueHit[], place: number): CueHit | undefined {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as CueHit).span[0] <= place) low = middle + 1
    else high = middle
  }
  return hits[low - 1]
}

/** Each phrase once, however often it comes. */
export function weightOnce(hits: readonly CueHit[]): number {
  let sum = 0
  const seen = new Set<string>()
  for (const { cue, weight } of hits) {
    if (seen.has(cue)) continue
    seen.add(cue)
    sum += weight
  }
  return sum
}

/** At the start, after an end mark, colon, dash, bracket or emoji, or straight after a name, tag or link. */
function beginsSentence({ text, mentions, hashtags, links }: Reading, [from]: Span): boolean {
  let before = from - 1
  while (before >= 0 && before > from - 40 && /\s/u.test(text.charAt(before))) before--
  if (before < 0 || !/[\p{L}\p{M}\p{N},'’#@&$%/]/u.test(text.charAt(before))) return true
  const near: Span = [Math.max(0, before - 300), before + 1]
  return [mentions, hashtags, links].some((spans) => spansWithin(spans, near).some((span) => span[1] === before + 1))
}

import type { Reading, Span, Word } from '../model'
import { said } from './said'

/** What fills a reply without telling anything: courtesy, cheer, sales, canned sentences, being sent elsewhere. */
const FILLERS = ['tarof', 'cheer', 'canned', 'redirect', 'private-channel']
const FILLER_LISTS = ['small-words', 'thanks', 'apology', 'mass-address', 'sales-cta']

/** The words of a reply that tell something: not courtesy, not filler, not grammar, no tags. */
export function tellingWords(reading: Reading): readonly Word[] {
  const empty: readonly Span[] = [...FILLERS.flatMap((notion) => said(reading, notion)), ...FILLER_LISTS.flatMap((notion) => reading.cues(notion))]
    .map(({ span }) => span)
    .concat(reading.hashtags)
  return reading.words.filter(({ span, norm }) => norm.length > 1 && !empty.some(([start, end]) => span[0] >= start && span[1] <= end))
}

/** The words of `parent` taken up again in `reply`: at least three letters alike at the start of a telling word. */
export function echoes(reply: Reading, parent: Reading): readonly Word[] {
  const stems = new Set(parentWords(parent).map(stemOf))
  return tellingWords(reply).filter((word) => word.norm.length >= 3 && stems.has(stemOf(word)))
}

function parentWords(parent: Reading): readonly Word[] {
  const small = parent.cues('small-words').map(({ span }) => span)
  return parent.words.filter(({ span, norm }) => norm.length >= 3 && !small.some(([start, end]) => span[0] >= start && span[1] <= end))
}

const stemOf = ({ norm }: Word): string => norm.slice(0, norm.length > 5 ? 4 : 3)

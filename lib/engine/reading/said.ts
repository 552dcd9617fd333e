import { type Turn, turnsIn } from '../lexicon/turns'
import type { CueHit, Reading } from '../model'
import { normalisedOf } from './matches'
import { isDisowned, quotedSpans } from './voice'

/** What is known of one reading. */
interface Said {
  readonly notions: Map<string, readonly CueHit[]>
  /** A finder for each language in it. */
  readonly turns: readonly ReturnType<typeof turnsIn>[]
}

const known = new WeakMap<Reading, Said>()
/** Asked many times for one reading, so the last answer is kept. */
let last: { readonly reading: Reading; readonly said: Said } | undefined
const NONE: readonly CueHit[] = []

/**
 * What the writer says of `notion`, from its turns of phrase and, where there is one, its phrase list: in text order,
 * not what is quoted, overlapping hits once (the heavier, then the longer). Worked out once a reading.
 */
export function said(reading: Reading, notion: string): readonly CueHit[] {
  const { notions, turns } = saidIn(reading)
  const found = notions.get(notion) ?? find(reading, notion, turns)
  notions.set(notion, found)
  return found
}

function saidIn(reading: Reading): Said {
  if (last?.reading === reading) return last.said
  const { text } = normalisedOf(reading)
  const there = known.get(reading) ?? { notions: new Map(), turns: languagesOf(reading).map((language) => turnsIn(language, text)) }
  known.set(reading, there)
  last = { reading, said: there }
  return there
}

/** Whether the writer says anything of one of these notions. */
export function says(reading: Reading, ...notions: readonly string[]): boolean {
  return notions.some((notion) => said(reading, notion).length > 0)
}

/** The same without what the writer disowns ("we never ask you to …") and without phrases that a link or a name cuts in two. */
export function ownSaid(reading: Reading, notion: string): readonly CueHit[] {
  const hits = said(reading, notion)
  if (hits.length === 0) return hits
  const gaps = [...reading.mentions, ...reading.links]
  return hits.filter(({ span }) => !isDisowned(reading, span) && !gaps.some(([start, end]) => start >= span[0] && end <= span[1]))
}

function find(reading: Reading, notion: string, turns: Said['turns']): readonly CueHit[] {
  const found = [...reading.cues(notion)]
  for (const turnsOf of turns) for (const turn of turnsOf(notion)) found.push(hitOf(reading, turn))
  if (found.length === 0) return NONE
  const quoted = quotedSpans(reading.text)
  const hits = found.filter(({ span }) => !quoted.some(([start, end]) => span[0] >= start && span[1] <= end))
  if (hits.length < 2) return hits
  hits.sort((a, b) => b.weight - a.weight || b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const kept: CueHit[] = []
  for (const hit of hits) {
    if (!kept.some(({ span }) => hit.span[0] < span[1] && hit.span[1] > span[0])) kept.push(hit)
  }
  return kept.sort((a, b) => a.span[0] - b.span[0])
}

function hitOf(reading: Reading, { start, end, weight }: Turn): CueHit {
  const { text, map } = normalisedOf(reading)
  return { span: [map[start] as number, map[end] as number], cue: text.slice(start, end), weight }
}

function languagesOf(reading: Reading): readonly ('en' | 'fa')[] {
  return (['en', 'fa'] as const).filter((language) => reading.words.some(({ script }) => script === language))
}

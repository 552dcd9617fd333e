import { turnsOf } from '../lexicon/turns'
import type { CueHit, Reading } from '../model'
import { normalisedOf } from './matches'
import { isDisowned, quotedSpans } from './voice'

const known = new WeakMap<Reading, Map<string, readonly CueHit[]>>()

/**
 * What the writer says of `notion`, from its turns of phrase and, where there is one, its phrase list: in text order,
 * not what is quoted, overlapping hits once (the heavier, then the longer). Worked out once a reading.
 */
export function said(reading: Reading, notion: string): readonly CueHit[] {
  const notions = known.get(reading) ?? new Map<string, readonly CueHit[]>()
  known.set(reading, notions)
  const found = notions.get(notion) ?? find(reading, notion)
  notions.set(notion, found)
  return found
}

/** Whether the writer says anything of one of these notions. */
export function says(reading: Reading, ...notions: readonly string[]): boolean {
  return notions.some((notion) => said(reading, notion).length > 0)
}

/** The same without what the writer disowns ("we never ask you to …") and without phrases that a link or a name cuts in two. */
export function ownSaid(reading: Reading, notion: string): readonly CueHit[] {
  const gaps = [...reading.mentions, ...reading.links]
  return said(reading, notion).filter(({ span }) => !isDisowned(reading, span) && !gaps.some(([start, end]) => start >= span[0] && end <= span[1]))
}

function find(reading: Reading, notion: string): readonly CueHit[] {
  const quoted = quotedSpans(reading.text)
  const hits = [...reading.cues(notion), ...turnHits(reading, notion)]
    .filter(({ span }) => !quoted.some(([start, end]) => span[0] >= start && span[1] <= end))
    .sort((a, b) => b.weight - a.weight || b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const kept: CueHit[] = []
  for (const hit of hits) {
    if (!kept.some(({ span }) => hit.span[0] < span[1] && hit.span[1] > span[0])) kept.push(hit)
  }
  return kept.sort((a, b) => a.span[0] - b.span[0])
}

function turnHits(reading: Reading, notion: string): readonly CueHit[] {
  const { text, map } = normalisedOf(reading)
  return languagesOf(reading).flatMap((language) =>
    turnsOf(language, notion).flatMap(({ weight, pattern }) =>
      [...text.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length
        return { span: [map[match.index] as number, map[end] as number] as const, cue: match[0], weight }
      }),
    ),
  )
}

function languagesOf(reading: Reading): readonly ('en' | 'fa')[] {
  return (['en', 'fa'] as const).filter((language) => reading.words.some(({ script }) => script === language))
}

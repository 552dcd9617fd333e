import type { Span, Word } from '../model'
import { foldUnit } from './normalise'

const LETTER = /[\p{L}\p{M}\p{N}]/u
enum Kind {
  Gap,
  Latin,
  Persian,
  Digit,
  Other,
}

const kindOf = (unit: string): Kind => {
  const code = unit.charCodeAt(0)
  if (code >= 97 && code <= 122) return Kind.Latin
  if (code >= 48 && code <= 57) return Kind.Digit
  if (code < 0x80) return Kind.Gap
  if (code >= 0x621 && code <= 0x6d3) return Kind.Persian
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? Kind.Gap : Kind.Latin
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Gap
  return LETTER.test(unit) ? Kind.Other : Kind.Gap
}

const SCRIPT: Record<Exclude<Kind, Kind.Gap>, Word['script']> = {
  [Kind.Latin]: 'en',
  [Kind.Persian]: 'fa',
  [Kind.Digit]: 'number',
  [Kind.Other]: 'other',
}

/**
 * The words of a text, normalised for matching, without those inside `skip` (links and mentions).
 * A zero-width non-joiner parts words like a space; a change of script parts them too («۲۰هزار» is two words),
 * and so does `_` inside a hashtag. An apostrophe inside a Latin word belongs to it.
 */
export function findWords(text: string, skip: readonly Span[]): readonly Word[] {
  const words: Word[] = []
  let start = -1
  let norm = ''
  let kind: Kind = Kind.Gap
  let skipAt = 0
  const close = (end: number): void => {
    if (start >= 0 && kind !== Kind.Gap) words.push({ span: [start, end], norm, script: SCRIPT[kind] })
    start = -1
    norm = ''
    kind = Kind.Gap
  }
  for (let index = 0; index < text.length; index++) {
    const blocked = skip[skipAt]
    if (blocked && index >= blocked[0]) {
      close(blocked[0])
      index = Math.max(index, blocked[1] - 1)
      skipAt++
      continue
    }
    const unit = foldUnit(text, index)
    if (unit === '') continue
    const next = kindOf(unit)
    if (next === Kind.Gap) {
      const inWord = kind === Kind.Latin && unit === "'" && index + 1 < text.length && kindOf(foldUnit(text, index + 1)) === Kind.Latin
      if (inWord) norm += unit
      else close(index)
      continue
    }
    if (kind !== Kind.Gap && next !== kind) close(index)
    if (start < 0) {
      start = index
      kind = next
    }
    norm += unit
  }
  close(text.length)
  return words
}

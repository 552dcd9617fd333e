import type { Span, Word } from '../model'
import { type Normalised, normalise } from './normalise'

const LETTER = /[\p{L}\p{M}\p{N}]/u
enum Kind {
  Gap,
  Latin,
  Persian,
  Digit,
  Other,
}

const kindOfCode = (code: number): Kind => {
  if (code >= 97 && code <= 122) return Kind.Latin
  if (code >= 48 && code <= 57) return Kind.Digit
  if (code < 0x80) return Kind.Gap
  if (code >= 0x621 && code <= 0x6d3) return Kind.Persian
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? Kind.Gap : Kind.Latin
  if (code >= 0xd800 && code <= 0xdfff) return Kind.Gap
  return LETTER.test(String.fromCharCode(code)) ? Kind.Other : Kind.Gap
}

const TABLE = 0x700
const KINDS = Uint8Array.from({ length: TABLE }, (_, code) => kindOfCode(code))
const kindOf = (code: number): Kind => (code < TABLE ? (KINDS[code] as Kind) : kindOfCode(code))

const SCRIPT: Record<Exclude<Kind, Kind.Gap>, Word['script']> = {
  [Kind.Latin]: 'en',
  [Kind.Persian]: 'fa',
  [Kind.Digit]: 'number',
  [Kind.Other]: 'other',
}
const APOSTROPHE = 39

/**
 * The words of a text, normalised for matching, without those inside `skip` (links and mentions, sorted).
 * A zero-width non-joiner parts words like a space; a change of script parts them too («۲۰هزار» is two words),
 * and so does `_` inside a hashtag. An apostrophe inside a Latin word belongs to it.
 */
export function findWords(text: string, skip: readonly Span[]): readonly Word[] {
  return wordsOf(normalise(text), skip)
}

/** «خیلیییی» is «خیلی»: no Persian word has a letter three times in a row. */
const unstretched = (norm: string): string => (norm.length > 3 && STRETCHED.test(norm) ? norm.replace(/(.)\1\1+/gu, '$1') : norm)
const STRETCHED = /(.)\1\1/u

/** The same for a text that is normalised already. */
export function wordsOf({ text, map }: Normalised, skip: readonly Span[]): readonly Word[] {
  const words: Word[] = []
  let start = 0
  let kind: Kind = Kind.Gap
  let skipAt = 0
  let next = kindOf(text.charCodeAt(0))
  for (let index = 0; index <= text.length; index++) {
    let unitKind = index < text.length ? next : Kind.Gap
    next = kindOf(text.charCodeAt(index + 1))
    const blocked = skip[skipAt]
    if (blocked && (map[index] as number) >= blocked[0]) {
      unitKind = Kind.Gap
      if ((map[index + 1] ?? Number.POSITIVE_INFINITY) >= blocked[1]) skipAt++
    } else if (unitKind === Kind.Gap && kind === Kind.Latin && next === Kind.Latin && text.charCodeAt(index) === APOSTROPHE) unitKind = Kind.Latin
    if (unitKind === kind) continue
    if (kind !== Kind.Gap)
      words.push({
        span: [map[start] as number, map[index] as number],
        norm: kind === Kind.Persian ? unstretched(text.slice(start, index)) : text.slice(start, index),
        script: SCRIPT[kind],
      })
    kind = unitKind
    start = index
  }
  return words
}

import type { Reading, Span } from '../model'
import { LETTERS, LETTERS_AND_DIGITS, type Normalised, normalise } from './normalise'

const normalised = new WeakMap<Reading, Normalised>()

/** The text of a reading, normalised once. */
export function normalisedOf(reading: Reading): Normalised {
  const known = normalised.get(reading)
  if (known) return known
  const fresh = normalise(reading.text)
  normalised.set(reading, fresh)
  return fresh
}

/** Where a pattern stands in the normalised text, as spans of the text as it was given. The pattern needs the flag `g`. */
export function matches(reading: Reading, pattern: RegExp): readonly Span[] {
  const { text, map } = normalisedOf(reading)
  if (!pattern.global) throw new Error(`The pattern ${pattern.source} needs the flag g.`)
  // Most patterns match nothing in most texts; `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const spans: Span[] = []
  for (; match; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    spans.push([map[match.index] as number, map[end] as number])
    if (match[0] === '') pattern.lastIndex++
  }
  return spans
}

const NONE: readonly Span[] = []

/**
 * A pattern over normalised text that stands on whole words of any script; `~` is the joint inside a Persian word,
 * which may be a space or nothing. The source is folded like the text, so it may be written in any spelling; of
 * the classes in capital letters it may use only `\p{L}`.
 */
export function wholeWords(source: string): RegExp {
  const folded = normalise(source)
    .text.replaceAll('~', '\\s?')
    .replace(/\[[^[\]]*\]|\\p\{l\}/g, withLetters)
  return new RegExp(`(?<![${LETTERS_AND_DIGITS}])(?:${folded})(?![${LETTERS_AND_DIGITS}])`, 'gu')
}

/** The class of letters in the ranges that patterns use, in brackets of its own or of others. */
const withLetters = (piece: string): string => (piece.startsWith('[') ? piece.replaceAll('\\p{l}', LETTERS) : `[${LETTERS}]`)

import { normalise } from '../reading/normalise'
import type { Written } from './lists'
import type { Piece, TurnMatcher } from './turn-match'

/** The lines of one list that have the same weight; where two of them overlap in a text, the first one counts. */
export interface Lines {
  readonly language: Written
  readonly notion: string
  readonly weight: number
}

/** One line of a list. It is taken apart when a text first holds a beginning of it and what may follow; most never are. */
export class Line {
  readonly lines: Lines
  /** Normalised. */
  private readonly phrase: string
  private known: readonly Piece[] | undefined

  constructor(lines: Lines, phrase: string) {
    this.lines = lines
    this.phrase = phrase
  }

  /** One by one; all of them only where a text holds the beginning. */
  pieces(): Iterable<Piece> {
    return this.known ?? piecesOf(this.phrase)
  }

  /** Where the line ends if it stands at a place, otherwise -1. */
  endAt(matcher: TurnMatcher, at: number): number {
    this.known ??= [...piecesOf(this.phrase)]
    return matcher.endOf(this.known, at)
  }
}

/** The phrases of a list, normalised, by weight. */
export function byWeight(list: string): ReadonlyMap<number, readonly string[]> {
  const phrases = new Map<number, string[]>()
  for (const raw of normalise(list).text.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('//')) continue
    const weightAt = line.lastIndexOf(' : ')
    const weight = weightAt < 0 ? 1 : Number(line.slice(weightAt + 3))
    const phrase = weightAt < 0 ? line : line.slice(0, weightAt)
    const same = phrases.get(weight)
    if (same) same.push(phrase)
    else phrases.set(weight, [phrase])
  }
  return phrases
}

const PIECE = /\[([^[\]]*)\]|[^\s[\]]+/g

/** The pieces of a line in turn. */
function* piecesOf(phrase: string): Generator<Piece> {
  for (const [piece, choices] of phrase.matchAll(PIECE)) {
    const all = (choices ?? piece).split('|').map((choice) => choice.trim())
    const filled = all.filter((choice) => choice !== '')
    yield { choices: filled, optional: filled.length < all.length, gap: piece === '…' }
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : LETTER.test(text.charAt(at))
}

export const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Where the word ends that begins at a place; an apostrophe between letters belongs to it. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && (isLetter(text, at) || (text.charAt(at) === "'" && at > start && at + 1 < text.length && isLetter(text, at + 1)))) at++
  return at
}

import type { Written } from './lists'

/** One piece of a line. */
export interface Piece {
  readonly choices: readonly string[]
  /** May be left out. */
  readonly optional: boolean
  readonly gap: boolean
}

/** So many characters of the same sentence may stand in a gap. */
export const GAP = 40
/** So many letters behind a `+` and in `_`, and signs behind the first of a number. */
const ENDING = 4
const ANY_WORD = 20
const NUMBER = 12

const NONE = -1

/**
 * Matches lines of turns at places of one normalised text. Patterns would be simpler, but there are thousands of lines, and a
 * pattern for each is a page of machine code that is compiled, kept in memory and pushed out of the processor’s caches by the next.
 * All methods answer with the end of the match or -1. They try the longer of two ways first and go back to the shorter one;
 * all that may be longer or shorter is bounded, and so is the time at one place.
 */
export class TurnMatcher {
  private readonly text: string
  /** What parts two words: one or two spaces or commas; in Persian one space or nothing. */
  private readonly commas: boolean
  private readonly least: number
  private readonly most: number
  private pieces: readonly Piece[] = []

  constructor(language: Written, text: string) {
    this.text = text
    this.commas = language !== 'fa'
    this.least = language === 'fa' ? 0 : 1
    this.most = language === 'fa' ? 1 : 2
  }

  endOf(pieces: readonly Piece[], at: number): number {
    this.pieces = pieces
    return this.piece(0, at, true)
  }

  /** From the piece `index` on; `joined` where no joint is wanted before it, as at the start and behind a gap. */
  private piece(index: number, at: number, joined: boolean): number {
    const piece = this.pieces[index]
    if (!piece) return isLetterOrDigit(this.code(at)) ? NONE : at
    if (piece.gap && !joined && isLetter(this.code(at))) return NONE
    for (let length = joined ? 0 : this.jointAt(at); length >= (joined ? 0 : this.least); length--) {
      const end = piece.gap ? this.gap(index, at + length) : this.choices(index, piece, at + length, joined)
      if (end !== NONE) return end
    }
    return piece.optional ? this.piece(index + 1, at, joined) : NONE
  }

  private gap(index: number, start: number): number {
    const next = this.pieces[index + 1]
    let at = start
    for (let length = 0; length <= GAP; length++) {
      if (!isLetterOrDigit(this.code(at - 1)) && (!next || next.optional || next.gap || this.mayBegin(next, at))) {
        const end = this.piece(index + 1, at, true)
        if (end !== NONE) return end
      }
      if (at >= this.text.length || isSentenceEnd(this.code(at))) return NONE
      at += isHighSurrogate(this.code(at)) ? 2 : 1
    }
    return NONE
  }

  private mayBegin({ choices }: Piece, at: number): boolean {
    const first = this.code(at)
    for (const choice of choices) if (isOneOf(choice.charCodeAt(0), first)) return true
    return false
  }

  private choices(index: number, { choices, optional }: Piece, at: number, joined: boolean): number {
    const first = this.code(at)
    for (const choice of choices) {
      if (!isOneOf(choice.charCodeAt(0), first)) continue
      // A piece that may be left out behind a gap brings its own joint.
      const end = this.choice(choice, 0, index, at, joined && optional)
      if (end !== NONE) return end
    }
    return NONE
  }

  /** From the sign `from` of a choice on. */
  private choice(choice: string, from: number, index: number, start: number, joinsItself: boolean): number {
    let at = start
    for (let sign = from; sign < choice.length; sign++) {
      const code = choice.charCodeAt(sign)
      if (code === SPACE || code === HASH || code === UNDERSCORE || (code === PLUS && sign === choice.length - 1)) {
        for (let length = this.longest(code, at); length >= this.shortest(code); length--) {
          const end = this.choice(choice, sign + 1, index, at + length, joinsItself)
          if (end !== NONE) return end
        }
        return NONE
      }
      if (code !== this.code(at)) return NONE
      at++
    }
    if (!joinsItself) return this.piece(index + 1, at, false)
    for (let length = this.jointAt(at); length >= this.least; length--) {
      const end = this.piece(index + 1, at + length, true)
      if (end !== NONE) return end
    }
    return NONE
  }

  private shortest(code: number): number {
    return code === SPACE ? this.least : code === PLUS ? 0 : 1
  }

  /** The most that a sign of a choice that stands for several may take of the text. */
  private longest(code: number, at: number): number {
    if (code === SPACE) return this.jointAt(at)
    if (code === PLUS) return this.run(at, ENDING, isLetter)
    if (code === UNDERSCORE) return this.run(at, ANY_WORD, isLetter)
    if (!isDigit(this.code(at))) return 0
    const length = 1 + this.run(at + 1, NUMBER, isInNumber)
    return this.code(at + length) === PERCENT ? length + 1 : length
  }

  private jointAt(at: number): number {
    let length = 0
    for (let code = this.code(at); length < this.most && ((this.commas && code === COMMA) || isSpace(code)); code = this.code(at + length)) length++
    return length
  }

  private run(at: number, most: number, is: (code: number) => boolean): number {
    let length = 0
    while (length < most && is(this.code(at + length))) length++
    return length
  }

  /** NaN outside the text. */
  private code(at: number): number {
    return this.text.charCodeAt(at)
  }
}

const SPACE = 32
const HASH = 35
const PERCENT = 37
const COMMA = 44
const PLUS = 43
const UNDERSCORE = 95

/** Whether a choice that begins with a sign may begin with what is in the text. */
const isOneOf = (sign: number, code: number): boolean => sign === code || sign === UNDERSCORE || (sign === HASH && isDigit(code))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** As `LETTERS` of the patterns. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && (code <= 0x24f || (code >= 0x370 && (code <= 0x1fff || (code >= 0x3040 && code <= 0xd7ff)))))
const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code)
const isInNumber = (code: number): boolean => isDigit(code) || code === COMMA || code === 46 || code === 0x66b || code === 0x66c
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
export const isSentenceEnd = (code: number): boolean => code === 33 || code === 46 || code === 63 || code === 10
export const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))

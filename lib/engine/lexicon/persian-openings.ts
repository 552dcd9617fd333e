import { anyOf, beginningsOf, freshNode, GAP_KEY, type Item, type Keys, type Node, NUMBER_KEY, nodeAt, numberEnds, type Openings, type Take } from './openings'
import { isDigit, isLetter, type Line, wordEnd } from './turn-lines'
import { GAP, isSentenceEnd, isSpace } from './turn-match'

/** So many letters of a line are its beginning, and so many more are looked at. */
const PREFIX = 6
const LOOK = 2

/** By letters, whatever spaces stand between them, as words are written in pieces and together. */
export class PersianOpenings implements Openings {
  private readonly starts = new Map<string, Node>()
  private readonly numbers = freshNode()

  add(line: Line): void {
    for (const { choice, index } of beginningsOf(line)) {
      const letters = lettersOf(choice).slice(0, PREFIX)
      const node = choice.startsWith('#') ? this.numbers : letters === '' ? undefined : nodeAt(this.starts, letters)
      const behind = choice.replace(/\s/g, '').slice(choice.startsWith('#') ? 1 : letters.length)
      node?.items.push({ line, index, behind: behind === '+' ? undefined : behind })
    }
  }

  seek(text: string, take: Take): void {
    const words = wordsOf(text)
    for (const [index, { at, letters }] of words.entries()) {
      const walk = (node: Node, from: number, behind: string): void => {
        for (const line of anyOf(node, LETTERS)) take(line, at)
        takeAll(node, behind, at, take)
        // The beginning may hold a space behind every letter; two gaps in a row are one long stretch.
        let reach = 2 * from + 1
        for (let { afterGap } = node; afterGap; { afterGap } = afterGap) {
          reach += GAP
          for (const line of anyOf(afterGap, LETTERS)) take(line, at)
          for (const word of within(words, index, reach)) takeAll(afterGap, word.letters, at, take)
        }
      }
      for (let length = Math.min(PREFIX, letters.length); length > 0; length--) {
        const node = this.starts.get(letters.slice(0, length))
        if (node) walk(node, length, letters.slice(length))
      }
      if (isDigit(text, at)) for (const end of numberEnds(text, at)) walk(this.numbers, end - at, lettersFrom(text, end))
    }
  }
}

const LETTERS: Keys = {
  keyOf(choice) {
    if (choice === GAP_KEY || choice.startsWith('#')) return choice.charAt(0)
    return isLetter(choice, 0) ? lettersOf(choice).slice(0, LOOK) : undefined
  },
  behind: (choice) => (choice === GAP_KEY ? '' : undefined),
}

interface Word {
  readonly at: number
  readonly letters: string
  /** Which sentence it is in. */
  readonly sentence: number
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let sentence = 0
  for (let at = 0; at < text.length; at++) {
    if (isSentenceEnd(text.charCodeAt(at))) sentence++
    if (!isLetter(text, at)) continue
    words.push({ at, letters: lettersFrom(text, at), sentence })
    at = wordEnd(text, at) - 1
  }
  return words
}

/** The words behind one that begin so near in the same sentence. */
function* within(words: readonly Word[], index: number, reach: number): Generator<Word> {
  const { at, sentence } = words[index] as Word
  for (let next = index + 1; next < words.length; next++) {
    const word = words[next] as Word
    if (word.sentence !== sentence || word.at > at + reach) return
    yield word
  }
}

/** The lines that may go on with these letters. */
function takeAll({ by }: Node, letters: string, at: number, take: Take): void {
  if (!by) return
  for (let length = 1; length <= LOOK && length <= letters.length; length++)
    for (const { line } of by.get(letters.slice(0, length))?.items ?? NONE) take(line, at)
  if (isDigit(letters, 0)) for (const { line } of by.get(NUMBER_KEY)?.items ?? NONE) take(line, at)
}
const NONE: readonly Item[] = []

/** The letters of a choice, as far as they are all known. */
const lettersOf = (choice: string): string => choice.replace(/\s/g, '').replace(/[#_+].*$/s, '')

/** The first letters from a place on, as many as are looked at, without single spaces between them. */
function lettersFrom(text: string, at: number): string {
  let letters = ''
  for (let from = at; from < text.length && letters.length < PREFIX + LOOK; from++) {
    if (!isSpace(text.charCodeAt(from))) letters += text.charAt(from)
    else if (isSpace(text.charCodeAt(from + 1))) break
  }
  return letters
}

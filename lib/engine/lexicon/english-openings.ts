import { beginningsOf, freshNode, GAP_KEY, type Keys, type Node, NUMBER_KEY, nodeAt, numberEnds, type Openings, type Take, type Ways, waysOf } from './openings'
import { isDigit, isLetter, type Line, wordEnd } from './turn-lines'
import { GAP } from './turn-match'

/** So many letters of a word that may go on are looked at. */
const PREFIX = 4

/** Word by word, as far as the words of a line are known. */
export class EnglishOpenings implements Openings {
  private readonly words = new Map<string, Node>()
  /** First letters of words that may go on. */
  private readonly starts = new Map<string, Node>()
  private readonly numbers = freshNode()
  /** Numbers with letters right behind: "10k". */
  private readonly amounts = freshNode()

  add(line: Line): void {
    for (const { choice, index } of beginningsOf(line)) this.nodeOf(choice)?.items.push({ line, index, behind: WORDS.behind(choice) })
  }

  seek(text: string, take: Take): void {
    const walk = new Walk(text, take)
    for (const [index, word] of walk.words.entries()) {
      walk.at = walk.starts[index] as number
      walk.word(this.words, index)
      for (let length = Math.min(PREFIX, word.length); length > 0; length--) {
        const node = this.starts.get(word.slice(0, length))
        if (node) walk.from(node, index, walk.ends[index] as number)
      }
      if (isDigit(word, 0)) {
        walk.number(this.numbers, index)
        if (!isDigit(word, word.length - 1)) walk.number(this.amounts, index)
      }
    }
  }

  private nodeOf(choice: string): Node | undefined {
    if (choice.startsWith('#')) return isLetter(choice, 1) ? this.amounts : this.numbers
    const word = choice.slice(0, wordEnd(choice, 0))
    if (word === '') return undefined
    return choice === `${word}+` ? nodeAt(this.starts, word.slice(0, PREFIX)) : nodeAt(this.words, word)
  }
}

const WORDS: Keys = {
  /** The first word, or the sign that stands for it. */
  keyOf(choice) {
    if (choice === GAP_KEY || choice.startsWith('#')) return choice.charAt(0)
    if (choice.startsWith('_')) return undefined
    const end = wordEnd(choice, 0)
    if (end === 0) return choice.charAt(0)
    return choice.charAt(end) === '+' ? undefined : choice.slice(0, end)
  },
  /** What is no space belongs to the word: "-known", "%". */
  behind(choice) {
    const behind = choice.startsWith('#') ? choice.slice(1).replace(/^%/, '') : choice.slice(choice === GAP_KEY ? 1 : wordEnd(choice, 0))
    if (behind === '' || behind === '+') return ''
    return behind.startsWith(' ') ? behind.slice(1) : undefined
  },
}

/** Goes through the words of a text; `at` is where the line begins that is sought. */
class Walk {
  readonly words: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  at = 0
  private readonly sentences: number[] = []
  private readonly text: string
  private readonly take: Take

  constructor(text: string, take: Take) {
    this.text = text
    this.take = take
    let sentence = 0
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text, at)) {
        if (isSentenceEnd(text.charCodeAt(at))) sentence++
        continue
      }
      const end = wordEnd(text, at)
      this.words.push(text.slice(at, end))
      this.starts.push(at)
      this.ends.push(end)
      this.sentences.push(sentence)
      at = end - 1
    }
  }

  /** With the word `index` next. */
  word(by: Ways['by'], index: number): void {
    const word = this.words[index] as string
    const node = by.get(word)
    if (node) this.from(node, index, this.ends[index] as number)
    const apostrophe = word.indexOf("'")
    if (apostrophe < 1) return
    // "That" in "that's".
    const cut = by.get(word.slice(0, apostrophe))
    if (cut) this.all(waysOf(cut, WORDS).any)
  }

  number(node: Node, index: number): void {
    if (node.items.length === 0) return
    for (const end of numberEnds(this.text, this.starts[index] as number)) {
      let last = index
      while ((this.starts[last + 1] ?? end) < end) last++
      this.from(node, last, end)
    }
  }

  /** On from what ends at a place, with the word `index`. */
  from(node: Node, index: number, end: number): void {
    const { any, by, afterGap } = waysOf(node, WORDS)
    this.all(any)
    if ((by.size === 0 && afterGap.items.length === 0) || !isJoint(this.text.charCodeAt(end))) return
    const next = isJoint(this.text.charCodeAt(end + 1)) ? end + 2 : end + 1
    if (by.size > 0) this.place(by, index + 1, next)
    if (afterGap.items.length > 0) this.behindGap(waysOf(afterGap, WORDS), index, next)
  }

  /** With what stands at a place next: the word `index`, or a sign. */
  private place(by: Ways['by'], index: number, at: number): void {
    if (this.starts[index] !== at) {
      const sign = by.get(this.text.charAt(at))
      if (sign) this.all(waysOf(sign, WORDS).any)
      return
    }
    this.word(by, index)
    const number = isDigit(this.text, at) ? by.get(NUMBER_KEY) : undefined
    if (number) this.number(number, index)
  }

  /** With every word next that a gap may reach. */
  private behindGap({ any, by, afterGap }: Ways, last: number, start: number): void {
    this.all(any)
    // Two gaps in a row are one long stretch.
    for (const { line } of afterGap.items) this.take(line, this.at)
    for (let index = last + 1; (this.starts[index] ?? Number.POSITIVE_INFINITY) <= start + GAP && this.sentences[index] === this.sentences[last]; index++)
      this.place(by, index, this.starts[index] as number)
  }

  private all(lines: readonly Line[]): void {
    for (const line of lines) this.take(line, this.at)
  }
}

const isSentenceEnd = (code: number): boolean => code === 33 || code === 46 || code === 63 || code === 10
const isJoint = (code: number): boolean => code === 32 || code === 44 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

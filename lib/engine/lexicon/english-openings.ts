import { anyOf, beginningsOf, freshNode, GAP_KEY, type Keys, type Node, NUMBER_KEY, nodeAt, numberEnds, type Openings, type Take, WORD_KEY } from './openings'
import { isDigit, isLetter, type Line, wordEnd } from './turn-lines'
import { GAP, isSentenceEnd, isSpace } from './turn-match'

/** So many letters of a word that may go on are looked at; it has them at least. */
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
      const open = word.length < PREFIX ? undefined : this.starts.get(word.slice(0, PREFIX))
      if (open) walk.from(open, index, walk.ends[index] as number)
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
  /** The first word, or the sign that it begins with. */
  keyOf(choice) {
    const end = wordEnd(choice, 0)
    if (end === 0) return choice.charAt(0)
    return choice.charAt(end) === '+' ? undefined : choice.slice(0, end)
  },
  /** A sign that stands right behind the word goes on with it: "-known". What stands behind a sign is left to the matcher. */
  behind(choice) {
    const end = wordEnd(choice, 0)
    const behind = end > 0 ? choice.slice(end) : isForMany(choice) && !isLetter(choice, 1) ? choice.slice(1).replace(/^%/, '') : undefined
    return behind === '+' ? '' : behind?.replace(/^ /, '')
  },
}

/** Whether it begins with a number, any word or a gap. */
const isForMany = (choice: string): boolean => [NUMBER_KEY, WORD_KEY, GAP_KEY].includes(choice.charAt(0))

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
  word(by: ReadonlyMap<string, Node>, index: number): void {
    const word = this.words[index] as string
    const node = by.get(word)
    if (node) this.from(node, index, this.ends[index] as number)
    const apostrophe = word.indexOf("'")
    if (apostrophe < 1) return
    // "That" in "that's".
    const cut = by.get(word.slice(0, apostrophe))
    if (cut) this.all(cut)
  }

  number(node: Node, index: number): void {
    for (const end of numberEnds(this.text, this.starts[index] as number)) {
      let last = index
      while ((this.starts[last + 1] ?? end) < end) last++
      this.from(node, last, end)
    }
  }

  /** On from what ends at a place, with the word `index`. */
  from(node: Node, index: number, end: number): void {
    this.all(node)
    const { by, afterGap } = node
    if (!by && !afterGap) return
    if (!isJoint(this.text.charCodeAt(end))) {
      if (by) this.sign(by, end)
      return
    }
    const next = isJoint(this.text.charCodeAt(end + 1)) ? end + 2 : end + 1
    if (by) this.place(by, index + 1, next)
    if (afterGap) this.behindGap(afterGap, index, next)
  }

  /** With what stands at a place next: the word `index`, or a sign. */
  private place(by: ReadonlyMap<string, Node>, index: number, at: number): void {
    if (this.starts[index] !== at) {
      this.sign(by, at)
      return
    }
    this.word(by, index)
    const any = by.get(WORD_KEY)
    if (any) this.from(any, index, this.ends[index] as number)
    const number = isDigit(this.text, at) ? by.get(NUMBER_KEY) : undefined
    if (number) this.number(number, index)
  }

  private sign(by: ReadonlyMap<string, Node>, at: number): void {
    const node = by.get(this.text.charAt(at))
    if (node) this.all(node)
  }

  /** With every word next that a gap may reach. */
  private behindGap(node: Node, last: number, start: number): void {
    this.all(node)
    // Two gaps in a row are one long stretch.
    if (node.afterGap) this.behindGap(node.afterGap, last, start + GAP)
    const { by } = node
    if (!by) return
    for (let index = last + 1; (this.starts[index] ?? Number.POSITIVE_INFINITY) <= start + GAP && this.sentences[index] === this.sentences[last]; index++)
      this.place(by, index, this.starts[index] as number)
  }

  /** Tries the lines that may go on with anything. */
  private all(node: Node): void {
    for (const line of anyOf(node, WORDS)) this.take(line, this.at)
  }
}

const isJoint = (code: number): boolean => code === 44 || isSpace(code)

import { LETTERS, LETTERS_AND_DIGITS, normalise } from '../reading/normalise'
import { listsOf, type Written } from './lists'

/**
 * Turns of phrase: lists too varied to write out line by line. A line is a row of words and choices, `[our|the] policy`;
 * an empty choice may be left out, `…` stands for up to 40 characters of the same sentence, `+` at the end of a choice
 * lets up to four letters follow, `#` stands for a number and `_` for any one word (not the first of a line),
 * ` : 0.5` at the end of a line gives it a weight, `//` starts a comment.
 */
export type Turns = readonly { readonly weight: number; readonly pattern: RegExp }[]

/** notion → patterns, and their lines by how they may begin. */
interface Compiled {
  readonly notions: ReadonlyMap<string, Turns>
  readonly openings: ReadonlyMap<string, readonly Line[]>
}

const compiled: { en?: Compiled; fa?: Compiled } = {}

/** The patterns of one list, one a weight, over normalised text; none while the lists of the language are not there. Throws where there is no such list. */
export function turnsOf(language: Written, notion: string): Turns {
  const all = compiledOf(language)
  if (!all) return []
  const turns = all.notions.get(notion)
  if (!turns) throw new Error(`There is no list of turns ${language}/${notion}.`)
  return turns
}

/** Built when first needed; undefined while the lists of the language are not there. */
function compiledOf(language: Written): Compiled | undefined {
  const lists = listsOf(language)
  if (!lists) return undefined
  compiled[language] ??= compileAll(language, lists.turns)
  return compiled[language]
}

function compileAll(language: Written, lists: Readonly<Record<string, string>>): Compiled {
  const notions = new Map<string, Turns>()
  const openings = new Map<string, Line[]>()
  for (const [notion, list] of Object.entries(lists)) {
    notions.set(
      notion,
      [...byWeight(list)].map(([weight, phrases]) => ({ weight, pattern: linesOf(phrases, language, openings) })),
    )
  }
  return { notions, openings }
}

/** The phrases of a list, by weight. */
function byWeight(list: string): ReadonlyMap<number, readonly string[]> {
  const phrases = new Map<number, string[]>()
  for (const raw of list.split('\n')) {
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

function linesOf(phrases: readonly string[], language: Written, openings: Map<string, Line[]>): Lines {
  const lines = new Lines(language)
  for (const [order, phrase] of phrases.entries()) {
    const line = new Line(lines, order, phrase)
    for (const opening of new Set(openingsOf(phrase, language))) {
      const same = openings.get(opening)
      if (same) same.push(line)
      else openings.set(opening, [line])
    }
  }
  return lines
}

/** So many letters open a line where a word may go on: in Persian, where words are written in pieces, and before a `+`. */
const PREFIX = 4

/** How a line may begin: with the first words of its choices, as far as the first choice that may not be left out. */
function openingsOf(phrase: string, language: Written): readonly string[] {
  const openings: string[] = []
  for (const [piece, choices] of phrase.matchAll(PIECE)) {
    const words = (choices ?? piece).split('|').map((choice) => normalise(choice.trim()).text)
    for (const word of words) if (word !== '') openings.push(openingOf(word, language))
    if (!words.includes('')) break
  }
  return openings
}

function openingOf(choice: string, language: Written): string {
  if (choice.startsWith('#')) return '#'
  const word = choice.slice(0, wordEnd(choice, 0))
  return language === 'fa' || choice === `${word}+` ? `${word.slice(0, PREFIX)}…` : word
}

/** One line of a list. Its pattern is compiled when a text first holds what it needs; most never are. */
class Line {
  readonly lines: Lines
  readonly order: number
  readonly phrase: string
  private pattern: RegExp | undefined
  private needed: readonly string[] | undefined
  /** The last text that was looked through for what is needed, and whether it is there. */
  private lookedAt = ''
  private isThere = false

  constructor(lines: Lines, order: number, phrase: string) {
    this.lines = lines
    this.order = order
    this.phrase = phrase
  }

  matchAt(text: string, at: number): RegExpExecArray | null {
    if (!this.hasNeeded(text)) return null
    this.pattern ??= patternOf(this.phrase, this.lines.language)
    this.pattern.lastIndex = at
    return this.pattern.exec(text)
  }

  private hasNeeded(text: string): boolean {
    if (this.lookedAt !== text) {
      this.needed ??= neededBy(this.phrase)
      this.isThere = this.needed.length === 0 || this.needed.some((words) => text.includes(words))
      this.lookedAt = text
    }
    return this.isThere
  }
}

/**
 * Beginnings of choices of which a text must hold one for a line to match: those of the piece behind the first whose shortest is the
 * longest. Empty where no piece tells. A pattern of many choices takes tens of kilobytes once it is compiled.
 */
function neededBy(phrase: string): readonly string[] {
  const pieces = [...phrase.matchAll(PIECE)]
    .filter(([piece]) => piece !== '…')
    .map(([piece, choices]) => (choices ?? piece).split('|').map((choice) => BEGINNING.exec(normalise(choice.trim()).text)?.[0] ?? ''))
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length))
  const best = pieces.slice(1).reduce((one, other) => (shortest(other) > shortest(one) ? other : one), [''])
  return shortest(best) > 0 ? best : []
}
const BEGINNING = /^[^\s#_+]+/

/**
 * All lines of one list and weight as one pattern. Each line is tried only at words it may begin with, and the lines of a whole
 * language find these places in one pass over the text, so that a text costs its length and not the number of lists.
 */
class Lines extends RegExp {
  readonly language: Written

  constructor(language: Written) {
    super('', 'gu')
    this.language = language
  }

  override *[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    let free = 0
    for (const { at, line } of placesOf(this.language, text).get(this) ?? []) {
      if (at < free) continue
      const match = line.matchAt(text, at)
      if (!match) continue
      yield match
      free = at + match[0].length
    }
  }
}

const patternOf = (phrase: string, language: Written): RegExp =>
  new RegExp(`${sourceOf(phrase, language === 'fa' ? '\\s?' : '[\\s,]{1,2}')}(?![${LETTERS_AND_DIGITS}])`, 'uy')

/** A place in the text, and a line that may begin there. */
interface Place {
  readonly at: number
  readonly line: Line
}

/** In text order, and at one place in the order of the list. */
type Places = ReadonlyMap<Lines, readonly Place[]>

/** Of the last texts: a draft and what it replies to are asked in turn, list by list. */
const lastPlaces: { readonly text: string; readonly language: Written; readonly places: Places }[] = []
const KEPT = 4

/** Where in a normalised text the lines of each list may begin. */
function placesOf(language: Written, text: string): Places {
  const known = lastPlaces.find((one) => one.language === language && one.text === text)
  if (known) return known.places
  const places = findPlaces(language, text)
  if (lastPlaces.push({ text, language, places }) > KEPT) lastPlaces.shift()
  return places
}

function findPlaces(language: Written, text: string): Places {
  const places = new Map<Lines, Place[]>()
  const openings = compiledOf(language)?.openings
  if (!openings) return places
  const open = (opening: string, at: number): void => {
    for (const line of openings.get(opening) ?? []) {
      const found = places.get(line.lines)
      if (found) insert(found, { at, line })
      else places.set(line.lines, [{ at, line }])
    }
  }
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue
    const end = wordEnd(text, at)
    if (isDigit(text, at)) open('#', at)
    if (language === 'en') openWord(text.slice(at, end), at, open)
    for (let length = Math.min(PREFIX, end - at); length > 0; length--) open(`${text.slice(at, at + length)}…`, at)
    at = end
  }
  return places
}

/** A word, and what stands before an apostrophe in it: "that" in "that's". */
function openWord(word: string, at: number, open: (opening: string, at: number) => void): void {
  open(word, at)
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0) open(word.slice(0, apostrophe), at)
}

/** Behind all places before it; the lines of one place come in a few sorted runs. */
function insert(places: Place[], place: Place): void {
  let index = places.length
  while (index > 0 && isAfter(places[index - 1] as Place, place)) index--
  if (places[index - 1]?.line !== place.line || places[index - 1]?.at !== place.at) places.splice(index, 0, place)
}

const isAfter = (one: Place, other: Place): boolean => one.at === other.at && one.line.order > other.line.order

const LETTER = /[\p{L}\p{M}\p{N}]/u

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : LETTER.test(text.charAt(at))
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Where the word ends that begins at a place; an apostrophe between letters belongs to it. */
function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && (isLetter(text, at) || (text.charAt(at) === "'" && at > start && at + 1 < text.length && isLetter(text, at + 1)))) at++
  return at
}

const PIECE = /\[([^[\]]*)\]|[^\s[\]]+/g
const NUMBER = '\\d[\\d.,٬٫]{0,12}%?'
const ANY_WORD = `[${LETTERS}]{1,20}`
const GAP = '[^.!?\\n]{0,40}?'

/** One line as the source of a pattern; `joint` is what may stand between two words. */
function sourceOf(phrase: string, joint: string): string {
  let source = ''
  let afterGap = true
  for (const [piece, choices] of phrase.matchAll(PIECE)) {
    if (piece === '…') {
      // Two in a row are one long stretch.
      source += `${afterGap && source !== '' ? '' : `(?![${LETTERS}])${joint}`}${GAP}(?<![${LETTERS_AND_DIGITS}])`
      afterGap = true
      continue
    }
    const words = (choices ?? piece).split('|').map((choice) => wordSource(choice.trim(), joint))
    const optional = words.includes('')
    const group = `(?:${words.filter((word) => word !== '').join('|')})`
    if (afterGap) source += optional ? `(?:${group}${joint})?` : group
    else source += optional ? `(?:${joint}${group})?` : `${joint}${group}`
    if (!optional) afterGap = false
  }
  return source
}

function wordSource(choice: string, joint: string): string {
  const open = choice.endsWith('+')
  const folded = normalise(open ? choice.slice(0, -1) : choice).text
  const escaped = folded
    .replace(/[.*+?^${}()|\\/]/g, '\\$&')
    .replace(/\s+/g, joint)
    .replaceAll('#', NUMBER)
    .replaceAll('_', ANY_WORD)
  return open ? `${escaped}[${LETTERS}]{0,4}` : escaped
}

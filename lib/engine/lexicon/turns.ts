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

/** What is looked for in one pass over a text. */
type Room = 'turns' | 'replies'
const ROOMS: readonly Room[] = ['turns', 'replies']

const compiled = new Map<string, Compiled>()

/** The patterns of one list, one a weight, over normalised text; none while the lists of the language are not there. Throws where there is no such list. */
export function turnsOf(language: Written, notion: string): Turns {
  if (!listsOf(language)) return []
  for (const room of ROOMS) {
    const turns = compiledOf(language, room)?.notions.get(notion)
    if (turns) return turns
  }
  throw new Error(`There is no list of turns ${language}/${notion}.`)
}

/** Built when first needed; undefined while the lists of the language are not there. */
function compiledOf(language: Written, room: Room): Compiled | undefined {
  const lists = listsOf(language)
  if (!lists) return undefined
  const key = `${language} ${room}`
  const known = compiled.get(key) ?? compileAll(language, room, lists[room])
  compiled.set(key, known)
  return known
}

function compileAll(language: Written, room: Room, lists: Readonly<Record<string, string>>): Compiled {
  const notions = new Map<string, Turns>()
  const openings = new Map<string, Line[]>()
  for (const [notion, list] of Object.entries(lists)) {
    notions.set(
      notion,
      [...byWeight(list)].map(([weight, phrases]) => ({ weight, pattern: linesOf(phrases, language, room, openings) })),
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

function linesOf(phrases: readonly string[], language: Written, room: Room, openings: Map<string, Line[]>): Lines {
  const lines = new Lines(language, room)
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
  const end = wordEnd(choice, 0)
  const word = choice.slice(0, end)
  const second = language === 'en' ? SECOND_WORD.exec(choice.slice(end))?.[1] : undefined
  // "the perfect" is looked for where "the perfect" stands, not at every "the".
  if (second !== undefined) return `${word} ${second}`
  return language === 'fa' || choice === `${word}+` ? `${word.slice(0, PREFIX)}…` : word
}

const SECOND_WORD = /^ ([a-z]+)(?![^ ])/

/** One line of a list. Its pattern is compiled when a text first holds a word it may begin with; most never are. */
class Line {
  readonly lines: Lines
  readonly order: number
  readonly phrase: string
  private pattern: RegExp | undefined

  constructor(lines: Lines, order: number, phrase: string) {
    this.lines = lines
    this.order = order
    this.phrase = phrase
  }

  matchAt(text: string, at: number): RegExpExecArray | null {
    this.pattern ??= patternOf(this.phrase, this.lines.language)
    this.pattern.lastIndex = at
    return this.pattern.exec(text)
  }
}

/**
 * All lines of one list and weight as one pattern. Each line is tried only at words it may begin with, and the lines of a whole
 * language find these places in one pass over the text, so that a text costs its length and not the number of lists.
 */
class Lines extends RegExp {
  readonly language: Written
  readonly room: Room

  constructor(language: Written, room: Room) {
    super('', 'gu')
    this.language = language
    this.room = room
  }

  override *[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    let free = 0
    for (const { at, line } of placesOf(this.language, this.room, text).get(this) ?? []) {
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
const lastPlaces: { readonly text: string; readonly language: Written; readonly room: Room; readonly places: Places }[] = []
const KEPT = 8

/** Where in a normalised text the lines of each list may begin. */
function placesOf(language: Written, room: Room, text: string): Places {
  const known = lastPlaces.find((one) => one.language === language && one.room === room && one.text === text)
  if (known) return known.places
  const places = findPlaces(language, room, text)
  if (lastPlaces.push({ text, language, room, places }) > KEPT) lastPlaces.shift()
  return places
}

function findPlaces(language: Written, room: Room, text: string): Places {
  const places = new Map<Lines, Place[]>()
  const openings = compiledOf(language, room)?.openings
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
    if (language === 'en') openWords(text, at, end, open)
    for (let length = Math.min(PREFIX, end - at); length > 0; length--) open(`${text.slice(at, at + length)}…`, at)
    at = end
  }
  return places
}

/** A word, what stands before an apostrophe in it ("that" in "that's"), and the word together with the next. */
function openWords(text: string, at: number, end: number, open: (opening: string, at: number) => void): void {
  const word = text.slice(at, end)
  open(word, at)
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0) open(word.slice(0, apostrophe), at)
  const next = JOINT.test(text.charAt(end)) ? (JOINT.test(text.charAt(end + 1)) ? end + 2 : end + 1) : end
  if (next === end || next >= text.length || !isLetter(text, next)) return
  const second = text.slice(next, wordEnd(text, next))
  open(`${word} ${second}`, at)
  const cut = second.indexOf("'")
  if (cut > 0) open(`${word} ${second.slice(0, cut)}`, at)
}
const JOINT = /[\s,]/

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

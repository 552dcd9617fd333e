import { findWords } from './words'

/** One phrase of a list. */
export interface Entry {
  readonly notion: string
  readonly cue: string
  readonly weight: number
  /** May carry an ending. */
  readonly open: boolean
}

const WEIGHT = / : (-?[\d.]+)$/

/** Parses one list. Throws on a line without a phrase, naming it. */
export function parseList(notion: string, list: string): readonly Entry[] {
  return list.split('\n').flatMap((line) => parseLine(notion, line) ?? [])
}

function parseLine(notion: string, raw: string): Entry | undefined {
  const line = raw.trim()
  if (line === '' || line.startsWith('//')) return undefined
  const weight = WEIGHT.exec(line)
  const phrase = weight ? line.slice(0, weight.index).trim() : line
  const open = phrase.endsWith('+')
  const cue = open ? phrase.slice(0, -1) : phrase
  if (cue === '') throw new Error(`The list ${notion} has a line without a phrase: "${raw}".`)
  return { notion, cue, weight: weight ? Number(weight[1]) : 1, open }
}

/** Places of lines that nobody has asked for yet: the number of the list and the offset in it, in one number each. */
export type Unread = number[]

/** The lines of some lists by what they begin with. */
export interface Lines {
  readonly unread: Map<string, Unread>
  /** Parses lines, in the order of the lists. */
  read(places: Unread): readonly { readonly words: readonly string[]; readonly entry: Entry }[]
}

/** What the line from `start` to `end` begins with, where that can be told at a glance. */
export type Glance = (list: string, start: number, end: number) => string | undefined

/** More characters than a list has. */
const LIST = 2 ** 20

/**
 * Finds where each line begins and what with, list by list, and parses none of them: a text asks for few. `glance` tells the beginning
 * of a plain line; of any other `opening` makes it from the words. Throws on a line without a phrase or without letters, naming it.
 */
export function* findingLines(glance: Glance, opening: (words: readonly string[]) => string, lists: Readonly<Record<string, string>>): Generator<void, Lines> {
  const names = Object.keys(lists)
  const unread = new Map<string, Unread>()
  const entryAt = (number: number, start: number): Entry | undefined => {
    const name = names[number] as string
    return parseLine(name, lineAt(lists[name] as string, start))
  }
  for (const [number, name] of names.entries()) {
    const list = lists[name] as string
    for (let start = 0, end = 0; start < list.length; start = end + 1) {
      end = endOf(list, start)
      const first = glance(list, start, end) ?? openingOf(entryAt(number, start), opening)
      if (first === undefined) continue
      const same = unread.get(first)
      if (same) same.push(number * LIST + start)
      else unread.set(first, [number * LIST + start])
    }
    yield
  }
  return {
    unread,
    read: (places) =>
      places.flatMap((place) => {
        const entry = entryAt(Math.floor(place / LIST), place % LIST)
        return entry ? [{ words: wordsOf(entry), entry }] : []
      }),
  }
}

const endOf = (list: string, start: number): number => {
  const end = list.indexOf('\n', start)
  return end < 0 ? list.length : end
}
const lineAt = (list: string, start: number): string => list.slice(start, endOf(list, start))

const wordsOf = ({ notion, cue }: Entry): readonly string[] => {
  const words = findWords(cue, []).map(({ norm }) => norm)
  if (words.length === 0) throw new Error(`The list ${notion} has a phrase without letters: "${cue}".`)
  return words
}

const openingOf = (entry: Entry | undefined, opening: (words: readonly string[]) => string): string | undefined => (entry ? opening(wordsOf(entry)) : undefined)

const APOSTROPHE = 39
const isLatin = (code: number): boolean => code >= 97 && code <= 122
/** Parts words in whatever spelling: below it are no letters but the Latin ones. */
const parts = (code: number): boolean => Number.isNaN(code) || (code < 0x80 && !(code >= 65 && code <= 90))

/** The first word of a line in plain Latin letters. */
export const firstWord: Glance = (list, start) => {
  let at = start
  while (isLatin(list.charCodeAt(at)) || (at > start && list.charCodeAt(at) === APOSTROPHE && isLatin(list.charCodeAt(at + 1)))) at++
  return at > start && parts(list.charCodeAt(at)) ? list.slice(start, at) : undefined
}

/** A Persian phrase is found by so many letters, since a word may be written in pieces. */
export const HEAD = 4
/** Letters that are themselves in any spelling. */
const PLAIN = new Set([...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'].map((letter) => letter.charCodeAt(0)))
const SPACE = 0x20
const NON_JOINER = 0x200c

/** The first letters of a line in plain Persian ones. */
export const head: Glance = (list, start, end) => {
  let letters = ''
  // Two more than needed: a letter that is drawn out, as in «خیلیییی», is not plain.
  for (let at = start; at < end && letters.length < HEAD + 2; at++) {
    const code = list.charCodeAt(at)
    if (PLAIN.has(code)) letters += list.charAt(at)
    else if (code !== SPACE && code !== NON_JOINER) break
  }
  return letters.length < HEAD || DRAWN_OUT.test(letters) ? undefined : letters.slice(0, HEAD)
}
const DRAWN_OUT = /(.)\1\1/u

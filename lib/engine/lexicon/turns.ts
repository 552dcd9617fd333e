import { EnglishOpenings } from './english-openings'
import { listsOf, type Written } from './lists'
import type { Openings } from './openings'
import { PersianOpenings } from './persian-openings'
import { byWeight, Line, type Lines } from './turn-lines'
import { TurnMatcher } from './turn-match'

/**
 * Turns of phrase: lists too varied to write out line by line. A line is a row of words and choices, `[our|the] policy`;
 * an empty choice may be left out, `…` stands for up to 40 characters of the same sentence, `+` at the end of a choice
 * lets up to four letters follow, `#` stands for a number and `_` for any one word (not the first of a line),
 * ` : 0.5` at the end of a line gives it a weight, `//` starts a comment.
 */
export interface Turn {
  /** Where it stands in the normalised text, half-open. */
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** What is looked for in one pass over a text. */
const ROOMS = ['turns', 'replies'] as const
type Room = (typeof ROOMS)[number]

/** The lists of one room. */
interface Compiled {
  /** notion → the lines of its list, by weight. */
  readonly notions: ReadonlyMap<string, readonly Lines[]>
  readonly openings: Openings
}

type Found = ReadonlyMap<Lines, readonly Turn[]>

const compiled = new Map<string, Compiled>()
const NONE: readonly Turn[] = []

/**
 * Finds the turns of a list in a normalised text, in text order; none while the lists of the language are not there. The text is
 * gone through once for all lists. Throws where there is no such list.
 */
export function turnsIn(language: Written, text: string): (notion: string) => readonly Turn[] {
  const found = new Map<Room, Found>()
  return (notion) => {
    if (!listsOf(language)) return NONE
    for (const room of ROOMS) {
      const { notions, openings } = compiledOf(language, room)
      const groups = notions.get(notion)
      if (!groups) continue
      const there = found.get(room) ?? find(openings, language, text)
      found.set(room, there)
      return there.size === 0 ? NONE : groups.flatMap((lines) => there.get(lines) ?? NONE)
    }
    throw new Error(`There is no list of turns ${language}/${notion}.`)
  }
}

/** Built when first needed. */
function compiledOf(language: Written, room: Room): Compiled {
  const key = `${language} ${room}`
  const known = compiled.get(key) ?? compileAll(language, listsOf(language)?.[room] ?? {})
  compiled.set(key, known)
  return known
}

function compileAll(language: Written, lists: Readonly<Record<string, string>>): Compiled {
  const openings = language === 'fa' ? new PersianOpenings() : new EnglishOpenings()
  const notions = new Map<string, readonly Lines[]>()
  for (const [notion, list] of Object.entries(lists)) {
    notions.set(
      notion,
      [...byWeight(list)].map(([weight, phrases]) => {
        const lines: Lines = { language, weight }
        for (const phrase of phrases) openings.add(new Line(lines, phrase))
        return lines
      }),
    )
  }
  return { notions, openings }
}

/** One pass over the text for all lines of a room. */
function find(openings: Openings, language: Written, text: string): Found {
  const found = new Map<Lines, Turn[]>()
  const matcher = new TurnMatcher(language, text)
  const tried = new Map<Line, number>()
  openings.seek(text, (line, at) => {
    if (tried.get(line) === at) return
    tried.set(line, at)
    const turns = found.get(line.lines) ?? []
    const last = turns.at(-1)
    if (last && last.start < at && last.end > at) return
    const end = line.endAt(matcher, at)
    // Of two at one place the longer one.
    if (end < 0 || (last?.start === at && last.end >= end)) return
    if (last?.start === at) turns.pop()
    turns.push({ start: at, end, weight: line.lines.weight })
    found.set(line.lines, turns)
  })
  return found
}

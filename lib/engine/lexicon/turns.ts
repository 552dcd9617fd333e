import { EnglishOpenings } from './english-openings'
import { type Lists, listsOf, type Written } from './lists'
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

/** notion → its turns. */
type Found = ReadonlyMap<string, readonly Turn[]>

/** notion → the lines among which its own are; lists that only replies need are looked for apart from the others. */
const compiled: { [language in Written]?: ReadonlyMap<string, Openings> } = {}
const NONE: readonly Turn[] = []

/**
 * Finds the turns of a list in a normalised text, in text order; none while the lists of the language are not there. The text is
 * gone through once for all lists. Throws where there is no such list.
 */
export function turnsIn(language: Written, text: string): (notion: string) => readonly Turn[] {
  const found = new Map<Openings, Found>()
  return (notion) => {
    const lists = compiledOf(language)
    if (!lists) return NONE
    const openings = lists.get(notion)
    if (!openings) throw new Error(`There is no list of turns ${language}/${notion}.`)
    let there = found.get(openings)
    if (!there) {
      there = find(openings, language, text)
      found.set(openings, there)
    }
    return there.get(notion) ?? NONE
  }
}

/** Built when first needed; undefined while the lists of the language are not there. */
function compiledOf(language: Written): ReadonlyMap<string, Openings> | undefined {
  const lists = compiled[language] ? undefined : listsOf(language)
  if (lists) for (const _ of compilingTurns(language, lists));
  return compiled[language]
}

/** Makes the turns of a language ready, with a step for each list. */
export function* compilingTurns(language: Written, { turns, replies }: Pick<Lists, 'turns' | 'replies'>): Generator<void, void> {
  const ready = new Map<string, Openings>()
  for (const lists of [turns, replies]) {
    const openings = language === 'fa' ? new PersianOpenings() : new EnglishOpenings()
    for (const [notion, list] of Object.entries(lists)) {
      for (const [weight, phrases] of byWeight(list)) {
        const lines: Lines = { language, notion, weight }
        for (const phrase of phrases) openings.add(new Line(lines, phrase))
      }
      ready.set(notion, openings)
      yield
    }
  }
  compiled[language] = ready
}

/** One pass over the text for all lines of some lists. */
function find(openings: Openings, language: Written, text: string): Found {
  const matcher = new TurnMatcher(language, text)
  const last = new Map<Lines, Turn>()
  const tried = new Map<Line, number>()
  const found = new Map<string, Turn[]>()
  openings.seek(text, (line, at) => {
    if (tried.get(line) === at) return
    tried.set(line, at)
    const before = last.get(line.lines)
    if (before && before.start < at && before.end > at) return
    const end = line.endAt(matcher, at)
    const isAgain = before?.start === at
    // Of two at one place the longer one.
    if (end < 0 || (isAgain && before.end >= end)) return
    const { notion, weight } = line.lines
    const turn: Turn = { start: at, end, weight }
    last.set(line.lines, turn)
    const turns = found.get(notion) ?? []
    if (isAgain) turns.splice(turns.indexOf(before), 1)
    turns.push(turn)
    found.set(notion, turns)
  })
  return found
}

import { describe, expect, it, vi } from 'vitest'
import { LISTS } from '../../lib/engine/lexicon/all'
import { byWeight, Line } from '../../lib/engine/lexicon/turn-lines'
import { type Piece, TurnMatcher } from '../../lib/engine/lexicon/turn-match'
import { turnsIn } from '../../lib/engine/lexicon/turns'
import { normalise } from '../../lib/engine/reading/normalise'

const LANGUAGES = ['en', 'fa'] as const

/** Every line of every list of turns. */
const LINES = LANGUAGES.flatMap((language) =>
  Object.entries({ ...LISTS[language].turns, ...LISTS[language].replies }).flatMap(([notion, list]) =>
    [...byWeight(list)].flatMap(([weight, phrases]) =>
      phrases.map((phrase) => ({ language, notion, phrase, line: new Line({ language, notion, weight }, phrase) })),
    ),
  ),
)

/** What a choice stands for, in words. */
const words = (choice: string): string => choice.replace(/\+$/, '').replaceAll('#', '7').replaceAll('_', 'zz')

/** Texts that a line describes: each piece with its first choice, and each way to begin. */
function textsOf(line: Line): readonly string[] {
  const pieces = [...line.pieces()]
  // A gap at the end of a line reaches to a sign.
  const tail = (from: number): string =>
    `${pieces
      .slice(from)
      .flatMap(({ choices, gap }) => (gap ? ['zz'] : [words(choices[0] as string)]))
      .join(' ')} ,`
  return (pieces[0] as Piece).choices.map((choice) => `${words(choice)} ${tail(1)}`.trim())
}

describe('a line of turns', () => {
  it('is found in every text that it describes', () => {
    expect(LINES.length).toBeGreaterThan(2000)
    const lost = LINES.flatMap(({ language, notion, line, phrase }) =>
      textsOf(line)
        .filter((text) => turnsIn(language, normalise(text).text)(notion).length === 0)
        .map((text) => `${language}/${notion}: ${phrase} → ${text}`),
    )
    expect(lost).toEqual([])
  })

  it('takes bounded time at a place, however much the text looks like it', () => {
    const piece = vi.spyOn(TurnMatcher.prototype as unknown as { piece(index: number, at: number, joined: boolean): number }, 'piece')
    try {
      for (const { language, line, phrase } of LINES) {
        const [first = ''] = textsOf(line)
        // All but the end of the line, again and again.
        const text = normalise(`${first.slice(0, first.lastIndexOf(' ') + 1)} `.repeat(40)).text
        piece.mockClear()
        line.endAt(new TurnMatcher(language, text), 0)
        expect(piece.mock.calls.length, phrase).toBeLessThan(2000)
      }
    } finally {
      piece.mockRestore()
    }
  })
})

describe('turns', () => {
  const found = (text: string, notion: string, language: 'en' | 'fa' = 'en'): readonly string[] => {
    const { text: norm } = normalise(text)
    return turnsIn(language, norm)(notion).map(({ start, end }) => norm.slice(start, end))
  }

  it('count once where two of one list overlap, the longer one of two at one place', () => {
    const text = 'Thank you for your patience and understanding.'
    const [turn, ...others] = found(text, 'canned')
    expect(others).toEqual([])
    expect(turn).toMatch(/^thank you for your patience/)
    for (const { language, notion, line } of LINES) {
      const [first = ''] = textsOf(line)
      const norm = normalise(`${first} ${first}`).text
      const turns = turnsIn(language, norm)(notion)
      const starts = turns.map(({ start, weight }) => `${start} ${weight}`)
      expect(new Set(starts).size, first).toBe(starts.length)
    }
  })

  it('are asked for by names that there are', () => {
    expect(() => found('Hello', 'no-such-list')).toThrow('There is no list of turns en/no-such-list.')
  })
})

import { expect, it } from 'vitest'
import { type Mark, remap } from '../../lib/overlay/mark'
import { placeCard } from '../../lib/overlay/placement'

const mark = (start: number, end: number): Mark => ({ span: [start, end], principle: 'value' })
const TEXT = 'We are pleased to announce it.'
const PLEASED = mark(7, 14)

it('A line moves along with an edit in front of its words.', () => {
  expect(remap([PLEASED], TEXT, `Now ${TEXT}`)).toEqual([mark(11, 18)])
})

it('A line stays where it is when an edit is behind its words.', () => {
  expect(remap([PLEASED], TEXT, `${TEXT} Come.`)).toEqual([PLEASED])
})

it('A line goes when an edit touches its words, at either edge too.', () => {
  for (const edited of ['We are pleaxsed to announce it.', 'We are xpleased to announce it.', 'We are pleasedx to announce it.', 'We are to announce it.'])
    expect(remap([PLEASED], TEXT, edited)).toEqual([])
})

it('A text written anew keeps no line.', () => {
  expect(remap([PLEASED], TEXT, 'Quite another matter')).toEqual([])
})

const VIEW = { width: 1000, height: 800 }
const CARD = { width: 300, height: 200 }

it('The card stands below the box, else beside it where a line ends, else above, and never outside the window.', () => {
  expect(placeCard({ left: 100, top: 100, right: 600, bottom: 300 }, CARD, VIEW, 'ltr')).toEqual({ left: 100, top: 308 })
  expect(placeCard({ left: 100, top: 100, right: 600, bottom: 300 }, CARD, VIEW, 'rtl')).toEqual({ left: 300, top: 308 })
  expect(placeCard({ left: 350, top: 500, right: 650, bottom: 750 }, CARD, VIEW, 'ltr')).toEqual({ left: 658, top: 500 })
  expect(placeCard({ left: 350, top: 500, right: 650, bottom: 750 }, CARD, VIEW, 'rtl')).toEqual({ left: 42, top: 500 })
  expect(placeCard({ left: 100, top: 500, right: 900, bottom: 750 }, CARD, VIEW, 'ltr')).toEqual({ left: 100, top: 292 })
  expect(placeCard({ left: 0, top: 0, right: 1000, bottom: 800 }, CARD, VIEW, 'ltr')).toEqual({ left: 8, top: 592 })
})

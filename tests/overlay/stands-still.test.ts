import { expect, it } from 'vitest'
import { editBetween } from '../../lib/overlay/mark'
import { directionAt, type Flow, standsStill } from '../../lib/overlay/stands-still'

const still = (words: string, before: string, after: string, direction: Flow['direction'], isStartAligned = true): boolean => {
  const at = before.indexOf(words)
  const end = at + words.length
  const mark = { span: [at, end], principle: 'value', direction: directionAt(before, end, { direction, isStartAligned }) } as const
  return standsStill(mark, editBetween(before, after), before, isStartAligned)
}

const ENGLISH = 'It should be noted that we moved.'
const PERSIAN = 'لازم به ذکر است که جابه‌جا شدیم.'

it('What is written behind marked words, with a space between, moves no line that runs as its paragraph does.', () => {
  expect(still('It should be noted', ENGLISH, `${ENGLISH} Come.`, 'ltr')).toBe(true)
  expect(still('لازم به ذکر است', PERSIAN, `${PERSIAN} بیایید.`, 'rtl')).toBe(true)
  expect(still('لازم به ذکر است', PERSIAN, `${PERSIAN} iOS`, 'rtl')).toBe(true)
  expect(still('لازم به ذکر است', PERSIAN, `${PERSIAN} iOS`, 'auto')).toBe(true)
})

it('Words in a run of the other direction move with every letter that makes it longer.', () => {
  expect(still('لازم به ذکر است', PERSIAN, `${PERSIAN} بیایید.`, 'ltr')).toBe(false)
  expect(still('It should be noted', ENGLISH, `${ENGLISH} Come.`, 'rtl')).toBe(false)
  expect(still('deep dive', 'نسخهٔ deep dive app', 'نسخهٔ deep dive app, too', 'auto')).toBe(false)
})

it('A letter of the paragraph’s own direction closes such a run.', () => {
  expect(still('deep dive', 'نسخهٔ deep dive را ببینید', 'نسخهٔ deep dive را ببینید app', 'auto')).toBe(true)
})

it('Nothing is sure of words that the edit touches, that it may pull to another line, or whose lines are centred.', () => {
  expect(still('It should be noted', ENGLISH, ENGLISH.replace('noted', 'notes'), 'ltr')).toBe(false)
  expect(still('we moved', ENGLISH, ENGLISH.replace('moved.', 'moved.x'), 'ltr')).toBe(false)
  expect(still('It should be noted', ENGLISH, `Now: ${ENGLISH}`, 'ltr')).toBe(false)
  expect(still('It should be noted', ENGLISH, `${ENGLISH} Come.`, 'ltr', false)).toBe(false)
})

it('An edit in a later paragraph moves no line, however lines run.', () => {
  expect(still('It should be noted', `${ENGLISH}\nBye`, `${ENGLISH}\nBye.`, 'rtl', false)).toBe(true)
})

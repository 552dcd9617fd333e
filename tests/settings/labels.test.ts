import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eraseLabels, keepLabel, labelsFrom, readLabels } from '../../lib/settings/labels'
import { startAfresh } from './browser'

vi.mock('../../lib/browser', async () => ({ default: (await import('./browser')).fake }))
beforeEach(startAfresh)

const DRAFT = { platform: 'x', text: 'A walk through the old harbour on Friday.' }

it('A goal and a rating of one draft stand side by side; a second answer takes the place of the first.', async () => {
  await keepLabel({ ...DRAFT, goal: 'Visits' }, 1)
  await keepLabel({ ...DRAFT, rating: 2 }, 2)
  await keepLabel({ ...DRAFT, goal: 'Friends' }, 3)
  expect(await readLabels()).toEqual([
    { ...DRAFT, rating: 2, time: 2 },
    { ...DRAFT, goal: 'Friends', time: 3 },
  ])
})

it('Erasing forgets an answer that is just being kept, too.', async () => {
  await Promise.all([keepLabel({ ...DRAFT, rating: 2 }, 1), eraseLabels()])
  expect(await readLabels()).toEqual([])
})

it('What is damaged is left out, and the rest is kept.', () => {
  const sound = { ...DRAFT, rating: 5, time: 7 }
  const damaged = [{ ...sound, rating: 9 }, { ...sound, text: 'x'.repeat(301) }, { ...sound, time: 'noon' }, { rating: 5 }, null, 'gladly']
  expect(labelsFrom([...damaged, { ...sound, password: 'none of ours' }])).toEqual([sound])
  expect([undefined, null, {}, 'x'].map(labelsFrom)).toEqual([[], [], [], []])
})

it('Only the latest three hundred are kept.', () => {
  const many = Array.from({ length: 310 }, (_, time) => ({ ...DRAFT, text: `Draft ${time}`, rating: 3, time }))
  expect(labelsFrom(many)).toEqual(many.slice(-300))
})

it('Where storage is out of reach there are none.', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk is full.'))
  expect(await readLabels()).toEqual([])
})

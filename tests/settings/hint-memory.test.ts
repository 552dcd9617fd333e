import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hintMemoryFrom, readHintMemory, recordOutcome, remember, replaceHintMemory } from '../../lib/settings/hint-memory'
import { startAfresh } from './browser'

vi.mock('../../lib/browser', async () => ({ default: (await import('./browser')).fake }))
beforeEach(startAfresh)

it('Each outcome is counted under its rule.', async () => {
  await recordOutcome('value/officialese', 'shown', 1)
  await recordOutcome('value/officialese', 'shown', 2)
  await recordOutcome('value/officialese', 'taken', 3)
  await recordOutcome('value/officialese', 'dismissed', 4)
  await recordOutcome('humanity/canned', 'never', 5)
  expect(await readHintMemory()).toEqual({
    'value/officialese': { shown: 2, opened: 0, taken: 1, dismissed: [4], never: false },
    'humanity/canned': { shown: 0, taken: 0, dismissed: [], never: true },
  })
})

it('Outcomes that come at once are all counted.', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => recordOutcome('value/officialese', 'shown', at)))
  expect((await readHintMemory())['value/officialese']?.shown).toBe(20)
})

it('When a hint came open is remembered until it is taken up.', () => {
  const opened = remember(remember({}, 'r', 'shown', 5), 'r', 'opened', 7)
  expect(opened).toEqual({ r: { shown: 2, opened: 1, left: 7, taken: 0, dismissed: [], never: false } })
  expect(remember(opened, 'r', 'taken', 8)).toEqual({ r: { shown: 2, opened: 1, taken: 1, dismissed: [], never: false } })
})

it('In a memory in which openings were not counted yet, every sighting was one.', () => {
  const known = { r: { shown: 3, taken: 0, dismissed: [], never: false } }
  expect(hintMemoryFrom(known)).toEqual(known)
  expect(remember(known, 'r', 'opened', 9).r).toMatchObject({ shown: 4, opened: 4 })
})

it('Only the latest five dismissals are remembered.', () => {
  const memory = [1, 2, 3, 4, 5, 6, 7].reduce((sum, now) => remember(sum, 'r', 'dismissed', now), {})
  expect(memory).toEqual({ r: { shown: 0, taken: 0, dismissed: [3, 4, 5, 6, 7], never: false } })
})

it('A failure to store is told, and the next outcome is recorded all the same.', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full.'))
  await expect(recordOutcome('r', 'shown', 1)).rejects.toThrow('full')
  await recordOutcome('r', 'shown', 2)
  expect(set).toHaveBeenCalledTimes(2)
  expect((await readHintMemory()).r?.shown).toBe(1)
})

it('What is damaged about one rule makes only that rule forgotten.', () => {
  const sound = { shown: 1, taken: 0, dismissed: [], never: false }
  expect(hintMemoryFrom({ a: sound, b: { ...sound, shown: -1 }, c: 'often', d: { shown: 1 } })).toEqual({ a: sound })
  expect([undefined, null, 7, 'x'].map(hintMemoryFrom)).toEqual([{}, {}, {}, {}])
})

it('Replacing forgets what was there.', async () => {
  await recordOutcome('r', 'shown', 1)
  await replaceHintMemory({})
  expect(await readHintMemory()).toEqual({})
})

import { expect, it } from 'vitest'
import { reportOf } from '../../entrypoints/compose/report'
import { inOneGo } from '../../lib/page/steps'
import type { SeenPost, SeenThread } from '../../lib/platforms/platform'

const NOW = Date.UTC(2026, 10, 20, 12)
const post = (id: string, more: Partial<SeenPost> = {}): SeenPost => ({
  id,
  kind: 'reply',
  author: 'Omid',
  handle: 'omid',
  text: 'When do you open on Friday?',
  parent: 'own',
  own: false,
  ...more,
})
const OWN = post('own', { kind: 'post', own: true, handle: 'harbour', text: 'The bridge opens on Monday.' })
const { parent: _none, ...ROOT } = OWN
const thread = (posts: readonly SeenPost[], complete = false): SeenThread => ({ posts: [ROOT, ...posts], root: 'own', complete })
const told = (seen: SeenThread) => inOneGo(reportOf(seen, new Map(), NOW))

it('Of a thread with one folded branch it is told who stands in a whole one, and nobody else.', () => {
  const { posts } = told(thread([post('folded', { complete: false }), post('whole', { complete: true }), post('unknown')]))
  expect(posts.map(({ id, complete }) => [id, complete])).toEqual([
    ['own', undefined],
    ['folded', undefined],
    ['whole', true],
    ['unknown', undefined],
  ])
})

it('A post is told once more when its branch has been unfolded, and not otherwise.', () => {
  const first = told(thread([post('a', { complete: false }), post('b', { complete: true })]))
  const again = (seen: SeenThread): readonly string[] => inOneGo(reportOf(seen, first.states, NOW)).posts.map(({ id }) => id)
  expect(again(thread([post('a', { complete: false }), post('b', { complete: true })]))).toEqual([])
  expect(again(thread([post('a', { complete: true }), post('b', { complete: true })]))).toEqual(['a'])
})

it('Every reported post is a step of its own: what somebody needs takes time to read.', () => {
  const steps = reportOf(thread(Array.from({ length: 20 }, (_, at) => post(String(at)))), new Map(), NOW)
  let count = 0
  while (!steps.next().done) count++
  expect(count).toBe(21)
})

it('Who answers somebody else is no part of a report.', () => {
  expect(told(thread([post('a', { parent: 'stranger' })], true)).posts.map(({ id }) => id)).toEqual(['own'])
})

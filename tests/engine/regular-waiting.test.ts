import { expect, it } from 'vitest'
import type { WaitingItem } from '../../lib/engine/model'
import { tryExample } from './example'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 4, 20, 12)

/** Somebody who has waited thirty hours and wrote these numbers of days before. */
const asked = (id: string, ...daysBefore: readonly number[]): WaitingItem => {
  const since = NOW - 30 * HOUR
  return { id, need: 'question', since, author: id, earlier: daysBefore.map((days) => ({ time: since - days * DAY, parent: `p${days}` })) }
}
const said = (waiting: readonly WaitingItem[]) => tryExample({ text: 'The garden is open until eight this week.', waiting, now: NOW }).findings
const rules = (waiting: readonly WaitingItem[]): readonly string[] => said(waiting).map(({ rule }) => rule)

it.each([
  ['twice before is no habit', asked('a', 12, 3)],
  ['four times on one day is one conversation', asked('a', 3, 3, 3, 3)],
  ['three times today is the matter that waits', asked('a', 0.1, 0.2, 0.3)],
  ['nobody knows who it is', { id: 'a', need: 'question', since: NOW - 30 * HOUR } as const],
])('Somebody is no regular where %s; that one person waits is said all the same.', (_why, item) => {
  expect(rules([item])).toEqual(['listening/thread-abandoned'])
})

it('Of a regular who waits alone one hint speaks, not two.', () => {
  expect(rules([asked('a', 20, 12, 3)])).toEqual(['evolution/regular-waiting'])
})

it('Among several who wait the regular is named, with the own posts they wrote under.', () => {
  const found = said([asked('a'), asked('b', 40, 40, 9), asked('c', 1)])
  expect(found.map(({ rule }) => rule)).toEqual(['evolution/regular-waiting', 'listening/unanswered-first'])
  expect(found[0]).toMatchObject({ evidence: { count: 3, days: 2, hours: 30 }, posts: ['p40', 'p9'] })
})

import { expect, it } from 'vitest'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Activity, Brand, PrincipleId, PrincipleScore, Scorecard } from '../../lib/engine/model'
import { PRINCIPLES } from '../../lib/engine/principles'
import { score } from '../../lib/engine/score'
import { DAY, HOUR, inquiry, NOW, ownPost, ownReply, row } from './weeks'

const BRAND: Brand = { ...NEUTRAL_BRAND, goals: [{ name: 'visits', keywords: ['ticket', 'بلیت'], platforms: [] }] }
const scored = (activities: readonly Activity[], brand: Brand = BRAND): Scorecard => score(activities, { brand, now: NOW, days: 28 })
const petal = (card: Scorecard, id: PrincipleId): PrincipleScore => {
  const found = card.principles.find(({ principle }) => principle === id)
  if (!found) throw new Error(`There is no petal ${id}.`)
  return found
}

const posts = (count: number, text = 'The bridge opens on Monday.') => row(count).map((at) => ownPost(`p${at}`, { text, time: NOW - (count - at) * HOUR }))
const talks = (count: number) =>
  row(count).flatMap((at) => [
    inquiry(`q${at}`, 10, { need: at % 2 === 0 ? 'question' : 'complaint' }),
    ownReply(`r${at}`, { parent: `q${at}`, time: NOW - 10 * DAY + 2 * HOUR }),
  ])

it('Of nothing nothing is said, and never zero.', () => {
  const { principles } = scored([])
  expect(principles.map(({ principle }) => principle)).toEqual(PRINCIPLES.map(({ id }) => id))
  for (const one of principles) {
    expect(one).not.toHaveProperty('band')
    expect(one).not.toHaveProperty('confidence')
    expect(one.n).toBeLessThan(one.needed)
  }
})

it('There is no overall grade.', () => {
  expect(Object.keys(scored(posts(40))).sort()).toEqual(['days', 'next', 'principles'])
})

it('With nine posts there is no band; with ten there is.', () => {
  expect(petal(scored(posts(9)), 'value')).toMatchObject({ n: 9, needed: 10 })
  expect(petal(scored(posts(9)), 'value')).not.toHaveProperty('band')
  expect(petal(scored(posts(10)), 'value').band).toBeDefined()
})

it('One measure alone makes no petal: ten openings without anybody’s replies are not listening.', () => {
  const alone = scored(
    [...posts(10)].map((post) => ({ ...post, kind: 'quote' as const })),
    { ...BRAND, goals: [] },
  )
  expect(petal(alone, 'alignment')).toMatchObject({ n: 0, needed: 10 })
})

it('What is needed is always more than what is there, as long as there is no band.', () => {
  for (const activities of [[], posts(3), posts(11), talks(5), [...posts(30), ...talks(4)], talks(30)]) {
    for (const one of scored(activities).principles) if (!one.band) expect(one.n).toBeLessThan(one.needed)
  }
})

it('A band ends on fives and holds what its measures say.', () => {
  for (const { band, measures } of scored([...posts(25), ...talks(20)]).principles) {
    if (!band) continue
    expect([band[0] % 5, band[1] % 5]).toEqual([0, 0])
    expect(band[0]).toBeLessThan(band[1])
    const points = measures.flatMap((measure) => measure.points ?? [])
    expect(Math.min(...points)).toBeLessThanOrEqual(band[1])
    expect(Math.max(...points)).toBeGreaterThanOrEqual(band[0])
  }
})

it('The word for how sure it is goes by the number of items.', () => {
  const words = [10, 16, 17, 39, 40].map((count) => petal(scored(posts(count)), 'value').confidence)
  expect(words).toEqual(['early', 'early', 'fair', 'fair', 'solid'])
})

it('More of the same narrows the band.', () => {
  const width = (count: number): number => {
    const measure = petal(scored(posts(count)), 'listening').measures.find(({ id }) => id === 'listening/openings')
    return (measure?.band?.[1] ?? 100) - (measure?.band?.[0] ?? 0)
  }
  expect(width(40)).toBeLessThan(width(10))
})

it('Answering people lifts listening; leaving them lowers it.', () => {
  const left = row(20).map((at) => inquiry(`q${at}`, 10))
  const [answering, leaving] = [petal(scored([...posts(12), ...talks(20)]), 'listening'), petal(scored([...posts(12), ...left]), 'listening')]
  expect(answering.band?.[0]).toBeGreaterThan(leaving.band?.[1] ?? 100)
})

it('A guard lowers a petal and never lifts it.', () => {
  const useful = 'How to oil a wooden deck, step by step.'
  const clean = petal(scored(posts(20, useful)), 'value')
  const baiting = petal(scored(posts(20, `${useful} Tag a friend and comment YES below.`)), 'value')
  expect(baiting.band?.[0]).toBeLessThan(clean.band?.[0] ?? 0)
  // Selling only: that nobody is baited does not make it better.
  const selling = petal(scored(posts(20, 'Shop now, 30% off, link in bio.')), 'value')
  const without = selling.measures.filter(({ id }) => id === 'value/promo-share' || id === 'value/useful-share')
  const mean = without.reduce((sum, { band }) => sum + (band?.[1] ?? 0), 0) / without.length
  // A band is never narrower than one step, so at the very bottom its upper end stands a step above the lower one.
  expect(selling.band?.[1]).toBe(Math.max(Math.ceil(mean / 5) * 5, (selling.band?.[0] ?? 0) + 5))
})

it('What lies before the window is not counted, and people of then are still known.', () => {
  const old = [...posts(30), ...talks(20)].map((line) => ({ ...line, time: line.time - 40 * DAY }))
  expect(petal(scored(old), 'value').n).toBe(0)
  const regulars = row(20).flatMap((at) => [inquiry(`a${at}`, 60, { authorKey: `k${at}` }), inquiry(`b${at}`, 5, { authorKey: `k${at}` })])
  expect(petal(scored(regulars), 'evolution').measures.find(({ id }) => id === 'evolution/returning-voices')?.value).toBe(1)
})

it('Every number can list what it counted.', () => {
  const activities = [...posts(25), ...talks(20)]
  const known = new Set(activities.map(({ id }) => id))
  for (const { measures } of scored(activities).principles) {
    for (const { points, counted, hits = [], n } of measures) {
      expect([...counted, ...hits].every((id) => known.has(id))).toBe(true)
      expect(hits.every((id) => counted.includes(id))).toBe(true)
      if (points !== undefined) expect(counted.length).toBeGreaterThanOrEqual(Math.min(n, 1))
    }
  }
})

it('Nothing depends on the order in which items come.', () => {
  const activities = [...posts(25), ...talks(20)]
  const plain = (card: Scorecard) => card.principles.map(({ band, n, confidence }) => [band, n, confidence])
  expect(plain(scored([...activities].reverse()))).toEqual(plain(scored(activities)))
})

it('People who wait come first, the longest first.', () => {
  const { next } = scored(
    [...posts(30), inquiry('b', 2), inquiry('a', 6, { excerpt: 'When?' }), inquiry('folded', 4, { complete: false }), inquiry('old', 20)],
    NEUTRAL_BRAND,
  )
  expect(next).toMatchObject({ kind: 'answer-waiting', count: 2, oldest: 6 * DAY, items: [{ id: 'a', since: NOW - 6 * DAY, excerpt: 'When?' }, { id: 'b' }] })
})

it('Who waits may be given from outside.', () => {
  const waiting = [{ id: 'w', need: 'complaint' as const, since: NOW - HOUR }]
  expect(score([], { brand: BRAND, now: NOW, days: 28, waiting }).next).toEqual({ kind: 'answer-waiting', count: 1, oldest: HOUR, items: waiting })
})

it('Without goals the next thing is one goal.', () => {
  expect(scored(posts(30), NEUTRAL_BRAND).next).toEqual({ kind: 'add-goal' })
})

it('While no petal has a say, the next thing is to go on, named by the petal that is nearest.', () => {
  expect(scored(posts(7)).next).toMatchObject({ kind: 'keep-writing', have: 7, needed: 10 })
})

it('After a row of posts without an opening the next thing is a question.', () => {
  expect(scored(posts(20)).next).toEqual({ kind: 'open-a-question', posts: 20 })
  const asked = [...posts(20), ownPost('last', { text: 'Which ship would you restore first?', time: NOW - 1 })]
  expect(scored(asked).next.kind).not.toBe('open-a-question')
})

it('Then it is a measure with room, by its petal.', () => {
  const asked = [...posts(20), ownPost('last', { text: 'Which ship would you restore first?', time: NOW - 1 })]
  const { next, principles } = scored(asked)
  expect(next.kind).toBe('petal')
  const measure = next.kind === 'petal' ? principles.flatMap(({ measures }) => measures).find(({ id }) => id === next.measure) : undefined
  expect(measure?.points).toBeLessThan(70)
})

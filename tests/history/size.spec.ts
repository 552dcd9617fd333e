import { DAY, expect, HOUR, NOW, ownPost, question, test } from './test'

test('the context holds the latest forty own posts, oldest first', async ({ history }) => {
  const posts = Array.from({ length: 60 }, (_, at) => ownPost(`p${at}`, { time: NOW - at * HOUR }))
  const { recent } = await history.evaluate(
    async ([all, now]) => {
      await rooms.append('x', all, true, now)
      return rooms.contextOf('x')
    },
    [posts, NOW] as const,
  )
  expect(recent).toHaveLength(40)
  expect(recent[0]).toMatchObject({ id: 'p39', kind: 'post', permalink: 'https://history.test/p39' })
  expect(recent.at(-1)).toMatchObject({ id: 'p0', text: 'Post p0', time: NOW })
})

test('who has waited longest comes first', async ({ history }) => {
  const { waiting } = await history.evaluate(
    async ([all, now]) => {
      await rooms.append('x', all, true, now)
      await rooms.append('bluesky', all.slice(0, 1), true, now)
      return rooms.contextOf('x')
    },
    [[question('b', { time: NOW - 2 * HOUR }), question('c', { time: NOW - HOUR }), question('a', { time: NOW - 3 * HOUR })], NOW] as const,
  )
  expect(waiting.map(({ id, since }) => [id, since])).toEqual([
    ['a', NOW - 3 * HOUR],
    ['b', NOW - 2 * HOUR],
    ['c', NOW - HOUR],
  ])
})

test('with ten thousand items a look at a page and the questions about it stay quick', async ({ history }) => {
  // Mostly items of others, since those fill a history; a day holds at most a few hundred.
  const items = Array.from({ length: 10_000 }, (_, at) =>
    at % 20 === 0
      ? ownPost(`i${at}`, { time: NOW - at * 0.001 * DAY })
      : question(`i${at}`, { handle: `person${at % 700}`, need: at % 5 === 0 ? 'question' : 'other', time: NOW - at * 0.001 * DAY }),
  )
  const times = await history.evaluate(
    async ([all, now]) => {
      const timed = async (work: () => Promise<unknown>): Promise<number> => {
        const start = performance.now()
        await work()
        return performance.now() - start
      }
      const filling = await timed(async () => {
        for (let at = 0; at < all.length; at += 500) await rooms.append('x', all.slice(at, at + 500), true, now)
      })
      return {
        filling,
        page: await timed(() => rooms.append('x', all.slice(4000, 4030), true, now)),
        context: await timed(() => rooms.contextOf('x')),
        weeks: await timed(() => rooms.activitiesSince(84, now)),
        count: (await rooms.activitiesSince(84, now)).length,
      }
    },
    [items, NOW] as const,
  )
  test.info().annotations.push({ type: 'milliseconds', description: JSON.stringify(times) })
  expect(times.count).toBe(10_000)
  // Several times what an idle machine needs, so that a busy one does not fail; walking all lines for a context would.
  expect(times.filling).toBeLessThan(30_000)
  expect(times.page).toBeLessThan(500)
  expect(times.context).toBeLessThan(1000)
  expect(times.weeks).toBeLessThan(3000)
})

import { DAY, expect, NOW, ownPost, ownReply, question, test } from './test'

const FILLED = [ownPost('p1'), question('q1'), question('q2', { handle: 'sara' }), ownReply('r1', { parent: 'q2' })]

test('a copy that is read back is what was there', async ({ history }) => {
  const [before, after, same] = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      const seen = async () => [await rooms.exportHistory(), await rooms.contextOf('x'), await rooms.dayRollUps(28, now)]
      const first = await seen()
      const copy: unknown = JSON.parse(JSON.stringify(first[0]))
      await rooms.eraseHistory()
      const read = rooms.historyFrom(copy)
      if (!read) throw new Error('The copy was not read.')
      const lines = await rooms.importHistory(read, now)
      const second = await seen()
      // People who come back are known again.
      await rooms.append('x', [{ ...posts[1], id: 'q9' } as (typeof posts)[number]], true, now)
      const keys = (await rooms.activitiesSince(28, now)).filter(({ id }) => id === 'q1' || id === 'q9').map(({ authorKey }) => authorKey)
      return [first, second, lines === posts.length && keys.length === 2 && keys[0] === keys[1]] as const
    },
    [FILLED, NOW] as const,
  )
  expect(after).toEqual(before)
  expect(same).toBe(true)
})

for (const [what, damaged] of [
  ['not a list', { activities: 'many' }],
  ['one line without an id', { activities: [{ platform: 'x', own: true, authorKey: '', kind: 'post', time: 1, exactTime: true }] }],
  ['a time that is no number', { activities: [{ platform: 'x', id: 'a', own: true, authorKey: '', kind: 'post', time: 'noon', exactTime: true }] }],
  [
    'words of somebody else',
    { activities: [{ platform: 'x', id: 'a', own: false, authorKey: 'k', kind: 'reply', time: 1, exactTime: true, text: 'I wrote this' }] },
  ],
  [
    'an excerpt that is a whole text',
    { activities: [{ platform: 'x', id: 'a', own: false, authorKey: 'k', kind: 'reply', time: 1, exactTime: true, excerpt: 'w'.repeat(121) }] },
  ],
  ['nothing at all', null],
] as const) {
  test(`a copy with ${what} is refused as a whole`, async ({ history }) => {
    expect(await history.evaluate((candidate) => rooms.historyFrom(candidate) === undefined, damaged)).toBe(true)
  })
}

test('an import that fails half-way leaves everything as it was', async ({ history }) => {
  const [before, error, after] = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      const first = await rooms.exportHistory()
      const broken = [...first.activities, { ...first.activities[0], id: 'z', text: () => 'cannot be stored' }] as unknown as typeof first.activities
      const failure = await rooms.importHistory({ activities: broken }, now).catch((reason: Error) => reason.name)
      return [first, failure, await rooms.exportHistory()] as const
    },
    [FILLED, NOW] as const,
  )
  expect(error).toBe('HistoryUnreachable')
  expect(after).toEqual(before)
})

test('erasing leaves no line, no count and no salt', async ({ history }) => {
  const left = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      await rooms.eraseHistory()
      await rooms.closeDatabase()
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('panjgol')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const stores = [...db.objectStoreNames]
      const counts = await Promise.all(
        stores.map(
          (name) =>
            new Promise<number>(
              (resolve) => (db.transaction(name).objectStore(name).count().onsuccess = (event) => resolve((event.target as IDBRequest<number>).result)),
            ),
        ),
      )
      db.close()
      return Object.fromEntries(stores.map((name, at) => [name, counts[at]]))
    },
    [FILLED, NOW] as const,
  )
  expect(left).toEqual({ activities: 0, days: 0, meta: 0 })
})

test('where the browser refuses storage, every room says so with one kind of error', async ({ history }) => {
  const names = await history.evaluate(
    async ([posts, now]) => {
      indexedDB.open = () => {
        throw new DOMException('Not here.', 'InvalidStateError')
      }
      const name = (reason: Error): string => `${reason.name}: ${reason.message}`
      return [
        await rooms.append('x', posts, true, now).then(() => 'stored', name),
        await rooms.contextOf('x').then(() => 'read', name),
        await rooms.exportHistory().then(() => 'read', name),
      ]
    },
    [FILLED, NOW] as const,
  )
  expect(names).toEqual(Array(3).fill('HistoryUnreachable: history-unreachable'))
})

test('a batch in which one item cannot be stored is not half-written', async ({ history }) => {
  const [error, lines] = await history.evaluate(
    async ([posts, now]) => {
      const broken = { ...posts[0], id: 'z', text: Symbol('no text') } as unknown as (typeof posts)[number]
      const failure = await rooms.append('x', [...posts, broken], true, now).catch((reason: Error) => reason.name)
      return [failure, await rooms.activitiesSince(28, now)] as const
    },
    [FILLED, NOW] as const,
  )
  expect(error).toBeTruthy()
  expect(lines).toEqual([])
})

test('days count each item once, and move it when its time becomes known', async ({ history }) => {
  const { time: _unknown, ...vague } = question('q1', { exactTime: false })
  const [first, second] = await history.evaluate(
    async ([early, late, now]) => {
      await rooms.append('x', early, true, now)
      await rooms.append('x', early, true, now)
      const before = await rooms.dayRollUps(28, now)
      await rooms.append('x', late, true, now)
      return [before, await rooms.dayRollUps(28, now)] as const
    },
    [
      [ownPost('p1', { time: NOW - 3 * DAY }), vague],
      [question('q1', { time: NOW - 2 * DAY }), ownReply('r1', { parent: 'q1', time: NOW - DAY })],
      NOW,
    ] as const,
  )
  const sum = (days: typeof first) =>
    days
      .map(({ posts, replies, inbound, needing, answered }) => [posts, replies, inbound, needing, answered])
      .reduce((all, day) => all.map((count, at) => count + (day[at] ?? 0)))
  expect(sum(first)).toEqual([1, 0, 1, 1, 0])
  expect(sum(second)).toEqual([1, 1, 1, 1, 1])
  expect(second.filter(({ inbound }) => inbound > 0)).toHaveLength(1)
})

test('a history of the first version is opened as it is, and people are known again in it', async ({ history }) => {
  const [lines, waiting] = await history.evaluate(
    async ([line, now, day]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('panjgol', 1)
        request.onupgradeneeded = () => {
          const activities = request.result.createObjectStore('activities', { keyPath: ['platform', 'id'] })
          activities.createIndex('byTime', 'time')
          activities.createIndex('byPlatformMineTime', ['platform', 'mine', 'time'])
          activities.createIndex('byWaiting', ['waiting', 'time'])
          activities.createIndex('byParent', ['platform', 'parent'])
          request.result.createObjectStore('days', { keyPath: ['platform', 'day'] }).createIndex('byDay', 'day')
          request.result.createObjectStore('meta')
          activities.put({ ...line, id: 'a', time: now - day })
          activities.put({ ...line, id: 'b', time: now - 9 * day, waiting: 0 })
        }
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      db.close()
      return [await rooms.activitiesSince(28, now), (await rooms.contextOf('x')).waiting] as const
    },
    [
      { platform: 'x', own: false, authorKey: 'k', kind: 'reply', exactTime: true, complete: true, need: 'question', parent: 'p1', mine: 0, waiting: 1 },
      NOW,
      DAY,
    ] as const,
  )
  expect(lines.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(waiting).toEqual([expect.objectContaining({ id: 'a', author: 'k', earlier: [{ time: NOW - 9 * DAY, parent: 'p1' }] })])
})

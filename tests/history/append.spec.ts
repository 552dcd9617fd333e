import { DAY, expect, HOUR, NOW, ownPost, ownReply, question, test } from './test'

test('an item seen three times is one line', async ({ history }) => {
  const added = await history.evaluate(
    async ([posts, now]) => [
      await rooms.append('x', posts, true, now),
      await rooms.append('x', posts, true, now + 1),
      await rooms.append('x', [...posts, ...posts], true, now + 2),
    ],
    [[ownPost('p1'), question('q1')], NOW] as const,
  )
  expect(added).toEqual([2, 0, 0])
  expect(await history.evaluate((now) => rooms.activitiesSince(28, now), NOW)).toHaveLength(2)
})

test('the same id on two platforms is two items', async ({ history }) => {
  await history.evaluate(async ([post, now]) => [await rooms.append('x', [post], true, now), await rooms.append('bluesky', [post], true, now)], [
    ownPost('p1'),
    NOW,
  ] as const)
  expect(await history.evaluate((now) => rooms.activitiesSince(28, now), NOW)).toHaveLength(2)
})

test('a later look adds the exact time and the parent, and takes nothing away', async ({ history }) => {
  const { time: _time, parent: _parent, ...vague } = question('q1', { exactTime: false })
  const lines = await history.evaluate(
    async ([first, second, now]) => {
      await rooms.append('x', [first], false, now)
      await rooms.append('x', [second], true, now + 1000)
      await rooms.append('x', [first], false, now + 2000)
      return rooms.activitiesSince(28, now)
    },
    [vague, question('q1'), NOW] as const,
  )
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ time: NOW - 5 * HOUR, exactTime: true, parent: 'p1', complete: true, waiting: 1 })
})

test('a post cut on a home page does not shorten the text that is known', async ({ history }) => {
  const context = await history.evaluate(
    async ([long, cut, now]) => {
      await rooms.append('x', [long], true, now)
      await rooms.append('x', [cut], false, now)
      return rooms.contextOf('x')
    },
    [ownPost('p1', { text: 'The bridge opens on Monday at seven.' }), ownPost('p1', { text: 'The bridge opens …' }), NOW] as const,
  )
  expect(context.recent[0]?.text).toBe('The bridge opens on Monday at seven.')
})

test('who asked in a whole thread waits; who asked in a folded one does not', async ({ history }) => {
  const waiting = await history.evaluate(
    async ([whole, folded, now]) => {
      await rooms.append('x', [whole], true, now)
      await rooms.append('x', [folded], false, now)
      return rooms.waitingItems()
    },
    [question('q1'), question('q2'), NOW] as const,
  )
  expect(waiting.map(({ id }) => id)).toEqual(['q1'])
})

test('in a thread with a folded branch only those wait who asked in a whole one', async ({ history }) => {
  const [waiting, later] = await history.evaluate(
    async ([posts, unfolded, now]) => {
      await rooms.append('x', posts, false, now)
      const first = await rooms.waitingItems()
      await rooms.append('x', unfolded, false, now)
      return [first, await rooms.waitingItems()] as const
    },
    [[question('q1', { complete: true }), question('q2')], [question('q2', { complete: true })], NOW] as const,
  )
  expect(waiting.map(({ id }) => id)).toEqual(['q1'])
  expect(later.map(({ id }) => id).sort()).toEqual(['q1', 'q2'])
})

test('who was answered in a whole branch does not wait', async ({ history }) => {
  const waiting = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, false, now)
      return rooms.waitingItems()
    },
    [[question('q1', { complete: true }), ownReply('r1', { parent: 'q1', complete: true })], NOW] as const,
  )
  expect(waiting).toEqual([])
})

test('praise and other remarks never wait', async ({ history }) => {
  const waiting = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      return rooms.waitingItems()
    },
    [[question('a', { need: 'praise' }), question('b', { need: 'other' }), question('c', { need: 'complaint' })], NOW] as const,
  )
  expect(waiting.map(({ id, need }) => [id, need])).toEqual([['c', 'complaint']])
})

for (const [order, first, second] of [
  ['the answer is seen after the question', question('q1'), ownReply('r1', { parent: 'q1' })],
  ['the answer is seen before the question', ownReply('r1', { parent: 'q1' }), question('q1')],
] as const) {
  test(`an own reply answers, when ${order}`, async ({ history }) => {
    const [waiting, lines] = await history.evaluate(
      async ([one, other, now]) => {
        await rooms.append('x', [one], true, now)
        await rooms.append('x', [other], true, now)
        return [await rooms.waitingItems(), await rooms.activitiesSince(28, now)] as const
      },
      [first, second, NOW] as const,
    )
    expect(waiting).toEqual([])
    const line = lines.find(({ id }) => id === 'q1')
    expect(line).toMatchObject({ answered: NOW - 2 * HOUR })
    expect(line).not.toHaveProperty('excerpt')
  })
}

test('an answer by somebody else leaves the question waiting', async ({ history }) => {
  const waiting = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      return rooms.waitingItems()
    },
    [[question('q1'), question('q2', { handle: 'sara', need: 'other', parent: 'q1', time: NOW - HOUR })], NOW] as const,
  )
  expect(waiting.map(({ id }) => id)).toEqual(['q1'])
})

test('a reply without a known parent answers the one whose name it begins with', async ({ history }) => {
  const waiting = await history.evaluate(
    async ([asked, answered, now]) => {
      await rooms.append('x', asked, true, now)
      await rooms.append('x', answered, false, now)
      return rooms.waitingItems()
    },
    [[question('q1'), question('q2', { handle: 'sara' })], [ownReply('r1', { text: '@Omid at nine.' })], NOW] as const,
  )
  expect(waiting.map(({ id }) => id)).toEqual(['q2'])
})

test('marking as answered ends the waiting and removes the excerpt', async ({ history }) => {
  const [waiting, copy] = await history.evaluate(
    async ([post, now]) => {
      await rooms.append('x', [post], true, now)
      await rooms.markAnswered('x', 'q1', now)
      await rooms.append('x', [post], true, now)
      return [await rooms.waitingItems(), await rooms.exportHistory()] as const
    },
    [question('q1'), NOW] as const,
  )
  expect(waiting).toEqual([])
  expect(JSON.stringify(copy)).not.toContain('Friday')
})

test('other people leave no name, and no words beyond the excerpt', async ({ history }) => {
  const copy = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      return rooms.exportHistory()
    },
    [
      [
        question('q1', { handle: 'marjan_the_sailor', text: 'All of my long question', excerpt: 'w'.repeat(300) }),
        question('q2', { handle: 'Marjan_The_Sailor', need: 'praise' }),
      ],
      NOW,
    ] as const,
  )
  expect(JSON.stringify(copy)).not.toMatch(/marjan|long question/i)
  const [first, second] = copy.activities
  expect(first?.excerpt).toHaveLength(120)
  expect(second).not.toHaveProperty('excerpt')
  // One person is one key, however the name is written.
  expect(first?.authorKey).toMatch(/^[0-9a-f]{32}$/)
  expect(second?.authorKey).toBe(first?.authorKey)
})

test('a person has another key on another platform and in another installation', async ({ history, browserOnce, code }) => {
  const keyIn = async (page: typeof history, platform: string): Promise<string | undefined> =>
    page.evaluate(
      async ([post, on, now]) => {
        await rooms.append(on, [post], true, now)
        return (await rooms.activitiesSince(28, now)).find((line) => line.platform === on)?.authorKey
      },
      [question('q1'), platform, NOW] as const,
    )
  const elsewhere = await (await browserOnce.newContext()).newPage()
  await elsewhere.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>other</title>' }))
  await elsewhere.goto('https://history.test/')
  await elsewhere.addScriptTag({ content: code })
  expect(new Set([await keyIn(history, 'x'), await keyIn(history, 'bluesky'), await keyIn(elsewhere, 'x')]).size).toBe(3)
  await elsewhere.context().close()
})

test('two pages that report at once for the first time give one person one key', async ({ history }) => {
  const keys = await history.evaluate(
    async ([posts, now]) => {
      await Promise.all(posts.map((post) => rooms.append('x', [post], true, now)))
      return (await rooms.activitiesSince(28, now)).map(({ authorKey }) => authorKey)
    },
    [['a', 'b', 'c', 'd'].map((id) => question(id)), NOW] as const,
  )
  expect(keys).toHaveLength(4)
  expect(new Set(keys).size).toBe(1)
})

test('who waits comes with what the same person had written in the sixty days before, and with nobody else’s', async ({ history }) => {
  const { waiting } = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      await rooms.append('bluesky', posts, true, now)
      return rooms.contextOf('x')
    },
    [
      [
        question('now'),
        question('thanks', { handle: 'OMID', need: 'praise', time: NOW - 20 * DAY, parent: 'p7' }),
        question('long ago', { need: 'other', time: NOW - 61 * DAY }),
        question('older', { need: 'other', time: NOW - 30 * DAY, parent: 'p4' }),
        question('later', { need: 'other', time: NOW - HOUR }),
        question('her', { handle: 'sara', need: 'other', time: NOW - 3 * DAY }),
      ],
      NOW,
    ] as const,
  )
  expect(waiting).toEqual([
    expect.objectContaining({
      id: 'now',
      author: expect.stringMatching(/^[0-9a-f]{32}$/),
      earlier: [
        { time: NOW - 30 * DAY, parent: 'p4' },
        { time: NOW - 20 * DAY, parent: 'p7' },
      ],
    }),
  ])
})

test('people whose name the page does not tell are not taken for one person', async ({ history }) => {
  const { waiting } = await history.evaluate(
    async ([posts, now]) => {
      await rooms.append('x', posts, true, now)
      return rooms.contextOf('x')
    },
    [[question('now', { handle: '' }), question('before', { handle: '', need: 'other', time: NOW - 3 * DAY })], NOW] as const,
  )
  expect(waiting).toHaveLength(1)
  expect(waiting[0]).not.toHaveProperty('author')
  expect(waiting[0]).not.toHaveProperty('earlier')
})

test('words of others are erased after fourteen days, and nobody waits longer', async ({ history }) => {
  const [expired, waiting, copy] = await history.evaluate(
    async ([posts, now, day]) => {
      await rooms.append('x', posts, true, now)
      const count = await rooms.expire(now + 10 * day)
      // A later look at the same thread brings nothing back.
      await rooms.append('x', posts, true, now + 10 * day)
      return [count, await rooms.waitingItems(), await rooms.exportHistory()] as const
    },
    [[question('old', { time: NOW - 5 * DAY, excerpt: 'Is the old ferry running?' }), question('new')], NOW, DAY] as const,
  )
  expect(expired).toBe(1)
  expect(waiting.map(({ id }) => id)).toEqual(['new'])
  expect(JSON.stringify(copy)).not.toContain('ferry')
  expect(copy.activities).toHaveLength(2)
})

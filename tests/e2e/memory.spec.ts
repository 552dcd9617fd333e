import type { Scorecard } from '../../lib/engine/model'
import type { Backup } from '../../lib/messaging/messages'
import { type Desk, expect, test, write } from './harness/test'

const items = async (desk: Desk): Promise<readonly { readonly platform: string; readonly id: string; readonly own: boolean; readonly text?: string }[]> =>
  (await desk.ask<Backup>('export', {})).activities as never

for (const platform of ['mastodon', 'bluesky', 'x']) {
  test(`own posts on ${platform} and the replies to them are kept once, whatever the number of visits`, async ({ desk }) => {
    for (let visit = 0; visit < 3; visit++) {
      const page = await desk.open(`${platform}/thread`)
      await expect.poll(async () => (await items(desk)).length).toBe(5)
      await page.close()
    }
    const kept = await items(desk)
    expect(
      kept
        .filter(({ own }) => own)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['2001', '2005'])
    expect(kept.filter(({ own, text }) => !own && text !== undefined)).toEqual([])
  })

  test(`who waits on ${platform} is known, and who was answered is not among them`, async ({ desk }) => {
    await desk.open(`${platform}/thread`)
    await expect.poll(async () => (await items(desk)).length).toBe(5)
    const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
    expect(next.kind === 'answer-waiting' && next.items.map(({ id }) => id).sort()).toEqual(['2002', '2003'])
  })
}

test('nobody is called waiting from a thread with folded replies', async ({ desk }) => {
  await desk.open('x/thread-folded')
  await expect.poll(async () => (await items(desk)).length).toBe(2)
  const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
  expect(next.kind).not.toBe('answer-waiting')
})

test('the memory outlives the background script', async ({ desk }) => {
  await desk.open('mastodon/thread')
  await expect.poll(async () => (await items(desk)).length).toBe(5)
  const page = await desk.context.newPage()
  const session = await desk.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  expect((await items(desk)).length).toBe(5)
})

test('before a post it is said that a regular waits, with how often they wrote and the own posts they wrote under', async ({ desk }) => {
  const DAY = 86_400_000
  const now = Date.now()
  const line = (id: string, daysAgo: number, more: object) => ({ platform: 'x', id, kind: 'reply', time: now - daysAgo * DAY, exactTime: true, ...more })
  const post = (id: string, daysAgo: number) => line(id, daysAgo, { own: true, authorKey: 'own', kind: 'post', text: `Notes on hall ${id}.` })
  const theirs = (id: string, daysAgo: number, more: object) => line(id, daysAgo, { own: false, authorKey: 'reader', ...more })
  const { activities: _none, ...copy } = await desk.ask<Backup>('export', {})
  const activities = [
    ...[post('p1', 30), post('p2', 20), post('p3', 3)],
    ...[theirs('a', 29, { parent: 'p1', need: 'praise' }), theirs('b', 19, { parent: 'p2', need: 'other' }), theirs('c', 18, { parent: 'p2', need: 'other' })],
    theirs('q', 2, { parent: 'p3', need: 'question', complete: true, excerpt: 'Is the hall open on Friday?' }),
  ]
  await desk.ask('import', { backup: { ...copy, activities } })
  const page = await desk.open('x/home')
  await write(page, 'The hall is open late this week.')
  const hint = page.locator('panjgol-overlay .hint[data-rule="evolution/regular-waiting"]')
  await expect(hint).toContainText('written to you 3 times before')
  await expect(hint).toContainText('3 earlier messages came on 3 days')
  await hint.locator('.why').click()
  await expect(hint.locator('.posts li')).toHaveText(['Notes on hall p1.', 'Notes on hall p2.'])
  await hint.locator('.act').click()
  await expect(page.locator('panjgol-overlay .people li')).toContainText(['wrote 3 times before'])
})

test('what the person said about drafts goes into the copy, is gone after an erasure, and comes back with the copy', async ({ desk }) => {
  await desk.ask('label', { platform: 'x', text: 'A walk through the old harbour on Friday.', goal: 'Visits' })
  await desk.ask('label', { platform: 'x', text: 'A walk through the old harbour on Friday.', rating: 4 })
  const copy = await desk.ask<Backup>('export', {})
  expect(copy.labels).toEqual([expect.objectContaining({ goal: 'Visits' }), expect.objectContaining({ rating: 4 })])
  await desk.ask('erase', {})
  expect((await desk.ask<Backup>('export', {})).labels).toEqual([])
  expect(await desk.ask('import', { backup: copy })).toEqual({ activities: copy.activities.length })
  expect((await desk.ask<Backup>('export', {})).labels).toEqual(copy.labels)
})

test('a copy from before drafts were labelled is taken in as it is', async ({ desk }) => {
  const { labels: _none, ...older } = await desk.ask<Backup>('export', {})
  expect(await desk.ask('import', { backup: older })).toEqual({ activities: 0 })
  expect((await desk.ask<Backup>('export', {})).labels).toEqual([])
})

test('erasing leaves nothing', async ({ desk }) => {
  const page = await desk.open('mastodon/thread')
  await expect.poll(async () => (await items(desk)).length).toBe(5)
  await page.close()
  await desk.ask('erase', {})
  expect(await items(desk)).toEqual([])
})

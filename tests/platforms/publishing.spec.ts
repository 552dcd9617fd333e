import type { Scorecard } from '../../lib/engine/model'
import type { ReportedPost } from '../../lib/messaging/messages'
import { type Desk, editorOf, expect, settle, test, write } from '../e2e/harness/test'

const items = async (desk: Desk): Promise<readonly ReportedPost[]> => (await desk.ask<{ activities: readonly ReportedPost[] }>('export', {})).activities
const own = async (desk: Desk): Promise<readonly string[]> => (await items(desk)).flatMap((item) => (item.own ? [item.text ?? ''] : []))

const TEXT = 'Our reading room opens on Thursday. Which evening suits you?'

const BOXES = [
  'mastodon/home',
  'bluesky/home',
  'x/home',
  'reddit/reply-post',
  'youtube/comment-empty',
  'telegram/k-own-channel',
  'telegram/a-own-channel',
  'eitaa/own-channel',
  'soroush/own-channel',
  'rubika/own-channel',
  'bale/own-channel',
  'linkedin/ember-share',
]

for (const name of BOXES) {
  test(`On ${name} publishing is noticed by the new own post, and an emptied box publishes nothing.`, async ({ desk }) => {
    // YouTube shows the own name only in its account menu, which is open in the example; the others always do.
    const page = await desk.open(name)
    await write(page, TEXT)
    const before = (await own(desk)).length
    // The box is emptied and leaves, as when a draft is put away for later: nothing was published.
    await page.bringToFront()
    await editorOf(page).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await settle(page)
    expect(await own(desk)).toHaveLength(before)
    await page.evaluate((text) => window.addPost?.(text), TEXT)
    await expect.poll(() => own(desk)).toContain(TEXT)
  })
}

test('A box that closes without a new post, as for a scheduled one, has published nothing.', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, TEXT)
  await page.evaluate(() => document.querySelector('[role="dialog"]')?.remove())
  await expect(page.locator('panjgol-overlay .place')).toHaveCount(0)
  expect(await own(desk)).not.toContain(TEXT)
})

for (const [platform, own, waiting] of [
  ['reddit', ['t1_2005', 't3_2001'], ['t1_2002', 't1_2003']],
  ['youtube', ['2005', 'vid2001abcd'], ['2002', '2003']],
] as const) {
  test(`On ${platform} own items and the answers to them are kept once, and who waits is known.`, async ({ desk }) => {
    for (let visit = 0; visit < 2; visit++) {
      const page = await desk.open(`${platform}/thread`)
      await expect.poll(async () => (await items(desk)).length).toBe(5)
      await page.close()
    }
    expect((await items(desk)).flatMap(({ id, own }) => (own ? [id] : [])).sort()).toEqual(own)
    const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
    expect(next.kind === 'answer-waiting' && next.items.map(({ id }) => id).sort()).toEqual(waiting)
  })

  test(`On ${platform} only those wait whose branch is not folded.`, async ({ desk }) => {
    await desk.open(`${platform}/thread-one-branch-folded`)
    await expect.poll(async () => (await items(desk)).length).toBe(5)
    const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
    expect(next.kind === 'answer-waiting' && next.items.map(({ id }) => id)).toEqual(waiting.slice(1))
  })

  test(`On ${platform} nobody waits in a thread whose end is not loaded.`, async ({ desk }) => {
    await desk.open(`${platform}/thread-end-not-loaded`)
    await expect.poll(async () => (await items(desk)).length).toBe(3)
    const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
    expect(next.kind).not.toBe('answer-waiting')
  })

  test(`On ${platform} nobody waits in a thread with folded replies.`, async ({ desk }) => {
    await desk.open(`${platform}/thread-folded`)
    await expect.poll(async () => (await items(desk)).length).toBe(2)
    const { next } = await desk.ask<Scorecard>('scorecard', { days: 28 })
    expect(next.kind).not.toBe('answer-waiting')
  })
}

import type { ReportedPost } from '../../lib/messaging/messages'
import { type Desk, editorOf, expect, settle, test, write } from '../e2e/harness/test'

const own = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.ask<{ activities: readonly (ReportedPost & { text?: string })[] }>('export', {})).activities.flatMap((item) =>
    item.own ? [item.text ?? ''] : [],
  )

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

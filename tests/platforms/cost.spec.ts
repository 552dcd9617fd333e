import { type Desk, expect, test } from '../e2e/harness/test'
import { watch } from './liveness'

/** Sites as a single-page app moves in them: with a box to write in, and without. */
const SITES = { x: 'x/thread', mastodon: 'mastodon/logged-out', bluesky: 'bluesky/thread', reddit: 'reddit/thread', youtube: 'youtube/thread' } as const

for (const [platform, name] of Object.entries(SITES)) {
  test(`On a page of ${platform} without a box to write in nothing of ours lives but one observer, and nothing stands in the page.`, async ({ desk }) => {
    const page = await desk.open(name)
    const { alive } = await watch(page)
    expect((await alive()).observers).toBe(1)
    await expect(page.locator('panjgol-overlay')).toHaveCount(0)
  })
}

/** A box comes and goes with the address, as in a single-page app. */
const BOX =
  '<div class="editor-frame" data-testid="tweetTextarea_0"><div class="public-DraftEditor-content" contenteditable="true" data-testid="tweetTextarea_0"></div></div>'

test('Fifty in-page navigations leave as many observers and listeners as there were.', async ({ desk }) => {
  const page = await desk.open('x/home')
  await expect(page.locator('panjgol-overlay .place')).toHaveCount(1)
  const { alive } = await watch(page)
  const visit = async (path: string, box: string, boxes: number): Promise<void> => {
    await page.evaluate(
      ([address, html]) => {
        history.pushState({}, '', address)
        document.querySelector('main')?.replaceChildren()
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html as string)
      },
      [path, box],
    )
    await expect(page.locator('panjgol-overlay .place')).toHaveCount(boxes)
  }
  await visit('/explore/0', BOX, 1)
  const before = await alive()
  for (let step = 1; step <= 25; step++) {
    await visit(`/notifications/${step}`, '', 0)
    await visit(`/explore/${step}`, BOX, 1)
  }
  expect(await alive()).toEqual(before)
})

/** Milliseconds of work in the page's main thread until three hundred posts that came at once were looked at, or shown where nobody looks. */
async function workFor(desk: Desk, isWatched: boolean): Promise<number> {
  const page = await desk.open('x/home')
  if (isWatched) await expect(page.locator('panjgol-overlay .place')).toHaveCount(1)
  const session = await page.context().newCDPSession(page)
  // Time of the thread, not of the clock: other work on the machine does not count. All tasks count, since reading goes on in many small ones.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const last = `Three hundred and one, ${Date.now()}.`
  const before = await work()
  await page.evaluate((text) => {
    const feed = document.querySelector('#feed')
    const cells = [...(feed?.children ?? [])]
    const many = document.createDocumentFragment()
    for (let at = 0; at < 300; at++) {
      const cell = (cells[at % cells.length] as Element).cloneNode(true) as Element
      for (const link of cell.querySelectorAll('a[href*="/status/"]')) link.setAttribute('href', `/leilaforough/status/${70_000 + at}`)
      many.append(cell)
    }
    feed?.append(many)
    window.addPost?.(text)
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }, last)
  // The last of them is an own one: once it is kept, all were looked at.
  const kept = async (): Promise<boolean> => (await desk.ask<{ activities: { text?: string }[] }>('export', {})).activities.some(({ text }) => text === last)
  if (isWatched) await expect.poll(kept).toBe(true)
  const spent = (await work()) - before
  await page.close()
  return spent
}

test('A feed of three hundred posts that comes at once adds less than 50 ms of work.', async ({ desk }) => {
  const spent: number[] = []
  for (const paused of [true, false]) {
    await desk.set({ paused })
    spent.push(Math.min(await workFor(desk, !paused), await workFor(desk, !paused)))
  }
  const [without = 0, withPanjgol = 0] = spent
  console.log(`work for 300 posts: ${without.toFixed(1)} ms without, ${withPanjgol.toFixed(1)} ms with Panjgol`)
  expect(withPanjgol - without).toBeLessThan(50)
})

import { expect, test } from '../e2e/harness/test'
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

test('A feed of three hundred posts that comes at once adds less than 50 ms of script.', async ({ desk }) => {
  const spent: number[] = []
  for (const paused of [true, false]) {
    await desk.set({ paused })
    const page = await desk.open('x/home')
    if (!paused) await expect(page.locator('panjgol-overlay .place')).toHaveCount(1)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const script = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
    }
    const before = await script()
    await page.evaluate(() => {
      const feed = document.querySelector('#feed')
      const cells = [...(feed?.children ?? [])]
      const many = document.createDocumentFragment()
      for (let at = 0; at < 300; at++) {
        const cell = (cells[at % cells.length] as Element).cloneNode(true) as Element
        for (const link of cell.querySelectorAll('a[href*="/status/"]')) link.setAttribute('href', `/leilaforough/status/${70_000 + at}`)
        many.append(cell)
      }
      feed?.append(many)
      window.addPost?.('Three hundred and one.')
    })
    if (!paused) {
      // The last of them is an own one: once it is kept, all were looked at.
      await expect
        .poll(async () => (await desk.ask<{ activities: { text?: string }[] }>('export', {})).activities.some(({ text }) => text === 'Three hundred and one.'))
        .toBe(true)
    } else await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    spent.push((await script()) - before)
    await page.close()
  }
  const [without = 0, withPanjgol = 0] = spent
  console.log(`script for 300 posts: ${without.toFixed(1)} ms without, ${withPanjgol.toFixed(1)} ms with Panjgol`)
  expect(withPanjgol - without).toBeLessThan(50)
})

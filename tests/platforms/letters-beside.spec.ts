import { type BrowserContext, test as base, chromium, expect } from '@playwright/test'
import { findBrowser } from '../browser-path.mjs'
import { addressOf, serveFixtures } from '../fixtures/site'
import { readingOf } from '../read/reader'

const ROOT = new URL('../..', import.meta.url).pathname
const LETTERS = '.msg-overlay-container, .msg-overlay-conversation-bubble'

const test = base.extend<object, { site: BrowserContext }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
      const site = await browser.newContext()
      await serveFixtures(site, ROOT, [])
      await use(site)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

for (const name of ['linkedin/ember-feed', 'linkedin/ember-share', 'linkedin/keys-share', 'linkedin/views-feed']) {
  test(`The letters that lie over ${name} are not read while the page under them is.`, async ({ site }) => {
    const page = await site.newPage()
    await page.goto(addressOf(name, { language: 'en', theme: 'light' }))
    await readingOf(page)
    await page.evaluate(watchWords, LETTERS)
    const reading = await readingOf(page)
    const reads = await page.evaluate(() => (window as unknown as { reads: { letters: number; others: number } }).reads)
    expect(reads.letters).toBe(0)
    expect(reads.others).toBeGreaterThan(0)
    expect(reading.posts.length).toBeGreaterThan(0)
    expect(JSON.stringify(reading)).not.toContain('private letter')
    await page.close()
  })
}

/** Counts every way a script can come by words, in the letters and elsewhere. */
function watchWords(letters: string): void {
  const reads = { letters: 0, others: 0 }
  Object.assign(window, { reads })
  const note = (node: Node): void => {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
    if (element?.closest(letters)) reads.letters++
    else reads.others++
  }
  const watched: readonly (readonly [object, string])[] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [HTMLElement.prototype, 'innerText'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
  ]
  for (const [owner, name] of watched) {
    const original = Object.getOwnPropertyDescriptor(owner, name)
    if (!original?.get) throw new Error(`There is no ${name} to watch.`)
    const { get } = original
    Object.defineProperty(owner, name, {
      ...original,
      get(this: Node) {
        note(this)
        return get.call(this)
      },
    })
  }
}

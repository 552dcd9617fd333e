import { type BrowserContext, test as base, chromium, expect } from '@playwright/test'
import { findBrowser } from '../browser-path.mjs'
import type { Look } from '../fixtures/page'
import { addressOf, PAGES, serveFixtures } from '../fixtures/site'
import { type Known, readingOf } from '../read/reader'

const ROOT = new URL('../..', import.meta.url).pathname

/** The example pages in the real browser, without the extension: what is tried here is what the adapters read. */
const test = base.extend<object, { site: BrowserContext }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
      const site = await browser.newContext({ viewport: { width: 1180, height: 820 } })
      const foreign: string[] = []
      await serveFixtures(site, ROOT, foreign)
      await use(site)
      expect(foreign).toEqual([])
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

for (const [name, { sees, address, isAdded, taught }] of Object.entries(PAGES)) {
  if (!sees) continue
  const [platform = ''] = name.split('/')
  const known: Known = { ...(isAdded ? { hosts: { [platform]: [`${new URL(address).origin}/*`] } } : {}), ...(taught ? { taught } : {}) }
  for (const language of ['en', 'fa'] as const) {
    const look: Look = { language, theme: 'light' }
    const seen = sees(look)

    test(`${name} is read as it stands (${language})`, async ({ site }) => {
      const page = await site.newPage()
      await page.goto(addressOf(name, look))
      // Editors and late parts of a page need a moment to mount.
      await expect(async () => expect(await readingOf(page, known)).toMatchObject({ platform, ...seen })).toPass({ timeout: 5_000 })
      await page.close()
    })

    if (!seen.private) continue
    test(`${name} is private: not a word of it is read (${language})`, async ({ site }) => {
      const page = await site.newPage()
      await page.goto(addressOf(name, look))
      await readingOf(page, known)
      await page.evaluate(countTextReads)
      const reading = await readingOf(page, known)
      expect(await page.evaluate(() => (window as unknown as { textReads: string[] }).textReads)).toEqual([])
      expect(reading).toMatchObject({ private: true, self: null, composers: [], posts: [], diagnosis: [] })
      await page.close()
    })
  }
}

/** Notes every way a script can come by the words on a page. */
function countTextReads(): void {
  const reads: string[] = []
  Object.assign(window, { textReads: reads })
  const watched: readonly (readonly [object, string])[] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [HTMLElement.prototype, 'innerText'],
    [HTMLElement.prototype, 'outerText'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLTextAreaElement.prototype, 'value'],
    [HTMLInputElement.prototype, 'value'],
  ]
  for (const [owner, name] of watched) {
    const original = Object.getOwnPropertyDescriptor(owner, name)
    if (!original?.get) throw new Error(`There is no ${name} to watch.`)
    const { get } = original
    Object.defineProperty(owner, name, {
      ...original,
      get(this: object) {
        reads.push(name)
        return get.call(this)
      },
    })
  }
}

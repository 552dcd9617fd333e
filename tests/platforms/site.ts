import { type BrowserContext, test as base, chromium, expect } from '@playwright/test'
import { findBrowser } from '../browser-path.mjs'
import { serveFixtures } from '../fixtures/site'

const ROOT = new URL('../..', import.meta.url).pathname

/** The example pages in the real browser, without the extension: what is tried here is what the adapters read. */
export const test = base.extend<object, { site: BrowserContext }>({
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
export { expect }

import { resolve } from 'node:path'
import { type Browser, test as base, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import type { ReportedPost } from '../../lib/messaging/messages'
import { findBrowser } from '../browser-path.mjs'

const PLACE = 'https://history.test/'
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const NOW = Date.UTC(2026, 10, 20, 12)

/** The real lib/history as one script, built as the extension builds it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, 'rooms.ts'), formats: ['iife'], name: 'bundle' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const code = outputs.flatMap((part) => (part.type === 'chunk' ? part.code : []))[0]
  if (code === undefined) throw new Error('lib/history did not build.')
  return code
}

/** A page at an address of its own, with an empty IndexedDB and `rooms` in it. */
export const test = base.extend<{ history: Page }, { browserOnce: Browser; code: string }>({
  browserOnce: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  code: [async ({}, use) => use(await bundle()), { scope: 'worker' }],
  history: async ({ browserOnce, code }, use) => {
    const context = await browserOnce.newContext()
    await context.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>history</title>' }))
    const page = await context.newPage()
    await page.goto(PLACE)
    await page.addScriptTag({ content: code })
    await use(page)
    await context.close()
  },
})
export { expect } from '@playwright/test'

/** A post of the writer's own. */
export const ownPost = (id: string, more: Partial<ReportedPost> = {}): ReportedPost => ({
  id,
  kind: 'post',
  handle: 'harbour',
  own: true,
  time: NOW - DAY,
  exactTime: true,
  text: `Post ${id}`,
  permalink: `https://history.test/${id}`,
  ...more,
})

/** A question of somebody else under it. */
export const question = (id: string, more: Partial<ReportedPost> = {}): ReportedPost => ({
  id,
  kind: 'reply',
  handle: 'omid',
  own: false,
  time: NOW - 5 * HOUR,
  exactTime: true,
  parent: 'p1',
  need: 'question',
  excerpt: 'When do you open on Friday?',
  permalink: `https://history.test/${id}`,
  ...more,
})

/** An own reply. */
export const ownReply = (id: string, more: Partial<ReportedPost> = {}): ReportedPost =>
  ownPost(id, { kind: 'reply', time: NOW - 2 * HOUR, text: 'At nine, also on holidays.', ...more })

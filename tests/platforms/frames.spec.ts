import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/harness/test'
import { addressOf } from '../fixtures/site'
import { watch } from './liveness'

/** From the moment a box stands in a frame to the moment it is accompanied. */
const MOST = 300

const BOX =
  '<div class="editor-frame"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-testid="tweetTextarea_0" style="min-height: 60px; width: 300px"></div></div>'

/** Puts a frame without an address of its own into the page, at the end of `where`, and waits until our script looks at it. */
async function addFrame(page: Page, attributes: Readonly<Record<string, string>> = {}, where = 'body'): Promise<void> {
  // The browser puts our script into frames that come after it was told where it belongs; a page that has it was told.
  const around = await watch(page)
  await expect.poll(async () => (await around.alive()).observers).toBeGreaterThan(0)
  await page.evaluate(
    ([given, parent]) => document.querySelector(parent)?.append(Object.assign(document.createElement('iframe'), { width: '600', height: '300' }, given)),
    [attributes, where] as const,
  )
  const { alive } = await watch(page, 'frame')
  await expect.poll(async () => (await alive()).observers).toBe(1)
}

/** Puts `html` into the frame and measures, inside the page, until our element stands there. */
const foundAfter = (page: Page, html: string): Promise<number> =>
  page.evaluate(async (box) => {
    const inside = document.querySelector('iframe')?.contentDocument as Document
    inside.body.insertAdjacentHTML('beforeend', box)
    const start = performance.now()
    while (!inside.querySelector('panjgol-overlay') && performance.now() - start < 5_000) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - start
  }, html)

test('A box in an empty frame of the page is found.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  await addFrame(page)
  expect(await foundAfter(page, BOX)).toBeLessThan(MOST)
})

test('A box in a frame whose content the page gives with it is found.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  await addFrame(page, { srcdoc: '<p>…</p>' })
  expect(await foundAfter(page, BOX)).toBeLessThan(MOST)
})

test('A box in a frame that the page writes anew is found.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  await addFrame(page)
  await page.evaluate((html) => {
    const inside = document.querySelector('iframe')?.contentDocument as Document
    inside.open()
    inside.write(`<!doctype html><body>${html}</body>`)
    inside.close()
  }, BOX)
  await expect(page.frameLocator('iframe').locator('panjgol-overlay')).toHaveCount(1)
})

test('A box on a page that comes into an empty frame is found.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  await addFrame(page)
  const address = addressOf('x/home', { language: 'en', theme: 'light' })
  await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), address)
  await expect(page.frameLocator('iframe').locator('panjgol-overlay')).toHaveCount(1)
})

test('A frame in the drawer with messages is as private as the drawer.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div data-testid="DMDrawer"></div>'))
  await addFrame(page, {}, '[data-testid="DMDrawer"]')
  await page.evaluate((html) => document.querySelector('iframe')?.contentDocument?.body.insertAdjacentHTML('beforeend', html), BOX)
  // A box outside of it that comes later is found meanwhile.
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), BOX)
  await expect(page.locator('panjgol-overlay')).toHaveCount(1)
  await expect(page.frameLocator('iframe').locator('panjgol-overlay')).toHaveCount(0)
})

test.describe('on a site that no adapter knows', () => {
  test.use({ allowed: ['https://forum.bookshops.example/*'] })

  test('A frame that is an editor as a whole is found, and nothing of ours stands in what is written.', async ({ desk }) => {
    await desk.set({ hosts: { any: ['forum.bookshops.example'] } })
    const page = await desk.open('any/thread')
    await expect(page.locator('panjgol-overlay')).toHaveCount(1)
    await addFrame(page)
    await page.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument as Document
      inside.body.contentEditable = 'true'
      inside.body.append(inside.createElement('p'))
    })
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('html > panjgol-overlay')).toHaveCount(1)
    await frame.locator('body').click()
    await page.keyboard.type('Sorry if anyone was offended. Please check our website.')
    await expect(frame.locator('body')).toHaveText('Sorry if anyone was offended. Please check our website.')
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('panjgol-')).length))
      .toBeGreaterThan(0)
    expect(await page.frames()[1]?.evaluate(() => document.body.querySelectorAll('panjgol-overlay').length)).toBe(0)
  })
})

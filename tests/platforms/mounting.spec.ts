import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/harness/test'
import { addressOf } from '../fixtures/site'
import { watch } from './liveness'

/** From the moment a box stands in the page to the moment it is accompanied. */
const MOST = 300

const BOX =
  '<div class="editor-frame"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-testid="tweetTextarea_0" style="min-height: 60px; width: 300px"></div></div>'

/** Puts the first box of a page into it by `mount` and measures, inside the page, until our element stands there. */
async function foundAfter(page: Page, mount: string, observers = 1): Promise<number> {
  // Our script has come into the page and looks at it.
  const { alive } = await watch(page)
  await expect.poll(async () => (await alive()).observers).toBe(observers)
  return page.evaluate(async (code) => {
    new Function(code)()
    const start = performance.now()
    while (!document.querySelector('panjgol-overlay') && performance.now() - start < 5_000) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - start
  }, mount)
}

const insert = (html: string): string => `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`

test('A box that comes late is found.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  expect(await foundAfter(page, insert(BOX))).toBeLessThan(MOST)
})

test('A box in a modal dialog is found, and accompanied inside it.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  const dialog = `${insert(`<dialog id="late">${BOX}</dialog>`)}; document.querySelector('#late').showModal()`
  expect(await foundAfter(page, dialog)).toBeLessThan(MOST)
  await expect(page.locator('#late panjgol-overlay')).toHaveCount(1)
})

test('Several boxes are found one by one, and each leaves for itself.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  expect(await foundAfter(page, insert(`<div id="one">${BOX}</div>`))).toBeLessThan(MOST)
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), `<div id="two">${BOX.replace('tweetTextarea_0', 'tweetTextarea_1')}</div>`)
  await expect(page.locator('panjgol-overlay .place')).toHaveCount(2)
  await page.evaluate(() => document.querySelector('#one')?.remove())
  await expect(page.locator('panjgol-overlay .place')).toHaveCount(1)
})

test('A box in an open shadow root is found when its element comes.', async ({ desk }) => {
  const page = await desk.open('reddit/logged-out')
  const mount = `const host = document.createElement('comment-composer-host'); const composer = document.createElement('shreddit-composer'); host.append(composer);
    composer.attachShadow({ mode: 'open' }).innerHTML = '<textarea style="width: 300px"></textarea>'; document.querySelector('main').append(host)`
  expect(await foundAfter(page, mount)).toBeLessThan(MOST)
})

test('A box that comes late into an open shadow root is found.', async ({ desk }) => {
  const page = await desk.open('reddit/logged-out')
  // The element stands there for a while before anything is in its shadow root.
  await page.evaluate(() => {
    const host = document.createElement('comment-composer-host')
    const composer = document.createElement('shreddit-composer')
    host.append(composer)
    composer.attachShadow({ mode: 'open' })
    document.querySelector('main')?.append(host)
    return new Promise((resolve) => setTimeout(resolve, 400))
  })
  const mount = `document.querySelector('shreddit-composer').shadowRoot.innerHTML = '<textarea style="width: 300px"></textarea>'`
  expect(await foundAfter(page, mount)).toBeLessThan(MOST)
})

/** Puts an element into the page in whose shadow root a box may come to stand, and waits until it was looked at. */
async function withHost(page: Page, style: string): Promise<void> {
  await page.evaluate((css) => {
    const host = document.createElement('comment-composer-host')
    host.innerHTML = `<shreddit-composer style="${css}"></shreddit-composer>`
    document.querySelector('main')?.append(host)
  }, style)
  const { alive } = await watch(page)
  // One looks for changes, the other waits for the root.
  await expect.poll(async () => (await alive()).observers).toBe(2)
}

const ROOT = `document.querySelector('shreddit-composer').attachShadow({ mode: 'open' }).innerHTML = '<textarea style="width: 300px"></textarea>'`

test('A box in an open shadow root that an element gets late is found.', async ({ desk }) => {
  const page = await desk.open('reddit/logged-out')
  await withHost(page, 'display: block')
  expect(await foundAfter(page, ROOT, 2)).toBeLessThan(MOST)
})

test('Where such a root takes no room, its box is found when somebody goes into it.', async ({ desk }) => {
  const page = await desk.open('reddit/logged-out')
  await withHost(page, 'position: fixed; inset: 40px auto auto 40px; width: 320px; height: 90px')
  await page.evaluate(ROOT)
  expect(await foundAfter(page, `document.querySelector('shreddit-composer').shadowRoot.querySelector('textarea').focus()`, 2)).toBeLessThan(MOST)
})

test('A closed shadow root is left alone: nothing of ours comes to a box in it.', async ({ desk }) => {
  const page = await desk.open('reddit/logged-out')
  await withHost(page, 'display: block')
  await page.evaluate(() => {
    const root = document.querySelector('shreddit-composer')?.attachShadow({ mode: 'closed' }) as ShadowRoot
    root.innerHTML = '<textarea style="width: 300px"></textarea>'
    root.querySelector('textarea')?.focus()
  })
  // A box that comes later, in an open root beside it, is the only one that is found.
  const other = `const other = document.createElement('shreddit-composer'); other.style.display = 'block'; document.querySelector('comment-composer-host').append(other);
    other.attachShadow({ mode: 'open' }).innerHTML = '<textarea style="width: 300px"></textarea>'`
  expect(await foundAfter(page, other, 2)).toBeLessThan(MOST)
  await expect(page.locator('panjgol-overlay .place')).toHaveCount(1)
})

test('A box in a frame of the same site is found, and a frame on somebody else’s page is left alone.', async ({ desk }) => {
  const page = await desk.open('x/profile')
  const address = addressOf('x/home', { language: 'en', theme: 'light' })
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: '600', height: '400' })), address)
  const frame = page.frameLocator('iframe')
  // A whole page has to load in the frame first.
  await expect(frame.locator('panjgol-overlay')).toHaveCount(1, { timeout: 20_000 })
  const other = await desk.open('bluesky/profile')
  await other.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: '600', height: '400' })), address)
  await expect(other.frameLocator('iframe').locator('[contenteditable="true"]')).toHaveCount(1, { timeout: 20_000 })
  await other.bringToFront()
  await expect(other.frameLocator('iframe').locator('panjgol-overlay')).toHaveCount(0)
})

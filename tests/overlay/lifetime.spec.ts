import type { Page } from '@playwright/test'
import { type Desk, editorOf, expect, hintsOn, settle, test, write } from '../e2e/harness/test'

const COLD = 'Sorry if anyone was offended. Please check our website.'

/** Does something to the extension as a person does on the browser's own page of extensions. */
async function onExtensionsPage(desk: Desk, work: string): Promise<void> {
  const page = await desk.context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(`(${work})(${JSON.stringify(desk.extensionId)})`)
  await page.close()
}

const highlighted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('panjgol-')).reduce((count, [, ranges]) => count + ranges.size, 0))

test('when the extension is disabled its card and lines disappear and the page goes on', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(hintsOn(page)).not.toHaveCount(0)
  expect(await highlighted(page)).toBeGreaterThan(0)
  await onExtensionsPage(desk, '(id) => new Promise((done) => chrome.management.setEnabled(id, false, done))')
  await expect(page.locator('panjgol-overlay')).toHaveCount(0)
  await page.bringToFront()
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And so on.')
  expect(await highlighted(page)).toBe(0)
  expect(await page.evaluate(() => window.fixture.text())).toBe(`${COLD} And so on.`)
})

test('when the extension is updated the new one takes the open page over from the old one', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(hintsOn(page)).not.toHaveCount(0)
  await onExtensionsPage(desk, '() => new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))')
  const worker = desk.context.waitForEvent('serviceworker')
  await onExtensionsPage(desk, '(id) => new Promise((done) => chrome.developerPrivate.reload(id, { failQuietly: true }, done))')
  await worker
  await page.bringToFront()
  // The new script reads what stands there as soon as it has come.
  await settle(page)
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And so on.')
  await settle(page)
  await expect(hintsOn(page)).not.toHaveCount(0)
  await expect(page.locator('panjgol-overlay')).toHaveCount(1)
  expect(await page.evaluate(() => window.fixture.text())).toBe(`${COLD} And so on.`)
})

test('when the background falls asleep hints go on', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  const session = await desk.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.keyboard.type(' It should be noted that we moved.')
  await settle(page)
  await expect(page.locator('panjgol-overlay .hint[data-rule="value/officialese"]')).toHaveCount(1)
  await page.locator('panjgol-overlay .dismiss').first().click()
  await expect(page.locator('panjgol-overlay .aside')).toBeVisible()
})

test('when history is out of reach the draft is still looked at, and the card says so in one line', async ({ desk }) => {
  for (const worker of desk.context.serviceWorkers())
    await worker.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new Error('No history today.')
      }
      IDBDatabase.prototype.transaction = () => {
        throw new Error('No history today.')
      }
    })
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(hintsOn(page)).not.toHaveCount(0)
  await expect(page.locator('panjgol-overlay .gone')).toHaveText('Your earlier posts are out of reach just now; these hints look at this draft alone.')
})

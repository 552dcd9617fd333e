import { editorOf, expect, hintsOn, settle, test, write } from './harness/test'

const DRAFT = 'It should be noted that the garden is open. Mistakes were made by the old team.'
const IN_ENGLISH = {
  'next-hint': 'Open the next hint',
  'previous-hint': 'Open the hint before it',
  'act-on-hint': 'Do what the open hint offers',
  'dismiss-hint': 'Put the open hint aside this time',
  'close-hints': 'Fold the hints',
}
const IN_PERSIAN = {
  'next-hint': 'باز کردن یادداشت بعدی',
  'previous-hint': 'باز کردن یادداشت قبلی',
  'act-on-hint': 'انجام پیشنهاد یادداشت باز',
  'dismiss-hint': 'کنار گذاشتن یادداشت باز برای این بار',
  'close-hints': 'بستن یادداشت‌ها',
}

for (const [language, expected] of [
  ['en', IN_ENGLISH],
  ['fa', IN_PERSIAN],
] as const) {
  test.describe(`in a browser in ${language}`, () => {
    test.use({ browserLanguage: language })
    test('the browser’s list of keys holds every command with what it does, four of them with a key', async ({ desk }) => {
      const page = await desk.face('popup')
      const commands = await page.evaluate(() => chrome.commands.getAll())
      // The browser adds one of its own, for the button in its bar.
      const ours = commands.filter(({ name }) => name !== '_execute_action')
      expect(Object.fromEntries(ours.map(({ name, description }) => [name, description]))).toEqual(expected)
      const keys = ours.flatMap(({ shortcut }) => (shortcut ? [shortcut] : []))
      expect(keys).toHaveLength(4)
      expect(new Set(keys).size).toBe(4)
    })
  })
}

test('a key of the browser’s reaches the box in front and no other tab', async ({ desk }) => {
  const behind = await desk.open('bench/plain')
  await write(behind, DRAFT)
  await expect(hintsOn(behind)).toHaveCount(2)
  const opened = await behind.locator('panjgol-overlay .hint[data-open="true"]').getAttribute('data-rule')
  const page = await desk.open('bench/lexical')
  await write(page, DRAFT)
  await page.bringToFront()
  const first = await page.locator('panjgol-overlay .hint[data-open="true"]').getAttribute('data-rule')
  await desk.command('next-hint')
  await expect(page.locator('panjgol-overlay .hint[data-open="true"]')).not.toHaveAttribute('data-rule', first ?? '')
  await desk.command('previous-hint')
  await expect(page.locator('panjgol-overlay .hint[data-open="true"]')).toHaveAttribute('data-rule', first ?? '')
  await desk.command('dismiss-hint')
  await expect(hintsOn(page)).toHaveCount(1)
  await desk.command('close-hints')
  await expect(page.locator('panjgol-overlay .hint[data-open="true"]')).toHaveCount(0)
  expect(await editorOf(page).evaluate((editor) => document.activeElement === editor)).toBe(true)
  await expect(hintsOn(behind)).toHaveCount(2)
  await expect(behind.locator('panjgol-overlay .hint[data-open="true"]')).toHaveAttribute('data-rule', opened ?? '')
})

test('of two boxes on a page the one that is written in hears the key', async ({ desk }) => {
  const page = await desk.open('bluesky/multi-part')
  const boxes = page.locator('[contenteditable="true"]')
  await write(page, DRAFT)
  await settle(page)
  await boxes.nth(1).click()
  const cards = page.locator('panjgol-overlay .card')
  const open = await cards.first().locator('.hint[data-open="true"]').count()
  await desk.command('close-hints')
  expect(await cards.first().locator('.hint[data-open="true"]').count()).toBe(open)
  await boxes.first().click()
  await desk.command('close-hints')
  await expect(cards.first().locator('.hint[data-open="true"]')).toHaveCount(0)
})

test('a key pressed where we are not, or in no tab, does nothing and breaks nothing', async ({ desk }) => {
  const worker = desk.context.serviceWorkers()[0] ?? (await desk.context.waitForEvent('serviceworker'))
  const broken: string[] = []
  worker.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text())
  })
  await worker.evaluate(() => {
    Object.assign(globalThis, { rejected: [] })
    addEventListener('unhandledrejection', ({ reason }) => (globalThis as unknown as { rejected: string[] }).rejected.push(String(reason)))
  })
  const page = await desk.open('bench/plain-unwatched')
  await page.bringToFront()
  for (const name of Object.keys(IN_ENGLISH)) await desk.command(name)
  await worker.evaluate(() => chrome.commands.onCommand.dispatch('next-hint', undefined))
  // The background still answers, and nothing went wrong in it unseen.
  await desk.ask('hint-memory', {})
  expect(await worker.evaluate(() => (globalThis as unknown as { rejected: string[] }).rejected)).toEqual([])
  expect(broken).toEqual([])
})

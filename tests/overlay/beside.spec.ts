import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { editorOf, expect, hintsOn, settle, test, write } from '../e2e/harness/test'

const COLD = 'Sorry if anyone was offended. It should be noted that the desk moved.'
const SALE = 'Our autumn notebooks are 20% off until Friday 18:00. Order yours at the desk in the hall or in our online shop now.'

const card = (page: Page) => page.locator('panjgol-overlay .card')
const mark = (page: Page) => page.locator('panjgol-overlay .mark-button')
const openHint = (page: Page) => page.locator('panjgol-overlay .hint[data-open="true"]')
const spoken = (page: Page) => page.locator('panjgol-overlay [role="status"]')
const hostText = (page: Page): Promise<string> => page.evaluate(() => window.fixture.text())

test('a watched box has one small mark and nothing more until there is something to say', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await expect(mark(page)).toBeVisible()
  await expect(card(page)).toHaveCount(0)
  await expect(mark(page)).toHaveAccessibleName('Panjgol: no hints')
  await write(page, 'Thank you for all the notes about our opening hours.')
  await expect(card(page)).toHaveCount(0)
})

test('the mark folds the card, new hints leave it folded, and the mark opens it again', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(card(page)).toBeVisible()
  await mark(page).click()
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.type(' Tag a friend and share if you agree!')
  await settle(page)
  await expect(card(page)).toHaveCount(0)
  await expect(mark(page)).toHaveAccessibleName(/Panjgol: \w+ hints/)
  await mark(page).click()
  await expect(card(page)).toBeVisible()
  // None of it took the caret out of the editor.
  await page.keyboard.type('!')
  expect(await hostText(page)).toBe(`${COLD} Tag a friend and share if you agree!!`)
})

test('the card never takes the focus by itself, and what is typed with it open goes to the editor', async ({ desk }) => {
  const page = await desk.open('bench/lexical')
  await write(page, COLD)
  await expect(openHint(page)).toHaveCount(1)
  await page.keyboard.type(' Shift+A too.')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('End')
  expect(await editorOf(page).evaluate((editor) => document.activeElement === editor)).toBe(true)
  expect(await hostText(page)).toBe(`${COLD} Shift+A too.`)
})

test('a click on an underlined word only places the caret', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  const before = await hintsOn(page).count()
  await editorOf(page).click({ position: { x: 30, y: 12 } })
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true)
  expect(await hintsOn(page).count()).toBe(before)
})

test('Escape folds the open hint, the next Escape is the site’s own', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(openHint(page)).toHaveCount(1)
  await page.evaluate(() => {
    Object.assign(window, { escapes: 0 })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') Object.assign(window, { escapes: (window as unknown as { escapes: number }).escapes + 1 })
    })
  })
  const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes)
  await page.keyboard.press('Escape')
  await expect(openHint(page)).toHaveCount(0)
  await expect(hintsOn(page)).not.toHaveCount(0)
  expect(await escapes()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await escapes()).toBe(1)
})

test('by keys alone hints are opened one after another, acted on, put aside and folded, and the caret stays', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  const first = await openHint(page).getAttribute('data-rule')
  await desk.command('next-hint')
  await expect(openHint(page)).not.toHaveAttribute('data-rule', first ?? '')
  await expect(spoken(page)).toContainText('notice from an office')
  await desk.command('previous-hint')
  await expect(openHint(page)).toHaveAttribute('data-rule', first ?? '')
  await desk.command('next-hint')
  await desk.command('act-on-hint')
  await expect.poll(() => hostText(page)).toMatch(/^Sorry if anyone was offended\. the desk moved\.$/i)
  await settle(page)
  await desk.command('next-hint')
  await desk.command('dismiss-hint')
  await expect(page.locator('panjgol-overlay .aside')).toBeVisible()
  await desk.command('close-hints')
  await expect(card(page)).toHaveCount(0)
  expect(await editorOf(page).evaluate((editor) => document.activeElement === editor)).toBe(true)
})

test('a dismissal can be taken back, for this time and for the kind', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, 'Sorry if anyone was offended by that.')
  for (const way of ['dismiss', 'never']) {
    await page.locator(`panjgol-overlay .${way}`).click()
    await expect(hintsOn(page)).toHaveCount(0)
    await page.locator('panjgol-overlay .undo').click()
    await expect(hintsOn(page)).toHaveCount(1)
  }
  await expect.poll(async () => JSON.stringify((await desk.ask<{ hintMemory: object }>('export', {})).hintMemory)).toContain('"dismissed":[],"never":false')
})

test('a button reached by Tab works by Enter, and the caret is back in the editor afterwards', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, 'Sorry if anyone was offended by that.')
  await page.locator('panjgol-overlay .dismiss').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('panjgol-overlay .aside')).toBeVisible()
  expect(await editorOf(page).evaluate((editor) => document.activeElement === editor)).toBe(true)
})

test('before a post of one’s own, people who wait are one line, with the list one click away', async ({ desk }) => {
  const thread = await desk.open('x/thread')
  await expect.poll(async () => (await desk.ask<{ activities: unknown[] }>('export', {})).activities.length).toBe(5)
  await thread.close()
  const page = await desk.open('x/home')
  await write(page, 'The hall is open late')
  // Two wait longer than a day: the rule about it says the same in its own hint.
  await expect(card(page)).toContainText(/people are waiting/)
  if ((await page.locator('panjgol-overlay .act').count()) > 0) await page.locator('panjgol-overlay .act').click()
  else await page.locator('panjgol-overlay .show-waiting').click()
  await expect(page.locator('panjgol-overlay .people li')).toHaveCount(2)
  await expect(page.locator('panjgol-overlay .people a').first()).toHaveAttribute('href', /minakardan\/status\/2002/)
})

test('which goal a draft serves can be told with two clicks, and stays told', async ({ desk }) => {
  const goals = ['Readers', 'Members'].map((name) => ({ name, keywords: ['library', 'membership', 'catalogue'], platforms: [] }))
  const { settings } = await desk.ask<{ settings: { brands: object[] } }>('export', {})
  await desk.set({ brands: [{ ...settings.brands[0], goals }] } as never)
  const page = await desk.open('bench/plain')
  await write(page, 'The roof garden opens on Monday at nine and the lift works again for everyone who asked.')
  const hint = page.locator('panjgol-overlay .hint[data-rule="alignment/goal-unlinked"]')
  await hint.locator('.line').click()
  await hint.locator('.act').click()
  await page.locator('panjgol-overlay .chips .chip', { hasText: 'Readers' }).click()
  await expect(hint).toHaveCount(0)
  const face = await desk.face('popup')
  expect(await face.evaluate(async () => JSON.stringify((await chrome.storage.local.get('labels'))['labels']))).toContain('"goal":"Readers"')
})

test('the share test asks before something is sold, takes one answer and gives no advice', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, SALE)
  await expect(page.locator('panjgol-overlay .share')).toContainText('would you pass this on?')
  await page.locator('panjgol-overlay .rating').nth(3).click()
  await expect(page.locator('panjgol-overlay .share')).toHaveCount(0)
  await expect(page.locator('panjgol-overlay .share-noted')).toBeVisible()
  const face = await desk.face('popup')
  expect(await face.evaluate(async () => JSON.stringify((await chrome.storage.local.get('labels'))['labels']))).toContain('"rating":4')
})

for (const [theme, background] of [
  ['light', '#ffffff'],
  ['dim', '#15202b'],
  ['black', '#000000'],
] as const) {
  for (const locale of ['en', 'fa'] as const) {
    test(`on a ${theme} page the card in ${locale} is sound for a screen reader and readable`, async ({ desk }) => {
      await desk.set({ locale })
      const page = await desk.open('bench/plain', { language: locale, theme: theme === 'light' ? 'light' : 'dark' })
      await page.addStyleTag({ content: `:root { --bg: ${background} !important; --panel: ${background} !important } .card { animation: none !important }` })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await write(page, locale === 'en' ? COLD : 'بابت هرگونه نارضایتی پوزش می‌طلبیم. لازم به ذکر است که ظرفیت محدود می‌باشد.')
      await page.locator('panjgol-overlay .why').first().click()
      await expect(card(page)).toHaveAttribute('data-theme', theme === 'light' ? 'light' : 'dark')
      await expect(card(page)).toHaveCSS('direction', locale === 'fa' ? 'rtl' : 'ltr')
      const { violations, passes } = await new AxeBuilder({ page }).include('panjgol-overlay').analyze()
      // The closed root was looked into.
      expect(JSON.stringify(passes.map(({ nodes }) => nodes))).toContain('.why')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' ')}`)).toEqual([])
    })
  }
}

test('in a window 320 pixels wide, at 200% zoom, all of the card can be reached', async ({ desk }) => {
  const page = await desk.open('bench/textarea')
  const session = await desk.context.newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 480, deviceScaleFactor: 2, mobile: false })
  await write(page, COLD)
  const box = (await card(page).boundingBox()) ?? { x: -1, y: -1, width: 999, height: 999 }
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(480)
  await page.locator('panjgol-overlay .never').first().scrollIntoViewIfNeeded()
  await expect(page.locator('panjgol-overlay .never').first()).toBeInViewport()
  const button = (await mark(page).boundingBox()) ?? { x: -1, width: 999 }
  expect(button.x + button.width).toBeLessThanOrEqual(320)
})

import type { Page } from '@playwright/test'
import { editorOf, expect, hintsOn, settle, test, write } from '../e2e/harness/test'

const COLD = 'Sorry if anyone was offended. It should be noted that the desk moved.'

interface Trap {
  readonly returned: number
  readonly escapes: number
  readonly outside: number
}

const trap = (page: Page): Promise<Trap> => page.evaluate(() => ({ ...(window as unknown as { trap: Trap }).trap }))
const hasFocus = (page: Page): Promise<boolean> => editorOf(page).evaluate((editor) => document.activeElement === editor)
const hostText = (page: Page): Promise<string> => page.evaluate(() => window.fixture.text())

test('in a dialog that holds the focus, all of the card can be clicked, and the caret stays where one writes', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, COLD)
  await expect(hintsOn(page)).toHaveCount(2)
  const before = await trap(page)
  await page.locator('panjgol-overlay .why').first().click()
  await expect(page.locator('panjgol-overlay .because')).toBeVisible()
  await page.locator('panjgol-overlay .hint[data-open="false"] .line').click()
  await page.locator('panjgol-overlay .dismiss').first().click()
  await expect(hintsOn(page)).toHaveCount(1)
  await page.locator('panjgol-overlay .undo').click()
  await expect(hintsOn(page)).toHaveCount(2)
  await page.locator('panjgol-overlay .mark-button').click()
  await page.locator('panjgol-overlay .mark-button').click()
  expect(await hasFocus(page)).toBe(true)
  await page.keyboard.type('!')
  expect(await hostText(page)).toBe(`${COLD}!`)
  // The dialog noticed nothing: no focus had to be brought back, and no press was outside of it.
  expect(await trap(page)).toEqual(before)
})

test('in a dialog that holds the focus, a change that is offered is made by a click', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, COLD)
  const hint = page.locator('panjgol-overlay .hint[data-rule="value/officialese"]')
  if ((await hint.getAttribute('data-open')) === 'false') await hint.locator('.line').click()
  await hint.locator('.act').first().click()
  await expect.poll(() => hostText(page)).toMatch(/^Sorry if anyone was offended\. the desk moved\.$/i)
  expect(await hasFocus(page)).toBe(true)
})

test('in a dialog that closes on Escape, the first Escape folds the hint and the second is the dialog’s', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, COLD)
  await expect(page.locator('panjgol-overlay .hint[data-open="true"]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('panjgol-overlay .hint[data-open="true"]')).toHaveCount(0)
  expect((await trap(page)).escapes).toBe(0)
  await page.keyboard.press('Escape')
  expect((await trap(page)).escapes).toBe(1)
})

test('a card that is taken to by key in such a dialog gives the focus back, and nothing is lost', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, COLD)
  await page.locator('panjgol-overlay .dismiss').first().focus()
  // The dialog fetched it back at once: there the browser's own keys and the pointer are the ways to a hint.
  await expect.poll(() => hasFocus(page)).toBe(true)
  await page.keyboard.type('!')
  await settle(page)
  expect(await hostText(page)).toBe(`${COLD}!`)
  await expect(hintsOn(page)).toHaveCount(2)
})

test('the wheel moves a long card, though the dialog lets nothing behind it move', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await page.setViewportSize({ width: 900, height: 360 })
  await write(page, COLD)
  await page.locator('panjgol-overlay .why').first().click()
  const card = page.locator('panjgol-overlay .card')
  expect(await card.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true)
  await card.hover()
  await page.mouse.wheel(0, 120)
  await expect.poll(() => card.evaluate((box) => box.scrollTop)).toBeGreaterThan(0)
})

import type { Page } from '@playwright/test'
import { editorOf, expect, hintsOn, settle, test, write } from '../e2e/harness/test'
import { EDITORS } from '../fixtures/bench/pages'

const DRAFT = 'It should be noted that the garden is open. Sorry if anyone was offended by that.'
const OFFICE = 'panjgol-overlay .hint[data-rule="value/officialese"]'

const hostText = (page: Page): Promise<string> => page.evaluate(() => window.fixture.text())
const submits = (page: Page): Promise<number> => page.evaluate(() => window.fixture.submits)

/** Opens the hint about officialese and presses what it offers. */
async function takeOffer(page: Page): Promise<void> {
  const hint = page.locator(OFFICE)
  if ((await hint.getAttribute('data-open')) === 'false') await hint.locator('.line').click()
  await hint.locator('.act').first().click()
}

for (const editor of EDITORS) {
  test(`${editor}: what a hint offers is done as if typed, and one Ctrl+Z takes it back`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await write(page, DRAFT)
    await takeOffer(page)
    await expect.poll(() => hostText(page)).not.toBe(DRAFT)
    const changed = await hostText(page)
    // What stood behind the phrase begins the sentence now, with a capital.
    expect(changed).toBe('The garden is open. Sorry if anyone was offended by that.')
    expect(await page.evaluate(() => window.fixture.submits)).toBe(0)
    // What the site publishes and what stands on the screen are the same.
    expect((await shownText(page)).trim()).toBe(changed.trim())
    await settle(page)
    await page.keyboard.press('Control+Z')
    await expect.poll(() => hostText(page)).toBe(DRAFT)
    expect(await submits(page)).toBe(0)
  })

  test(`${editor}: after a change the caret stands behind it, and typing goes on there`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await write(page, DRAFT)
    await takeOffer(page)
    await expect.poll(() => hostText(page)).not.toBe(DRAFT)
    await settle(page)
    await page.keyboard.type('Hello. ')
    await expect.poll(() => hostText(page)).toMatch(/^Hello\. The garden/)
  })
}

const shownText = (page: Page): Promise<string> =>
  editorOf(page).evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText))

for (const editor of ['lexical', 'tiptap', 'tiptap-3', 'quill', 'plain'] as const) {
  test(`${editor}: bold words keep their weight when words beside them change`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await write(page, DRAFT.slice(0, 36))
    await page.keyboard.press('Control+B')
    await page.keyboard.type('garden gate')
    await page.keyboard.press('Control+B')
    await page.keyboard.type(' is open for everyone who wrote to us.')
    await settle(page)
    const bold = await boldText(page)
    await takeOffer(page)
    await expect.poll(() => hostText(page)).not.toMatch(/^It should/)
    expect(await boldText(page)).toBe(bold)
  })
}

test('a bold word behind an office phrase stays bold: then the phrase alone goes', async ({ desk }) => {
  for (const editor of ['tiptap', 'quill', 'plain'] as const) {
    const page = await desk.open(`bench/${editor}`)
    await write(page, 'Please be advised that ')
    await page.keyboard.press('Control+B')
    await page.keyboard.type('latecomers')
    await page.keyboard.press('Control+B')
    await page.keyboard.type(' wait outside until the break.')
    await settle(page)
    await takeOffer(page)
    await expect.poll(() => hostText(page)).toBe('latecomers wait outside until the break.')
    expect(await boldText(page)).toBe('latecomers')
    await page.close()
  }
})

const boldText = (page: Page): Promise<string> =>
  editorOf(page).evaluate((box) => [...box.querySelectorAll('b, strong')].map(({ textContent }) => textContent).join('|'))

test('in a modal dialog of the page, where everything else is inert, hints can be read and clicked', async ({ desk }) => {
  for (const editor of ['textarea', 'tiptap'] as const) {
    const page = await desk.open(`bench/${editor}-dialog`)
    await write(page, DRAFT)
    await expect(hintsOn(page)).not.toHaveCount(0)
    await page.locator('panjgol-overlay .dismiss').first().click()
    await expect(page.locator('panjgol-overlay .aside')).toBeVisible()
    await page.keyboard.type(' More.')
    expect(await hostText(page)).toBe(`${DRAFT} More.`)
    await page.close()
  }
})

import type { Page } from '@playwright/test'
import { type Desk, editorOf, expect, test } from '../e2e/harness/test'
import { EDITORS, type EditorName } from '../fixtures/bench/pages'
import { picturesSince, strangeLines, watchPictures } from './every-picture'

const TEXT = 'Hello everyone. Mistakes were made by the old team. It should be noted that the desk moved.'

const hostText = (page: Page): Promise<string> => page.evaluate(() => window.fixture.text())
const read = (page: Page, text: string): Promise<void> =>
  page.locator(`panjgol-overlay .place[data-read="${text.length}"]`).waitFor({ state: 'attached', timeout: 20_000 })

interface Point {
  readonly x: number
  readonly y: number
}

/** The first word of the box, the end of its text, and a word that stands outside of it. */
async function places(page: Page): Promise<{ first: Point; end: Point; outside: Point }> {
  await page.evaluate(() => {
    const outside = document.createElement('p')
    outside.id = 'outside'
    outside.textContent = 'garden'
    outside.style.cssText = 'position: fixed; inset: auto auto 60px 40px; margin: 0'
    document.querySelector('main')?.append(outside)
  })
  return editorOf(page).evaluate((box) => {
    const { left, top, bottom } = box.getBoundingClientRect()
    const inset = box instanceof HTMLTextAreaElement ? 11 : 0
    const outside = document.querySelector('#outside')?.getBoundingClientRect() ?? new DOMRect()
    const all = document.createRange()
    all.selectNodeContents(box)
    const last = [...all.getClientRects()].findLast(({ width }) => width > 0)
    return {
      first: { x: left + inset + 12, y: top + inset + 11 },
      end: inset > 0 || !last ? { x: left + 200, y: bottom - 8 } : { x: last.right + 2, y: (last.top + last.bottom) / 2 },
      outside: { x: outside.left + 12, y: outside.top + 11 },
    }
  })
}

/** Takes the word that stands at a point by the mouse and lets it go at another. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.dblclick(from.x, from.y)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

/** Writes the text and drags one word; what the site's own model says before and after. */
async function dragged(desk: Desk, editor: EditorName, way: 'within' | 'into', isWatched: boolean): Promise<{ page: Page; before: string; state: unknown }> {
  const page = await desk.open(`bench/${editor}${isWatched ? '' : '-unwatched'}`)
  await page.addStyleTag({ content: 'textarea, [contenteditable] { min-height: 140px !important }' })
  await editorOf(page).click()
  await page.keyboard.type(TEXT)
  const before = await hostText(page)
  const { first, end, outside } = await places(page)
  if (isWatched) {
    await read(page, before)
    await watchPictures(page)
  }
  if (way === 'within') await drag(page, first, end)
  else await drag(page, outside, { x: first.x - 11, y: first.y })
  await expect.poll(() => hostText(page)).not.toBe(before)
  return { page, before, state: await page.evaluate(() => window.fixture.state()) }
}

/** The mouse of a test does not get Quill to take a word from the page, nor most editors to move one of their own: those are left out. */
const DRAGS: readonly (readonly [EditorName, 'within' | 'into'])[] = [
  ['plain', 'within'],
  ...EDITORS.filter((editor) => editor !== 'quill').map((editor) => [editor, 'into'] as const),
]

for (const [editor, way] of DRAGS) {
  const name = way === 'within' ? 'a word dragged to another place in it' : 'a word dragged into it from the page'
  test(`${editor}: ${name} moves the lines with their words, and the site’s own text is as without us`, async ({ desk }) => {
    const { page, state } = await dragged(desk, editor, way, true)
    const text = await hostText(page)
    await read(page, text)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const pictures = await picturesSince(page)
    const last = pictures.at(-1)
    const right = last?.lines ?? []
    expect(right.map(({ words }) => words)).toContain('It should be noted')
    // Where the words stand in the end they stood from the first picture that shows the change, and no other words were underlined before.
    expect(
      strangeLines(
        pictures.filter((picture) => picture.text === last?.text),
        right,
      ),
    ).toEqual([])
    const shown = new Set(pictures.flatMap(({ lines }) => lines.map(({ words }) => words)))
    expect([...shown].filter((words) => !TEXT.includes(words))).toEqual([])
    const without = await dragged(desk, editor, way, false)
    expect(state).toEqual(without.state)
  })
}

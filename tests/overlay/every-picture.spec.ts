import type { Page } from '@playwright/test'
import { editorOf, expect, settle, test, write } from '../e2e/harness/test'
import { picturesSince, strangeLines, watchPictures } from './every-picture'

const LINED = 'Sorry if anyone was offended by that. It should be noted that the desk moved. '
const FILLER = 'The reading room opens on Monday at nine and the garden stays open until sunset for everyone who asked. '
const PERSIAN = 'بابت هرگونه نارضایتی پوزش می‌طلبیم. لازم به ذکر است که میز جابه‌جا شد. '
const PERSIAN_FILLER = 'سالن مطالعه از دوشنبه ساعت ۹ باز است و باغ تا غروب برای همه باز می‌ماند. '

/** Lines at the beginning and at the end of about so many characters. */
const long = (length: number, lined = LINED, filler = FILLER): string =>
  lined + filler.repeat(Math.max(1, Math.ceil((length - 2 * lined.length) / filler.length))) + lined

const area = (page: Page) => page.locator('textarea')
const caretAt = (page: Page, at: number): Promise<void> => area(page).evaluate((box: HTMLTextAreaElement, place) => box.setSelectionRange(place, place), at)

/** Makes one edit and tells which lines stood anywhere else than where the words of the edited text turn out to be. */
async function strangeAfter(page: Page, edit: () => Promise<void>): Promise<readonly string[]> {
  await picturesSince(page)
  await edit()
  const text = await area(page).inputValue()
  await settle(page)
  // Until a picture comes that is sure to hold what was found.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 6
        const next = (): void => (left-- === 0 ? done() : void requestAnimationFrame(next))
        next()
      }),
  )
  const pictures = await picturesSince(page)
  const right = pictures.at(-1)?.lines ?? []
  const withEdit = pictures.filter((picture) => picture.text === text)
  expect(withEdit.length).toBeGreaterThan(3)
  return strangeLines(withEdit, right)
}

const BOXES = [
  { name: 'a short text', text: long(0), style: '' },
  { name: 'a text of 3,000 characters', text: long(3000), style: '' },
  { name: 'a text of 9,000 characters', text: long(9000), style: '' },
  { name: 'a short Persian text', text: long(0, PERSIAN, PERSIAN_FILLER), style: '' },
  { name: 'a Persian text in a box that runs from left to right', text: long(0, PERSIAN, PERSIAN_FILLER), style: 'direction: ltr; unicode-bidi: normal' },
  {
    name: 'a Persian text of 9,000 characters in a box that runs from left to right',
    text: long(9000, PERSIAN, PERSIAN_FILLER),
    style: 'direction: ltr; unicode-bidi: normal',
  },
  { name: 'an English text in a box that runs from right to left', text: long(0), style: 'direction: rtl; unicode-bidi: normal' },
  { name: 'a centred text', text: long(0), style: 'text-align: center' },
  { name: 'a centred text of 9,000 characters', text: long(9000), style: 'text-align: center' },
] as const

for (const { name, text, style } of BOXES) {
  test(`in ${name} no line stands under other words for even one picture, wherever it is edited`, async ({ desk }) => {
    const page = await desk.open('bench/textarea')
    // Tall enough to show all of it, so that its own scrolling is not what is looked at.
    await page.addStyleTag({ content: `textarea { ${style}; height: ${text.length > 1000 ? 9000 : 300}px; resize: none }` })
    await editorOf(page).click()
    await page.keyboard.insertText(text)
    await settle(page)
    await expect(page.locator('panjgol-overlay .mark')).not.toHaveCount(0)
    await watchPictures(page)
    const middle = text.indexOf('.', text.length / 2) + 2
    const edits: Readonly<Record<string, () => Promise<void>>> = {
      'a word in the middle': async () => {
        await caretAt(page, middle)
        await page.keyboard.insertText('garden ')
      },
      'a letter in the middle': async () => {
        await caretAt(page, middle)
        await page.keyboard.press('w')
      },
      'three lines in the middle': async () => {
        await caretAt(page, middle)
        await page.keyboard.insertText('One.\nTwo.\nThree. ')
      },
      'a word taken away': async () => {
        await area(page).evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at - 9, at - 2), middle)
        await page.keyboard.press('Delete')
      },
      'a word at the end': async () => {
        await caretAt(page, (await area(page).inputValue()).length)
        await page.keyboard.insertText('باغ باز است ')
      },
      'letters at the end': async () => {
        await page.keyboard.insertText('and more')
      },
      'words at the beginning': async () => {
        await caretAt(page, 0)
        await page.keyboard.insertText('By the way: ')
      },
      'all of it replaced by one word': async () => {
        await page.keyboard.press('Control+A')
        await page.keyboard.insertText('garden')
      },
    }
    const strange: Record<string, readonly string[]> = {}
    for (const [what, edit] of Object.entries(edits)) strange[what] = await strangeAfter(page, edit)
    expect(Object.fromEntries(Object.entries(strange).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
}

test('a box that becomes narrower, or gets a scrollbar, breaks its lines and ours in the same picture', async ({ desk }) => {
  const page = await desk.open('bench/textarea')
  await page.addStyleTag({ content: 'textarea { height: 150px; resize: none }' })
  await write(page, LINED + FILLER + LINED)
  await watchPictures(page)
  const narrower = await strangeAfter(page, () =>
    area(page).evaluate((box) => {
      box.style.width = '331.5px'
      // The text stays the same: only pictures from now on count.
      ;(window as unknown as { pictures: unknown[] }).pictures.length = 0
    }),
  )
  await area(page).evaluate((box) => Object.assign(box.style, { width: '', height: '140px' }))
  const fits = () => area(page).evaluate((box) => box.scrollHeight <= box.clientHeight)
  expect(await fits()).toBe(true)
  const withScrollbar = await strangeAfter(page, async () => {
    await caretAt(page, LINED.length)
    await page.keyboard.insertText('\n\n\n')
  })
  expect(await fits()).toBe(false)
  expect({ narrower, withScrollbar }).toEqual({ narrower: [], withScrollbar: [] })
})

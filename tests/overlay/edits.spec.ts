import type { Page } from '@playwright/test'
import { textOf } from '../bench/texts'
import { editorOf, expect, hintsOn, settle, test, write } from '../e2e/harness/test'

const COLD = 'Sorry if anyone was offended by that. Please check our website.'

const hostText = (page: Page): Promise<string> => page.evaluate(() => window.fixture.text())
const nextPicture = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
/** The words that carry a line now, in whatever kind of box. */
const underlined = async (page: Page): Promise<string[]> => {
  const inText = await page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('panjgol-') ? [...ranges].map(String) : [])))
  return [...inText, ...(await page.locator('panjgol-overlay .mark').allTextContents())].filter((words) => words !== '')
}

for (const editor of ['textarea', 'plain', 'draft', 'lexical', 'tiptap'] as const) {
  test(`${editor}: words that are edited lose their line at once, and words before and behind them keep theirs in place`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await write(page, COLD)
    await expect.poll(() => underlined(page)).toContain('Sorry if anyone')
    // In front of the words: the line moves along.
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Now: ')
    await nextPicture(page)
    const moved = await underlined(page)
    expect(moved.filter((words) => !COLD.includes(words))).toEqual([])
    await settle(page)
    await expect.poll(() => underlined(page)).toContain('Sorry if anyone')
    // In the words: the line goes before anything else happens.
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type('x')
    await nextPicture(page)
    expect((await underlined(page)).filter((words) => words.startsWith('Sor'))).toEqual([])
    await page.keyboard.press('Control+Z')
    await settle(page)
    await expect.poll(() => underlined(page)).toContain('Sorry if anyone')
  })
}

test('while a word is composed by an input method nothing is judged, and what is underlined elsewhere stays right', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, `${COLD} `)
  const session = await desk.context.newCDPSession(page)
  for (const text of ['n', 'ni', 'nih', 'niho']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await nextPicture(page)
  for (const words of await underlined(page)) expect(COLD).toContain(words)
  await session.send('Input.insertText', { text: '日本' })
  await settle(page)
  expect(await hostText(page)).toBe(`${COLD} 日本`)
  await expect.poll(() => underlined(page)).toContain('Sorry if anyone')
})

for (const editor of ['textarea', 'plain'] as const) {
  test(`${editor}: twenty thousand pasted characters are read without holding the page, and can be undone`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await editorOf(page).click()
    await page.keyboard.insertText(textOf('en', 20_000))
    await settle(page)
    await expect(hintsOn(page)).not.toHaveCount(0)
    expect((await hostText(page)).length).toBe(20_000)
    await page.keyboard.press('Control+Z')
    await expect.poll(() => hostText(page)).toBe('')
    await nextPicture(page)
    expect(await underlined(page)).toEqual([])
  })
}

test('a spell-checker’s replacement, a dropped word and a change by the page itself leave no line under other words', async ({ desk }) => {
  for (const editor of ['textarea', 'plain'] as const) {
    const page = await desk.open(`bench/${editor}`)
    await write(page, COLD)
    await expect.poll(() => underlined(page)).toContain('Sorry if anyone')
    await editorOf(page).evaluate((box) => {
      // What a spell-checker does: another word in the place of one, as one input event of its own kind.
      if (box instanceof HTMLTextAreaElement) box.setRangeText('Sincerely sorry', 0, 5)
      else if (box.firstChild) (box.firstChild as Text).replaceData(0, 5, 'Sincerely sorry')
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
    })
    await nextPicture(page)
    for (const words of await underlined(page)) expect(COLD.replace('Sorry if anyone', '')).toContain(words)
    // And the page empties the box, as after publishing.
    await editorOf(page).evaluate((box) => {
      if (box instanceof HTMLTextAreaElement) box.value = ''
      else box.replaceChildren()
      document.querySelector('main')?.append(document.createElement('div'))
    })
    await expect.poll(() => underlined(page)).toEqual([])
    await expect(hintsOn(page)).toHaveCount(0)
    await page.close()
  }
})

test('three hundred posts that come into a feed cost the page next to nothing', async ({ desk }) => {
  const page = await desk.open('x/home')
  const session = await desk.context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const script = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  await page.evaluate(() => {
    for (let index = 0; index < 300; index++) window.addPost?.(`Post number ${index} of a long day.`)
  })
  const before = await script()
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2000)))
  expect((await script()) - before).toBeLessThan(50)
})

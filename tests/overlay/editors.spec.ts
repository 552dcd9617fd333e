import { expect, hintsOn, test, write } from '../e2e/harness/test'
import { EDITORS } from '../fixtures/bench/pages'

const WORDY = 'It should be noted that we moved. Sorry if anyone was offended by that.'

for (const editor of EDITORS) {
  test(`${editor}: hints come beside the text`, async ({ desk }) => {
    const page = await desk.open(`bench/${editor}`)
    await write(page, WORDY)
    await expect(hintsOn(page)).not.toHaveCount(0)
    expect(await page.evaluate(() => window.fixture.text())).toBe(WORDY)
    console.log(editor, await hintsOn(page).evaluateAll((i) => i.map((x) => (x as HTMLElement).innerText)))
    await page.screenshot({ path: `tests/.out/look/${editor}.png` })
  })
}

import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findBrowser } from '../browser-path.mjs'
import { launch } from '../e2e/harness/launch'
import { EDITORS, type EditorName } from '../fixtures/bench/pages'
import type { Look } from '../fixtures/page'
import { addressOf } from '../fixtures/site'

const ROOT = resolve(import.meta.dirname, '../..')
const PICTURES = resolve(ROOT, 'tests/.out/editors')
const TEXT = {
  en: 'It should be noted that the reading room moved. Sorry if anyone was offended by that.',
  fa: 'بابت هرگونه نارضایتی پوزش می‌طلبیم. لازم به ذکر است که سالن Android هم جابه‌جا شد.',
} as const
const LOOKS = (['en', 'fa'] as const).flatMap((language) => (['light', 'dark'] as const).map((theme): Look => ({ language, theme })))
const VIEW = { width: 760, height: 640 }

/** `node tests/run-ts.mjs tests/overlay/pictures.ts`: each editor in both directions and themes, and all of them on one sheet. */
export async function run(): Promise<number> {
  await mkdir(PICTURES, { recursive: true })
  const launched = await launch({ root: ROOT, headless: true, executablePath: await findBrowser(), viewport: VIEW })
  const { context, extensionId } = launched
  const pictures: string[] = []
  for (const look of LOOKS) {
    const face = await context.newPage()
    await face.goto(`chrome-extension://${extensionId}/popup.html`)
    await face.evaluate((locale) => chrome.storage.local.set({ settings: { version: 1, locale } }), look.language)
    await face.close()
    for (const editor of EDITORS) pictures.push(await picture(editor, look))
  }
  for (const look of LOOKS) await sheet(look)
  await launched.close()
  console.log(`Pictures: ${PICTURES}`)
  return 0

  async function picture(editor: EditorName, look: Look): Promise<string> {
    const page = await context.newPage()
    await page.goto(addressOf(`bench/${editor}`, look))
    await page
      .locator(editor === 'textarea' ? 'textarea' : '[contenteditable="true"]')
      .first()
      .click()
    await page.keyboard.type(TEXT[look.language])
    const hint = page.locator('panjgol-overlay .hint').first()
    await hint.waitFor()
    // A hint that has been seen twice comes folded.
    if ((await hint.getAttribute('data-open')) === 'false') await hint.locator('.line').click()
    const shot = await page.screenshot({ path: resolve(PICTURES, `${editor}-${look.language}-${look.theme}.png`), animations: 'disabled' })
    await page.close()
    return shot.toString('base64')
  }

  async function sheet({ language, theme }: Look): Promise<void> {
    const from = LOOKS.findIndex((look) => look.language === language && look.theme === theme) * EDITORS.length
    const page = await context.newPage()
    await page.setViewportSize({ width: VIEW.width * 2, height: VIEW.height * 2 })
    const images = pictures.slice(from, from + EDITORS.length).map((data) => `<img width="${VIEW.width / 2}" src="data:image/png;base64,${data}">`)
    await page.setContent(`<body style="margin: 0; display: flex; flex-wrap: wrap">${images.join('')}</body>`)
    await page.screenshot({ path: resolve(PICTURES, `sheet-${language}-${theme}.png`) })
    await page.close()
  }
}

import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { findBrowser } from '../browser-path.mjs'
import { invented } from '../demo/month'
import { type Launched, launch } from '../e2e/harness/launch'
import { editorOf, settle } from '../e2e/harness/test'
import { EDITORS, type EditorName } from '../fixtures/bench/pages'
import type { Look } from '../fixtures/page'
import { addressOf } from '../fixtures/site'

const ROOT = resolve(import.meta.dirname, '../..')
const PICTURES = resolve(ROOT, 'tests/.out/pictures')
const TEXT = {
  en: 'It should be noted that the reading room moved. Mistakes were made by the old team.',
  fa: 'اگر ما را دوست دارید این پست را به اشتراک بگذارید. لازم به ذکر است که سالن Android هم جابه‌جا شد.',
} as const
const SALE = {
  en: 'Our autumn notebooks are 20% off until Friday 18:00. Order yours at the desk now! It should be noted that stock is limited. Tag a friend and share!',
  fa: 'فروش ویژهٔ دفترهای پاییزی با ۲۰٪ تخفیف تا جمعه ساعت ۱۸! همین حالا سفارش دهید. لازم به ذکر است که ظرفیت محدود می‌باشد. دوستانتان را تگ کنید!',
} as const
const COLD = { en: 'Please contact our support team by email.', fa: 'لطفاً با پشتیبانی تماس بگیرید.' } as const
const LOOKS = (['en', 'fa'] as const).flatMap((language) => (['light', 'dark'] as const).map((theme): Look => ({ language, theme })))
const VIEW = { width: 760, height: 640 }

interface Shot {
  readonly name: string
  readonly width: number
  readonly data: string
}

/** `node tests/run-ts.mjs tests/overlay/pictures.ts [editors | cards | faces]`: what people see, in both directions and themes, on one sheet a look. */
export async function run(args: readonly string[]): Promise<number> {
  await mkdir(PICTURES, { recursive: true })
  const launched = await launch({ root: ROOT, headless: true, executablePath: await findBrowser(), viewport: VIEW })
  const sheets = Object.entries({ editors: editorShots, cards: cardShots, faces: faceShots }).filter(([name]) => args.length === 0 || args.includes(name))
  for (const look of LOOKS) {
    await speak(launched, look.language)
    for (const [name, shots] of sheets) await sheet(launched, `${name}-${look.language}-${look.theme}`, await shots(launched, look))
  }
  await launched.close()
  console.log(`Pictures: ${PICTURES}`)
  return 0
}

/** Underlines, mark and open card beside every editor. */
async function editorShots(launched: Launched, look: Look): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const editor of EDITORS) shots.push(await beside(launched, `bench/${editor satisfies EditorName}`, look, TEXT[look.language]))
  return shots
}

/** The card where it holds most: a sale with all there is to say, a cold answer to a complaint, the explanation, and a small window. */
async function cardShots(launched: Launched, look: Look): Promise<readonly Shot[]> {
  const text = TEXT[look.language]
  const atFoot = async (page: Page): Promise<void> =>
    page.locator('panjgol-overlay .card').evaluate((card) => card.scrollTo({ top: card.scrollHeight, behavior: 'instant' }))
  return [
    await beside(launched, 'bench/plain', look, SALE[look.language]),
    await beside(launched, 'bench/lexical', look, SALE[look.language], atFoot),
    await beside(launched, 'x/reply-complaint', look, COLD[look.language]),
    await beside(launched, 'bluesky/home', look, text, (page) => page.locator('panjgol-overlay .why').click()),
    await beside(launched, 'bench/textarea', look, text, undefined, { width: 320, height: 480 }),
    await beside(launched, 'bench/tiptap-dialog', look, text, (page) => page.locator('panjgol-overlay .dismiss').click()),
  ]
}

/** The popup, options and checks as they are, 320 pixels wide, and in the 590 pixels that 200% zoom leaves of a window. */
async function faceShots({ context, extensionId }: Launched, { theme }: Look): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const [face, width] of [
    ['popup', 372],
    ['popup', 320],
    ['options', 320],
    ['options', 590],
    ['checks', 320],
  ] as const) {
    const page = await context.newPage()
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`chrome-extension://${extensionId}/${face}.html`)
    await page.waitForSelector('[data-ready]')
    if (face === 'popup') await page.locator('.petal-name').last().click()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) console.log(`${face} at ${width} pixels is ${wide} too wide`)
    shots.push(await shot(page, `${face}-${width}`, width, face === 'popup'))
    if (face === 'options') {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
      shots.push(await shot(page, `${face}-${width}-middle`, width))
    }
    await page.close()
  }
  return shots
}

async function beside({ context }: Launched, name: string, look: Look, text: string, more?: (page: Page) => Promise<void>, view = VIEW): Promise<Shot> {
  const page = await context.newPage()
  await page.setViewportSize(view)
  await page.goto(addressOf(name, look))
  await editorOf(page).click()
  await page.keyboard.type(text)
  await settle(page)
  const hint = page.locator('panjgol-overlay .hint').first()
  await hint.waitFor()
  // A hint that has been seen twice comes folded.
  if ((await hint.getAttribute('data-open')) === 'false') await hint.locator('.line').click()
  await more?.(page)
  return shot(page, name.replace('/', '-'), view.width).finally(() => page.close())
}

const shot = async (page: Page, name: string, width: number, fullPage = false): Promise<Shot> => ({
  name,
  width,
  data: (await page.screenshot({ animations: 'disabled', fullPage })).toString('base64'),
})

/** One language of the interface, and an invented month for the scorecard to speak of. */
async function speak({ context, extensionId }: Launched, locale: 'en' | 'fa'): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.evaluate((backup) => chrome.runtime.sendMessage({ panjgol: 'import', body: { backup } }), invented(Date.now(), locale) as unknown)
  await page.evaluate((language) => chrome.storage.local.set({ settings: { version: 1, locale: language } }), locale)
  await page.close()
}

async function sheet({ context }: Launched, name: string, shots: readonly Shot[]): Promise<void> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 1560, height: 400 })
  const images = shots.map(({ width, data }) => `<img style="outline: 1px solid #888" width="${width}" src="data:image/png;base64,${data}">`)
  await page.setContent(`<body style="margin: 8px; display: flex; flex-wrap: wrap; gap: 12px; align-items: start">${images.join('')}</body>`)
  await page.screenshot({ path: resolve(PICTURES, `${name}.png`), fullPage: true })
  await page.close()
}

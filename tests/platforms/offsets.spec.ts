import { resolve } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import { build } from 'esbuild'
import fc from 'fast-check'
import { findBrowser } from '../browser-path.mjs'
import { documentOf } from '../fixtures/page'
import { serveFixtures } from '../fixtures/site'
import type { Offsets } from './offsets-in-page'

const ROOT = resolve(import.meta.dirname, '../..')
/** Enough to meet every pair of neighbours below more than once; the seed is fixed, so that a failure stays one. */
const RUNS = { numRuns: 20, seed: 20261124 }

const test = base.extend<object, { editors: BrowserContext }>({
  editors: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
      const context = await browser.newContext()
      await serveFixtures(context, ROOT, [])
      const { outputFiles } = await build({ entryPoints: [resolve(import.meta.dirname, 'offsets-in-page.ts')], bundle: true, write: false, format: 'iife' })
      await context.addInitScript({ content: outputFiles[0]?.text ?? '' })
      await use(context)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

const EDITORS: Readonly<Record<string, { readonly script: string; readonly attributes?: string; readonly hasModel?: boolean }>> = {
  'Draft.js': { script: 'draft' },
  'Lexical, plain': { script: 'lexical' },
  'Lexical, rich': { script: 'lexical', attributes: 'data-mode="rich"' },
  Quill: { script: 'quill' },
  'tiptap 2': { script: 'tiptap' },
  'tiptap 3': { script: 'tiptap-3' },
  'a textarea': { script: 'textarea' },
  // It has no model of its own: what was typed is the measure.
  'a plain contenteditable': { script: 'plain', hasModel: false },
}

/** What people write, in pieces: words of both languages, half spaces, emoji of several code points, mentions, hashtags, figures. */
const piece = fc.constantFrom(
  'کتاب',
  'می‌شود',
  'نیم‌فاصله‌ها',
  'سلام،',
  'ship',
  'catalogue?',
  '👩‍👩‍👧',
  '🌹',
  '🇮🇷',
  'é',
  '@roshanbooks',
  '#کتاب_خوب',
  '#autumn',
  '۱۴۰۵',
  '12.5%',
  '«نقل»',
  '…',
)
const line = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '  ')), { maxLength: 6 }).map((pieces) => pieces.flat().join(''))
const draft = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))

async function openEditor(context: BrowserContext, { script, attributes = '' }: { script: string; attributes?: string }): Promise<Page> {
  const page = await context.newPage()
  const html = documentOf({ language: 'fa', theme: 'light' }, script, `<main class="write"><div id="composer" ${attributes}></div></main>`, script)
  await page.route('https://editors.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await page.goto('https://editors.example/')
  await page.locator('textarea, [contenteditable="true"]').first().click()
  return page
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  for (const [at, words] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    if (words !== '') await page.keyboard.insertText(words)
  }
}

const offsetsIn = (page: Page): Promise<Offsets> =>
  page
    .locator('textarea, [contenteditable="true"]')
    .first()
    .evaluate((editor) => (window as unknown as { __panjgolOffsets(editor: Element): Offsets }).__panjgolOffsets(editor))

for (const [name, editor] of Object.entries(EDITORS)) {
  test(`What stands in ${name} is read as the editor itself has it, and every stretch leads to its place in the document and back.`, async ({ editors }) => {
    const page = await openEditor(editors, editor)
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        // A bare editable keeps an empty line when everything in it is deleted; the libraries clear it themselves.
        if (editor.hasModel === false) await page.locator('[contenteditable="true"]').evaluate((box) => box.replaceChildren())
        await type(page, text)
        const { text: read, lost } = await offsetsIn(page)
        expect(read).toBe(editor.hasModel === false ? text : await page.evaluate(() => window.fixture.text()))
        expect(lost).toEqual([])
      }),
      RUNS,
    )
    await page.close()
  })
}

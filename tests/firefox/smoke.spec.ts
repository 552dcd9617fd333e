import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../browser-path.mjs'
import { addressOf, answerAt } from '../fixtures/site'

const ROOT = resolve(import.meta.dirname, '../..')
const EXTENSION = 'panjgol@panjgol.example'
/** The extension's address in Firefox is drawn by chance, unless it is fixed like this. */
const UUID = '5d0f3e9c-5a6b-4a4f-9a53-0e5b7c1d2f10'

interface Desk {
  readonly browser: Browser
  open(name: string, language: 'en' | 'fa'): Promise<Page>
}

/** The real Firefox with the built extension, over the example pages and cut off from the network. */
async function withFirefox(work: (desk: Desk) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'panjgol-firefox-'))
  const foreign: string[] = []
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }) },
  })
  try {
    await browser.installExtension(resolve(ROOT, '.output/firefox-mv3'))
    await work({ browser, open: (name, language) => open(browser, name, language, foreign) })
    expect(foreign).toEqual([])
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true })
  }
}

async function open(browser: Browser, name: string, language: 'en' | 'fa', foreign: string[]): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    const url = new URL(request.url())
    const answer = /^https?:$/.test(url.protocol) ? await answerAt(url, ROOT) : undefined
    if (answer) return request.respond(answer)
    if (!url.pathname.endsWith('/favicon.ico')) foreign.push(url.href)
    return request.abort()
  })
  await page.goto(addressOf(name, { language, theme: 'light' }))
  return page
}

/** The words that are underlined, by principle: all that a page can see of us. */
const underlined = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('panjgol-') && ranges.size > 0 ? [[name, [...ranges].map((range) => String(range)).join(' … ')]] : [],
      ),
    ),
  )

const DRAFTS = [
  { language: 'en', text: 'Sorry if anyone was offended by our last post.', words: 'Sorry if' },
  { language: 'fa', text: 'به گزارش روابط عمومی، جشنوارهٔ پاییزی آغاز گردید و ظرفیت محدود می‌باشد.', words: 'روابط عمومی' },
] as const

test('in Firefox words are underlined while somebody writes, and the editor keeps its own text', async () => {
  test.setTimeout(90_000)
  await withFirefox(async (desk) => {
    for (const { language, text, words } of DRAFTS) {
      const page = await desk.open('x/home', language)
      await page.click('[contenteditable="true"]')
      await page.keyboard.type(text)
      await expect.poll(async () => Object.values(await underlined(page)).join(' '), { timeout: 15_000 }).toContain(words)
      expect(await page.evaluate(() => window.fixture.text())).toBe(text)
      expect(await page.evaluate(() => window.fixture.submits)).toBe(0)
      await page.close()
    }
  })
})

test('in Firefox popup, options and the list of checks open', async () => {
  test.setTimeout(90_000)
  await withFirefox(async ({ browser }) => {
    for (const face of ['popup', 'options', 'checks']) {
      const page = await browser.newPage()
      // Firefox does not tell the driver when a page of an extension has loaded.
      void page.goto(`moz-extension://${UUID}/${face}.html`).catch(() => undefined)
      await page.waitForSelector('[data-ready]', { timeout: 15_000 })
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      await page.close()
    }
  })
})

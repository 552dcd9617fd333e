import type { Page } from '@playwright/test'
import { expect, hintsOn, test, write } from '../e2e/harness/test'

const COLD = 'Sorry if anyone was offended. Please check our website.'

/** A page that would do anything to see, hide or hinder us. What it heard is in `window.heard`. */
function becomeHostile(): void {
  const heard: string[] = []
  Object.assign(window, { heard })
  const spy = <T extends object>(owner: T, name: keyof T & string): void => {
    const original = owner[name] as unknown as (...args: unknown[]) => unknown
    Object.assign(owner, {
      [name](this: unknown, ...args: unknown[]): unknown {
        if (String((this as Element | null)?.localName ?? '').startsWith('panjgol') || JSON.stringify(args[0] ?? '')?.includes?.('panjgol')) heard.push(name)
        return original.apply(this, args)
      },
    })
  }
  spy(Element.prototype, 'attachShadow')
  spy(Element.prototype, 'setAttribute')
  spy(Node.prototype, 'appendChild')
  spy(EventTarget.prototype, 'addEventListener')
  spy(Document.prototype, 'createElement')
  // The page's own editor has started by then, and our script has not.
  document.addEventListener('DOMContentLoaded', () => {
    Object.assign(JSON, { stringify: () => '{}', parse: () => ({}) })
    Object.assign(Array.prototype, { map: undefined, filter: undefined, find: undefined })
    Object.assign(String.prototype, { slice: undefined })
  })
  for (const type of ['click', 'mousedown', 'pointerdown', 'pointerup', 'keydown', 'focusin', 'input'])
    for (const target of [window, document])
      target.addEventListener(type, (event) => {
        if ((event.target as Element | null)?.localName === 'panjgol-overlay') heard.push(`${type} at ${target === window ? 'window' : 'document'}`)
      })
}

const HOSTILE_STYLE = `
panjgol-overlay, panjgol-overlay * { all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important }
* { letter-spacing: 0.2px; animation: none !important }
button, p, section, li, span { color: red !important; font-size: 40px !important; display: none !important }
body { zoom: 1.1 }
main::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }`

const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

test('a page that fights everything strange in it neither hides the card nor reads it', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.addInitScript(becomeHostile)
  await page.goto('https://x.com/bench/plain?lang=en&theme=light')
  await page.addStyleTag({ content: HOSTILE_STYLE })
  await write(page, COLD)
  const hint = hintsOn(page).first()
  await expect(hint).toBeVisible()
  expect(await hint.locator('.says').evaluate((line) => getComputedStyle(line).fontSize)).toBe('13.5px')
  const { width, height } = (await hint.boundingBox()) ?? { width: 0, height: 0 }
  expect(Math.min(width, height)).toBeGreaterThan(20)
  await page.locator('panjgol-overlay .why').first().click()
  await expect(page.locator('panjgol-overlay .because')).toBeVisible()
  expect(await heard(page)).toEqual([])
  expect(await page.evaluate(() => window.fixture.text())).toBe(COLD)
})

test('a page sees one element of ours and the names of the lines, and nothing that hints say', async ({ desk }) => {
  const page = await desk.context.newPage()
  const seen = page.waitForFunction(() => document.querySelector('panjgol-overlay'))
  await page.goto('https://x.com/bench/plain?lang=en&theme=light')
  // Looked at as a page would, before the test opens the root for itself.
  await page.addInitScript(() => undefined)
  await seen
  await write(page, COLD)
  await expect(hintsOn(page)).not.toHaveCount(0)
  const session = await desk.context.newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => { const host = document.querySelector('panjgol-overlay'); delete host.shadowRoot;
      const outer = [...document.body.children].filter((child) => child.localName.startsWith('panjgol'));
      return JSON.stringify({ root: host.shadowRoot, text: host.textContent, attributes: host.getAttributeNames().sort(), count: outer.length,
        names: [...CSS.highlights.keys()].filter((name) => name.startsWith('panjgol-')), globals: Object.keys(window).filter((name) => /panjgol/i.test(name)),
        marks: document.querySelectorAll('[class*="panjgol"],[data-panjgol],style[id*="panjgol"]').length }) })()`,
  })
  const learnt = JSON.parse(String(result.value)) as Record<string, unknown>
  expect(learnt).toMatchObject({ root: null, text: '', attributes: ['popover', 'style'], count: 1, globals: [], marks: 0 })
  expect(learnt['names']).not.toEqual([])
})

test('under a strict policy with trusted types hints look as they do anywhere', async ({ desk }) => {
  const broken: string[] = []
  const page = await desk.context.newPage()
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) broken.push(message.text())
  })
  await page.route('https://x.com/bench/strict', async (route) => {
    const shell = `<!doctype html><meta charset="utf-8"><title>strict</title><body><main><div data-testid="tweetTextarea_0"><textarea rows="5" cols="50"></textarea></div><button>Publish</button></main>`
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts",
      },
      body: shell,
    })
  })
  await page.goto('https://x.com/bench/strict')
  await page.locator('textarea').click()
  await page.keyboard.type(COLD)
  const hint = hintsOn(page).first()
  await expect(hint).toBeVisible()
  expect(await hint.evaluate((item) => getComputedStyle(item).borderInlineStartWidth)).toBe('3px')
  expect(broken).toEqual([])
})

test('a page that takes our element away gets it back a few times, and is left alone when it insists', async ({ desk }) => {
  const page = await desk.open('bench/plain')
  await write(page, COLD)
  await expect(hintsOn(page).first()).toBeVisible()
  await page.evaluate(() => document.querySelector('panjgol-overlay')?.remove())
  await expect(hintsOn(page).first()).toBeVisible()
  for (let time = 0; time < 6; time++) {
    await page.evaluate(() => document.querySelector('panjgol-overlay')?.remove())
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  await page.keyboard.type(' And so on.')
  expect(await page.evaluate(() => window.fixture.text())).toBe(`${COLD} And so on.`)
})

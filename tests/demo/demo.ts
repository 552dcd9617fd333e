import { mkdir } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Scorecard } from '../../lib/engine/model'
import { PRINCIPLES } from '../../lib/engine/principles'
import type { Backup } from '../../lib/messaging/messages'
import { type Launched, launch } from '../e2e/harness/launch'
import { editorOf, settle } from '../e2e/harness/test'
import { addressOf } from '../fixtures/site'
import { type DemoDraft, DRAFTS } from './drafts'
import { invented } from './month'

const ROOT = resolve(import.meta.dirname, '../..')
const PICTURES = resolve(ROOT, 'tests/.out/demo')
/** What history keeps of each example thread: own items and what answers them. */
const THREAD_ITEMS = 5

interface ShownHint {
  readonly rule: string
  readonly principle: string
  readonly line: string
  readonly reason: string
}

/** `demo [--headless]`: shows the extension over the example pages; without a display it types, prints, and saves pictures. */
export async function run(args: readonly string[]): Promise<number> {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const headless = args.includes('--headless') || !hasDisplay
  const launched = await launch({ root: ROOT, headless, executablePath: process.env.CHROME_PATH ?? '' })
  try {
    return headless ? await show(launched) : await leaveOpen(launched)
  } finally {
    await launched.close()
  }
}

async function leaveOpen({ context, extensionId }: Launched): Promise<number> {
  const look = { language: 'en', theme: 'light' } as const
  for (const name of ['mastodon/home', 'bluesky/home', 'x/reply-complaint', 'x/thread']) await (await context.newPage()).goto(addressOf(name, look))
  await (await context.newPage()).goto(`chrome-extension://${extensionId}/options.html`)
  console.log('Type into a compose box and pause. Add ?lang=fa to an address for the Persian page. Close the browser to end.')
  await new Promise((resolve) => context.once('close', resolve))
  return 0
}

async function show(launched: Launched): Promise<number> {
  await mkdir(PICTURES, { recursive: true })
  const { context } = launched
  let missed = 0
  for (const [index, draft] of DRAFTS.entries()) {
    await setLanguage(launched, draft.language)
    const page = await context.newPage()
    const hints = await typeDraft(page, draft, `${index + 1}-${draft.page.replace('/', '-')}-${draft.language}`)
    missed += report(draft, hints)
    await page.close()
  }
  await liveAMonth(launched)
  await visitThreads(launched)
  for (const language of ['en', 'fa'] as const) {
    await setLanguage(launched, language)
    for (const theme of ['light', 'dark'] as const) for (const face of ['popup', 'options'] as const) await picture(launched, face, language, theme)
  }
  await printScorecard(launched)
  if (launched.foreign.length > 0) console.log(`Requests to the network: ${launched.foreign.join(', ')}`)
  console.log(`Pictures: ${relative(process.cwd(), PICTURES)}`)
  console.log(missed === 0 ? 'Every draft got the hints it should.' : `${missed} of ${DRAFTS.length} drafts did not get the hints they should.`)
  return missed === 0 && launched.foreign.length === 0 ? 0 : 1
}

async function picture({ context, extensionId }: Launched, face: 'popup' | 'options', language: 'en' | 'fa', theme: 'light' | 'dark'): Promise<void> {
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize(face === 'popup' ? { width: 372, height: 600 } : { width: 1180, height: 820 })
  await page.goto(`chrome-extension://${extensionId}/${face}.html`)
  await page.waitForSelector('[data-ready]')
  if (face === 'popup') await page.locator('.petal-name').last().click()
  await page.screenshot({ path: resolve(PICTURES, `${face}-${language}-${theme}.png`), fullPage: true })
  await page.close()
}

/** Puts back an invented month through the same door as a person's own copy, so that there is something for the scorecard to say. */
async function liveAMonth({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.evaluate((backup) => chrome.runtime.sendMessage({ panjgol: 'import', body: { backup } }), invented(Date.now(), 'en') as unknown)
  await page.close()
}

/** Lets the extension see own posts and their replies, as a person's ordinary visits would. */
async function visitThreads({ context, extensionId }: Launched): Promise<void> {
  const own = await context.newPage()
  await own.goto(`chrome-extension://${extensionId}/popup.html`)
  const kept = async (): Promise<number> =>
    ((await own.evaluate(() => chrome.runtime.sendMessage({ panjgol: 'export', body: {} }))) as { value: Backup }).value.activities.length
  for (const name of ['mastodon/thread', 'x/thread', 'bluesky/thread']) {
    const before = await kept()
    const page = await context.newPage()
    await page.goto(addressOf(name, { language: 'en', theme: 'light' }))
    await expect.poll(kept).toBe(before + THREAD_ITEMS)
    await page.close()
  }
  await own.close()
}

async function setLanguage({ context, extensionId }: Launched, language: 'en' | 'fa'): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.evaluate(async (locale) => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { version: 1, ...(settings as object | undefined), locale } })
  }, language)
  await page.close()
}

async function typeDraft(page: Page, draft: DemoDraft, picture: string): Promise<readonly ShownHint[]> {
  await page.goto(addressOf(draft.page, { language: draft.language, theme: 'light' }))
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(draft.text, { delay: 4 })
  await settle(page)
  await page.screenshot({ path: resolve(PICTURES, `${picture}.png`) })
  return page.locator('panjgol-overlay .hint').evaluateAll((items) =>
    items.map((item) => ({
      rule: (item as HTMLElement).dataset.rule ?? '',
      principle: (item as HTMLElement).dataset.principle ?? '',
      line: item.querySelector('.says')?.textContent ?? '',
      reason: [...item.querySelectorAll('.evidence, .reason')].map((part) => part.textContent).join(' '),
    })),
  )
}

/** Prints one draft and its hints; answers 1 when they are not what was expected. */
function report(draft: DemoDraft, hints: readonly ShownHint[]): 0 | 1 {
  const fits = draft.expects.length === 0 ? hints.length === 0 : hints.some(({ rule }) => draft.expects.includes(rule))
  console.log(`\n${fits ? '✓' : '✗'} ${draft.title} (${draft.page})\n  ${draft.text}`)
  if (hints.length === 0) console.log('  — no hint')
  for (const { principle, rule, line, reason } of hints) console.log(`  • ${principle} · ${rule}: ${line}${reason ? `\n    ${reason}` : ''}`)
  return fits ? 0 : 1
}

async function printScorecard({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  const answer = (await page.evaluate(() => chrome.runtime.sendMessage({ panjgol: 'scorecard', body: { days: 28 } }))) as { value: Scorecard }
  console.log('\nScorecard, 28 days')
  for (const { principle, band, n, needed } of answer.value.principles) {
    const name = PRINCIPLES.find(({ id }) => id === principle)?.name.en ?? principle
    console.log(`  ${name.padEnd(12)} ${band ? `${band[0]}–${band[1]} (n = ${n})` : `not enough to say yet: ${n} of ${needed}`}`)
  }
  console.log(`  Next: ${answer.value.next.kind}`)
  await page.close()
}

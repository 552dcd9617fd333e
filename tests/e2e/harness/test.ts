import { resolve } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import type { Settings } from '../../../lib/settings/settings'
import { findBrowser } from '../../browser-path.mjs'
import type { Look } from '../../fixtures/page'
import { addressOf } from '../../fixtures/site'
import { type Launched, launch } from './launch'

const ROOT = resolve(import.meta.dirname, '../../..')
const EDITOR = 'textarea.autosuggest-textarea__textarea, [contenteditable="true"]'

/** What a test has at hand: the browser with the extension, and the few things a person does with it. */
export interface Desk extends Launched {
  /** Opens an example page such as `mastodon/home`. */
  open(name: string, look?: Partial<Look>): Promise<Page>
  /** Opens one of the extension's own pages. */
  face(name: 'popup' | 'options' | 'checks'): Promise<Page>
  /** Changes stored settings, as the options page would. */
  set(change: Partial<Settings>): Promise<void>
  /** Asks the background, as the popup would. */
  ask<T>(name: string, body: object): Promise<T>
  /** A key of the browser's own, as the browser tells the background of it: pressed in the tab in front. */
  command(name: string): Promise<void>
}

export const test = base.extend<{ desk: Desk; allowed: readonly string[]; browserLanguage: 'en' | 'fa' }, { browserPath: string }>({
  allowed: [[], { option: true }],
  browserLanguage: ['en', { option: true }],
  browserPath: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument.
    async ({}, use) => {
      await use(await findBrowser())
    },
    { scope: 'worker' },
  ],
  desk: async ({ browserPath, allowed, browserLanguage }, use) => {
    const launched = await launch({ root: ROOT, headless: true, executablePath: browserPath, allowed, browserLanguage })
    await use(deskOf(launched))
    // Nothing may leave: an unexpected wish for the network fails whatever test it came up in.
    expect(launched.foreign).toEqual([])
    await launched.close()
  },
})
export { expect }

function deskOf(launched: Launched): Desk {
  const { context, extensionId } = launched
  const face = async (name: 'popup' | 'options' | 'checks'): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/${name}.html`)
    await page.waitForSelector('[data-ready]')
    return page
  }
  const inOwnPage = async <T, A>(work: (argument: A) => Promise<T>, argument: A): Promise<T> => {
    const page = await face('popup')
    const result = await page.evaluate(work as never, argument as never)
    await page.close()
    return result as T
  }
  return {
    ...launched,
    face,
    open: async (name, look = {}) => {
      const page = await context.newPage()
      await page.goto(addressOf(name, { language: 'en', theme: 'light', ...look }))
      return page
    },
    set: (change) =>
      inOwnPage(async (settings) => {
        const stored = (await chrome.storage.local.get('settings')).settings as object | undefined
        await chrome.storage.local.set({ settings: { version: 1, ...stored, ...settings } })
      }, change),
    command: async (name) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
      await worker.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        chrome.commands.onCommand.dispatch(command, tab)
      }, name)
    },
    ask: <T>(name: string, body: object) =>
      inOwnPage(async ([panjgol, asked]) => ((await chrome.runtime.sendMessage({ panjgol, body: asked })) as { value: unknown }).value as T, [
        name,
        body,
      ] as const),
  }
}

/** The site's compose box. */
export const editorOf = (page: Page): Locator => page.locator(EDITOR).first()

/** The hints beside it. */
export const hintsOn = (page: Page): Locator => page.locator('panjgol-overlay .hint')

/** Types a draft as a person would, and waits until Panjgol has read it to the end. */
export async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
  await settle(page)
}

/** Waits until the card speaks of the draft as it stands. */
export async function settle(page: Page): Promise<void> {
  const length = await page.evaluate(() => window.fixture.text().length)
  await page.locator(`panjgol-overlay .place[data-read="${length}"]`).waitFor({ state: 'attached' })
}

import { resolve } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { type Launched, launch } from '../../e2e/harness/launch'
import { EDITORS, type EditorName } from '../../fixtures/bench/pages'
import type { Look } from '../../fixtures/page'
import { addressOf } from '../../fixtures/site'

const ROOT = resolve(import.meta.dirname, '../../..')

export { EDITORS, type EditorName }

/** With the extension, and the same page at a host it does not know. */
export const SIDES = ['with', 'without'] as const
export type Side = (typeof SIDES)[number]

/** One page being measured. */
export interface Measured {
  readonly page: Page
  readonly session: CDPSession
}

/** A browser that shows every frame as soon as it is ready, so that what is measured is work and not waiting for a screen. */
export const launchForBench = (executablePath: string): Promise<Launched> =>
  launch({ root: ROOT, headless: true, executablePath, args: ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info'] })

export async function openEditor({ context }: Launched, editor: EditorName, side: Side, look: Look = { language: 'en', theme: 'light' }): Promise<Measured> {
  const page = await context.newPage()
  await page.goto(addressOf(`bench/${editor}${side === 'without' ? '-unwatched' : ''}`, look))
  await page.locator(boxOf(editor)).first().click()
  const session = await context.newCDPSession(page)
  return { page, session }
}

export const boxOf = (editor: EditorName): string => (editor === 'textarea' ? 'textarea' : '[contenteditable="true"]')

/** Replaces all there is by `text`, through the editor's own input events. */
export async function fill({ page }: Measured, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  if (text !== '') await page.keyboard.insertText(text)
}

/** Waits until underlines or a mirror have had time to come, by what can be seen of them from the page: the registry of highlights. */
export const settled = ({ page }: Measured, milliseconds = 1000): Promise<void> =>
  page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

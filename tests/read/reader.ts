import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { PageReading } from '../../lib/platforms/page-reading'
import type { TaughtSite } from '../../lib/platforms/platform'

/** What the person told about a page beforehand. */
export interface Known {
  /** Match patterns of added hosts by platform id. */
  readonly hosts?: Readonly<Record<string, readonly string[]>>
  readonly taught?: TaughtSite
  readonly handles?: readonly string[]
}

const ROOT = resolve(import.meta.dirname, '../..')
let script: Promise<string> | undefined

/** The adapters as one script for a page; through Vite, since they are found by their folders. */
async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'panjgolReader' } },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error('The adapters could not be bundled.')
  return first.output[0].code
}

/** One reading, step by step. */
export interface Pieces {
  /** How much was read: posts, boxes, places. */
  readonly items: number
  /** How long each step took, in milliseconds. */
  readonly durations: readonly number[]
}
export type InPieces = Readonly<Record<'privacy' | 'thread' | 'composers' | 'diagnosis', Pieces>>

interface Reader {
  __panjgolRead(known: Known): PageReading
  __panjgolReadInPieces(known: Known): InPieces
}

/** Evaluated, not added as an element: a strict content security policy of the site would refuse that. */
async function bring(page: Page): Promise<void> {
  script ??= bundle()
  await page.evaluate(await script)
}

/** What the adapters read on the page that is open, without the extension. */
export async function readingOf(page: Page, known: Known = {}): Promise<PageReading> {
  await bring(page)
  return page.evaluate((told) => (window as unknown as Reader).__panjgolRead(told), known)
}

/** The same, step by step. */
export async function piecesOf(page: Page, known: Known = {}): Promise<InPieces> {
  await bring(page)
  return page.evaluate((told) => (window as unknown as Reader).__panjgolReadInPieces(told), known)
}

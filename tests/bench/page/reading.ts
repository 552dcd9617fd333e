import { resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { inSlices } from '../../../entrypoints/compose/slices'
import type { Steps } from '../../../lib/page/steps'
import { LONG_PAGES, lengthen } from '../../fixtures/long'
import { addressOf, answerAt, knownOf } from '../../fixtures/site'
import { type InPieces, piecesOf } from '../../read/reader'

/** How long the adapters need for a page of three hundred posts, in milliseconds. */
export interface ReadingFigures {
  /** The longest slice of looking whether the page is private and of reading its thread, its boxes and the diagnosis. */
  readonly longest: number
  /** All slices of the thread. */
  readonly thread: number
  /** All slices of the boxes, which are looked at whenever the page has changed. */
  readonly composers: number
}

const ROUNDS = 9
const ROOT = resolve(import.meta.dirname, '../../..')
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/** By example page. */
export async function benchReading(site: BrowserContext): Promise<Record<string, ReadingFigures>> {
  const figures: Record<string, ReadingFigures> = {}
  for (const long of LONG_PAGES) {
    const page = await site.newPage()
    await isolate(page)
    await page.goto(addressOf(long.page, { language: 'en', theme: 'light' }))
    await lengthen(page, long)
    const rounds: InPieces[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await piecesOf(page, knownOf(long.page)))
    const thread = await slicesOf(rounds.map((round) => round.thread.durations))
    const composers = await slicesOf(rounds.map((round) => round.composers.durations))
    const diagnosis = await slicesOf(rounds.map((round) => round.diagnosis.durations))
    const privacy = await slicesOf(rounds.map((round) => round.privacy.durations))
    figures[long.page] = { longest: Math.max(...thread, ...composers, ...diagnosis, ...privacy), thread: sum(thread), composers: sum(composers) }
    await page.close()
  }
  return figures
}

/** Serves the example page as one that nothing of another origin can look into: only there the clock is fine enough for a single step. */
const isolate = (page: Page): Promise<unknown> =>
  page.route(/^https?:/, async (route) => {
    const answer = await answerAt(new URL(route.request().url()), ROOT)
    return answer ? route.fulfill({ ...answer, headers: ISOLATED }) : route.abort()
  })

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * How the steps of a reading fall into slices. Every round has the same steps, of which each counts with its shortest time: other work
 * on the machine, and the browser tidying its memory, make a step longer and never shorter.
 */
async function slicesOf(rounds: readonly (readonly number[])[]): Promise<readonly number[]> {
  const shortest = (rounds[0] ?? []).map((_, step) => Math.min(...rounds.map((durations) => durations[step] ?? Number.POSITIVE_INFINITY)))
  const slices: number[] = []
  let now = 0
  let begun = 0
  const cut = (): void => {
    slices.push(now - begun)
    begun = now
  }
  function* steps(): Steps<void> {
    for (const duration of shortest) {
      now += duration
      yield
    }
  }
  await inSlices(steps(), () => false, { now: () => now, breath: async () => cut() })
  cut()
  return slices
}

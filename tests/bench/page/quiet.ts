import type { Worker } from '@playwright/test'
import type { Launched } from '../../e2e/harness/launch'
import { fill, type Measured, openEditor, SIDES, type Side, settled } from './desk'
import { threadTime } from './keys'

export interface QuietFigures {
  /** Milliseconds of main-thread time in ten idle seconds. */
  readonly idle: Readonly<Record<Side, number>>
  readonly idleAdded: number
  /** Messages to the background in those ten seconds. */
  readonly messages: number
  /** Megabytes of JavaScript heap after a collection, on a page with one composer. */
  readonly heap: Readonly<Record<Side, number>>
  readonly heapAdded: number
  /** The same when a draft was read and a hint shows: word lists and wording have been given to the page by then. */
  readonly heapWritingAdded: number
}

const TEXT = 'It should be noted that the reading room opens on Monday at nine.'
const IDLE = 10_000

/** A page with one composer, a hint beside it, and nobody typing. */
export async function benchQuiet(launched: Launched): Promise<QuietFigures> {
  const open = { with: await openEditor(launched, 'plain', 'with'), without: await openEditor(launched, 'plain', 'without') }
  for (const side of SIDES) {
    await open[side].session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await settled(open[side], 2500)
  }
  const heap = { with: await heapOf(open.with), without: await heapOf(open.without) }
  for (const side of SIDES) {
    await fill(open[side], TEXT)
    await settled(open[side], 2500)
  }
  const worker = launched.context.serviceWorkers()[0] ?? (await launched.context.waitForEvent('serviceworker'))
  await countMessages(worker)
  const before = { with: await threadTime(open.with), without: await threadTime(open.without) }
  // Node waits, so that not even a timer of ours runs in the pages.
  await new Promise((done) => setTimeout(done, IDLE))
  const idle = { with: (await threadTime(open.with)) - before.with, without: (await threadTime(open.without)) - before.without }
  const messages = await worker.evaluate(() => (globalThis as unknown as { heard: number }).heard)
  const heapWritingAdded = (await heapOf(open.with)) - (await heapOf(open.without))
  for (const side of SIDES) await open[side].page.close()
  return { idle, idleAdded: idle.with - idle.without, messages, heap, heapAdded: heap.with - heap.without, heapWritingAdded }
}

const countMessages = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const world = globalThis as unknown as { heard: number; chrome: { runtime: { onMessage: { addListener(listener: () => void): void } } } }
    world.heard = 0
    world.chrome.runtime.onMessage.addListener(() => {
      world.heard++
    })
  })

async function heapOf({ session }: Measured): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_048_576
}

import type { Launched } from '../../e2e/harness/launch'
import { textOf } from '../texts'
import { type EditorName, fill, type Measured, openEditor, quantile, SIDES, type Side, settled } from './desk'

export interface KeyFigures {
  /** Milliseconds of the page's own thread from a key to the end of the frame that shows it, other programs' work not counted. */
  readonly p50: Readonly<Record<Side, number>>
  readonly p95: Readonly<Record<Side, number>>
  /** What the extension adds at the 95th percentile. */
  readonly added: number
  /** The same by the clock on the wall, which a busy machine makes useless; the median, where it says most. */
  readonly wallAdded: number
}

export const LENGTHS = [280, 3000, 20000] as const
const ROUNDS = 2
const KEYS = 40

interface Sample {
  readonly thread: number
  readonly wall: number
}

/** Key to next frame at one length, in turns with and without us, at the beginning and at the end of the text. */
export async function benchKeys(launched: Launched, editor: EditorName, length: number): Promise<KeyFigures> {
  const taken: Record<Side, Sample[][]> = { with: [], without: [] }
  const open = { with: await openEditor(launched, editor, 'with'), without: await openEditor(launched, editor, 'without') }
  for (const side of SIDES) await prepare(open[side], textOf('en', length))
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of SIDES) {
      await open[side].page.bringToFront()
      taken[side].push(await typed(open[side], round % 2 === 0 ? 'Control+End' : 'Control+Home'))
    }
  }
  for (const side of SIDES) await open[side].page.close()
  const thread = (side: Side): number[] => taken[side].flat().map((sample) => sample.thread)
  const wall = (side: Side): number =>
    quantile(
      taken[side].flat().map((sample) => sample.wall),
      0.5,
    )
  const p95 = { with: quantile(thread('with'), 0.95), without: quantile(thread('without'), 0.95) }
  return {
    p50: { with: quantile(thread('with'), 0.5), without: quantile(thread('without'), 0.5) },
    p95,
    added: p95.with - p95.without,
    wallAdded: wall('with') - wall('without'),
  }
}

async function prepare(measured: Measured, text: string): Promise<void> {
  await measured.session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await fill(measured, text)
  await measured.page.evaluate(() => {
    const walls: number[] = []
    Object.assign(window, { walls })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.key.length > 1) return
        const begun = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => walls.push(performance.now() - begun)
          channel.port2.postMessage(0)
        })
      },
      { capture: true },
    )
  })
  // Hints and lines are there before the first key that counts.
  await settled(measured, 2500)
}

async function typed(measured: Measured, place: string): Promise<Sample[]> {
  const { page } = measured
  await page.keyboard.press(place)
  const samples: Sample[] = []
  for (let key = 0; key < KEYS; key++) {
    const before = await threadTime(measured)
    await page.keyboard.press('abcdefgh '[key % 9] ?? 'a')
    const wall = await page.evaluate(
      (count) =>
        new Promise<number>((done) => {
          const { walls } = window as unknown as { walls: number[] }
          const look = (): void => {
            if (walls.length > count) done(walls.splice(0).at(-1) ?? 0)
            else requestAnimationFrame(look)
          }
          look()
        }),
      0,
    )
    samples.push({ thread: (await threadTime(measured)) - before, wall })
    // In the middle of each round the person pauses, and goes on just while the draft is looked at.
    if (key === KEYS / 2) await settled(measured, 600)
  }
  return samples
}

/** The time the page's main thread has worked so far, in milliseconds. */
export async function threadTime({ session }: Measured): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

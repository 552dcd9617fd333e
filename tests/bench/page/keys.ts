import { AHEAD, PAUSE } from '../../../entrypoints/compose/pause'
import type { Launched } from '../../e2e/harness/launch'
import { textOf } from '../texts'
import { type EditorName, fill, type Measured, openEditor, quantile, SIDES, type Side, settled } from './desk'

/** Milliseconds on each side, and what the extension adds. */
export interface Added {
  readonly with: number
  readonly without: number
  readonly added: number
}

/** From a key to the end of the frame that shows it, at the 50th and 95th percentile. */
export interface KeyFigures {
  /** The time the page's own thread works for it, other programs' work not counted. */
  readonly thread: Readonly<Record<'p50' | 'p95', Added>>
  /** By the clock on the wall, handlers, layout, painting and whatever else the machine does meanwhile. */
  readonly wall: Readonly<Record<'p50' | 'p95', Added>>
}

export const LENGTHS = [280, 3000, 20000] as const
const ROUNDS = 8
const KEYS = 12
/**
 * The rest before each key, in milliseconds. The browser stops its clock of frames when nothing moves, and starts it at once for a
 * key; while it runs, a key waits for its next beat, which is a matter of chance up to a sixtieth of a second and nobody's work.
 */
const REST = 60
/** Before these keys the person rests until the draft is being read, and until what was found is being drawn. */
const RESTS: Readonly<Record<number, number>> = { 4: PAUSE - AHEAD, 8: PAUSE }

interface Sample {
  readonly thread: number
  readonly wall: number
}

/** Key to next frame at one length, in turns with and without us, at the end and at the beginning of the text. */
export async function benchKeys(launched: Launched, editor: EditorName, length: number): Promise<KeyFigures> {
  const taken: Record<Side, Sample[]> = { with: [], without: [] }
  const open = { with: await openEditor(launched, editor, 'with'), without: await openEditor(launched, editor, 'without') }
  for (const side of SIDES) await prepare(open[side], textOf('en', length))
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of round % 4 < 2 ? SIDES : SIDES.toReversed()) {
      await open[side].page.bringToFront()
      taken[side].push(...(await typed(open[side], round % 2 === 0 ? 'Control+End' : 'Control+Home')))
    }
  }
  for (const side of SIDES) await open[side].page.close()
  const at = (kind: keyof Sample, share: number): Added => {
    const [ours, theirs] = SIDES.map((side) =>
      quantile(
        taken[side].map((sample) => sample[kind]),
        share,
      ),
    ) as [number, number]
    return { with: ours, without: theirs, added: ours - theirs }
  }
  return { thread: { p50: at('thread', 0.5), p95: at('thread', 0.95) }, wall: { p50: at('wall', 0.5), p95: at('wall', 0.95) } }
}

interface Watching {
  shown?: (milliseconds: number) => void
  frame?: Promise<number>
}

async function prepare(measured: Measured, text: string): Promise<void> {
  await measured.session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await fill(measured, text)
  await measured.page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.key.length > 1) return
        const begun = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => (window as Watching).shown?.(performance.now() - begun)
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
    await settled(measured, RESTS[key] ?? REST)
    await page.evaluate(() => {
      const world = window as Watching
      world.frame = new Promise((done) => {
        world.shown = done
      })
    })
    const before = await threadTime(measured)
    await page.keyboard.press('abcdefgh '[key % 9] ?? 'a')
    const wall = await page.evaluate(() => (window as Watching).frame ?? Number.NaN)
    samples.push({ thread: (await threadTime(measured)) - before, wall })
  }
  return samples
}

/** The time the page's main thread has worked so far, in milliseconds. */
export async function threadTime({ session }: Measured): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

import type { Launched } from '../../e2e/harness/launch'
import { textOf } from '../texts'
import { type EditorName, fill, type Measured, openEditor, quantile, SIDES, type Side, settled } from './desk'

export interface KeyFigures {
  /** Milliseconds from a key to the end of the frame that shows it. */
  readonly p50: Readonly<Record<Side, number>>
  readonly p95: Readonly<Record<Side, number>>
  /** What the extension adds at the 95th percentile, in milliseconds: the median over the rounds. */
  readonly added: number
}

const LENGTHS = [280, 3000, 20000] as const
const ROUNDS = 5
const BURSTS = 3
const KEYS = 8
/** About the pause after which a draft is read, so that some keys come just while that happens. */
const BETWEEN = 600

/** Key to next frame, at three lengths, at the beginning and at the end of the text. */
export async function benchKeys(launched: Launched, editor: EditorName): Promise<Record<string, KeyFigures>> {
  const figures: Record<string, KeyFigures> = {}
  for (const length of LENGTHS) figures[String(length)] = await atLength(launched, editor, length)
  return figures
}

async function atLength(launched: Launched, editor: EditorName, length: number): Promise<KeyFigures> {
  const taken: Record<Side, number[][]> = { with: [], without: [] }
  const open = { with: await openEditor(launched, editor, 'with'), without: await openEditor(launched, editor, 'without') }
  for (const side of SIDES) await prepare(open[side], textOf('en', length))
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of SIDES) {
      await open[side].page.bringToFront()
      taken[side].push(await typed(open[side], round % 2 === 0 ? 'Control+End' : 'Control+Home'))
    }
  }
  for (const side of SIDES) await open[side].page.close()
  const at = (side: Side, share: number): number => quantile(taken[side].flat(), share)
  const gaps = taken.with.map((round, index) => quantile(round, 0.95) - quantile(taken.without[index] ?? [], 0.95))
  return {
    p50: { with: at('with', 0.5), without: at('without', 0.5) },
    p95: { with: at('with', 0.95), without: at('without', 0.95) },
    added: quantile(gaps, 0.5),
  }
}

async function prepare(measured: Measured, text: string): Promise<void> {
  await fill(measured, text)
  await measured.page.evaluate(() => {
    const samples: number[] = []
    Object.assign(window, { samples })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.key.length > 1) return
        const begun = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => samples.push(performance.now() - begun)
          channel.port2.postMessage(0)
        })
      },
      { capture: true },
    )
  })
  await settled(measured, 1500)
}

async function typed({ page }: Measured, place: string): Promise<number[]> {
  await page.keyboard.press(place)
  for (let burst = 0; burst < BURSTS; burst++) {
    for (let key = 0; key < KEYS; key++) await page.keyboard.press('abcdefgh '[key % 9] ?? 'a')
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), BETWEEN)
  }
  return page.evaluate(() => (window as unknown as { samples: number[] }).samples.splice(0))
}

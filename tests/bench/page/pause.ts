import { AHEAD, PAUSE } from '../../../entrypoints/compose/pause'
import type { Launched } from '../../e2e/harness/launch'
import { textOf } from '../texts'
import { fill, type Measured, openEditor, quantile, SIDES, type Side, settled } from './desk'
import { LENGTHS } from './keys'

export interface PauseFigures {
  /** Milliseconds from the end of the typing pause to the frame with the underlines. */
  readonly p50: number
  readonly p95: number
  /** The longest task of the main thread from the pause to a second after it, thread time in milliseconds. */
  readonly longestTask: Readonly<Record<Side, number>>
  /** The same for the first draft of a page, which brings the lists. */
  readonly longestFirst: number
}

const SAMPLES = 20
const HIT = ' Sorry if anyone was offended.'

/** How soon after a pause words are underlined, and how long the page's thread is held for it at a time. */
export async function benchPauses(launched: Launched): Promise<Record<string, PauseFigures>> {
  const figures: Record<string, PauseFigures> = {}
  for (const length of LENGTHS) figures[String(length)] = await atLength(launched, length)
  return figures
}

async function atLength(launched: Launched, length: number): Promise<PauseFigures> {
  const text = `${plainText(length - HIT.length)}${HIT}`
  const longestTask: Record<Side, number> = { with: 0, without: 0 }
  const delays: number[] = []
  let longestFirst = 0
  for (const side of SIDES) {
    const measured = await openEditor(launched, 'plain', side)
    await fill(measured, text)
    const first = await longest(measured, 3000)
    if (side === 'with') longestFirst = first
    for (let sample = 0; side === 'with' && sample < SAMPLES; sample++) delays.push(await delay(measured))
    await measured.page.keyboard.type('.')
    longestTask[side] = await longest(measured, 1200)
    await measured.page.close()
  }
  return { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95), longestTask, longestFirst }
}

/** A text in which only its last sentence is remarked on, so that its line is the one waited for. */
const plainText = (length: number): string => {
  const sentence = textOf('en', 107)
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
}

/** Misspells the underlined words, which takes their line away, writes them right again, and waits until it is back. */
async function delay({ page }: Measured): Promise<number> {
  await writeOver(page, 'Sorrx')
  await page.waitForFunction(() => (CSS.highlights.get('panjgol-humanity')?.size ?? 0) === 0)
  const back = page.evaluate(
    (pause) =>
      new Promise<number>((done) => {
        let last = performance.now()
        document.addEventListener('input', () => {
          last = performance.now()
        })
        const look = (): void => {
          const waited = performance.now() - last
          if ((CSS.highlights.get('panjgol-humanity')?.size ?? 0) > 0 || waited > 5000) done(waited - pause)
          else requestAnimationFrame(look)
        }
        look()
      }),
    PAUSE,
  )
  await writeOver(page, 'Sorry')
  return back
}

async function writeOver(page: Measured['page'], words: string): Promise<void> {
  await page.evaluate(() => {
    const text = document.querySelector('[contenteditable="true"]')?.lastChild
    const at = text?.textContent?.lastIndexOf('Sorr') ?? -1
    if (text && at >= 0) document.getSelection()?.setBaseAndExtent(text, at, text, at + 5)
  })
  await page.keyboard.insertText(words)
}

interface TraceEvent {
  readonly name: string
  readonly tdur?: number
  readonly dur?: number
  readonly tid: number
  readonly pid: number
  readonly args?: { readonly name?: string }
}

/** The longest task of the page's main thread in the time after a draft was changed, in which it is looked at. */
async function longest({ page, session }: Measured, milliseconds: number): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  // The key itself is the editor's; what comes after it is looked at.
  await settled({ page, session }, PAUSE - AHEAD - 150)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'] },
  })
  await settled({ page, session }, milliseconds)
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await ended
  session.off('Tracing.dataCollected', collect)
  const pid = await processOf(page, events)
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && mains.has(`${event.pid} ${event.tid}`) && (pid === undefined || event.pid === pid))
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000))
}

/** The renderer whose frame shows the page. */
async function processOf(page: Measured['page'], events: readonly TraceEvent[]): Promise<number | undefined> {
  const frames = events
    .filter(({ name }) => name === 'TracingStartedInBrowser' || name === 'TracingStartedInPage')
    .flatMap(({ args }) => (args as unknown as { data?: { frames?: { url: string; processId?: number }[] } })?.data?.frames ?? [])
  return frames.find(({ url }) => url.startsWith(page.url()))?.processId
}

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../browser-path.mjs'
import type { Launched } from '../e2e/harness/launch'
import { addressOf } from '../fixtures/site'
import { boxOf, EDITORS, type EditorName, launchForBench } from './page/desk'
import { type Added, benchKeys, type KeyFigures, LENGTHS } from './page/keys'
import { benchPauses, type PauseFigures } from './page/pause'
import { benchQuiet, type QuietFigures } from './page/quiet'
import { benchReading, type ReadingFigures } from './page/reading'
import { type ActionOutcome, benchAction, benchTyping, type TypingFigures } from './page/typing'
import { SITUATIONS, underlineError } from './page/underline-error'

/** What the built extension does to a page, beside the same page without it in the same browser and the same run. */
export interface PageFigures {
  readonly keys: Readonly<Record<string, Readonly<Record<string, KeyFigures>>>>
  readonly pauses: Readonly<Record<string, PauseFigures>>
  readonly quiet: QuietFigures
  /** By example page with three hundred posts. */
  readonly reading: Readonly<Record<string, ReadingFigures>>
  readonly typing: Readonly<Record<string, TypingFigures>>
  readonly actions: Readonly<Record<string, ActionOutcome>>
  /** CSS pixels, by situation, in a right-to-left textarea. */
  readonly underlineError: Readonly<Record<string, number>>
  /** Gzipped bytes of what a page of each platform loads. */
  readonly script: Readonly<Record<string, number>>
}

/** Editors whose keys are timed at every length; the others at that of a post. */
const AT_EVERY_LENGTH: readonly EditorName[] = ['plain', 'textarea']
const REST = 60

/** Measures in a browser of its own. `quick` keeps to the shortest text and rests ten seconds instead of sixty. */
export async function benchPage(quick: boolean): Promise<PageFigures> {
  // What is measured is what would be shipped now. Its messages must not come between the figures.
  spawnSync('node_modules/.bin/wxt', ['build', '--level', 'warn'], { stdio: ['ignore', 2, 2] })
  const launched = await launchForBench(await findBrowser())
  try {
    const keys: Record<string, Record<string, KeyFigures>> = {}
    for (const editor of EDITORS) {
      keys[editor] = {}
      for (const length of AT_EVERY_LENGTH.includes(editor) && !quick ? LENGTHS : LENGTHS.slice(0, 1))
        keys[editor][String(length)] = await benchKeys(launched, editor, length)
    }
    const pauses = await benchPauses(launched)
    const quiet = await benchQuiet(launched)
    const reading = await benchReading(launched.context)
    const typing = Object.fromEntries(
      await Promise.all(EDITORS.map(async (editor) => [editor, await benchTyping(launched, editor, quick ? 10 : REST)] as const)),
    )
    const actions: Record<string, ActionOutcome> = {}
    for (const editor of EDITORS) actions[editor] = await benchAction(launched, editor)
    return { keys, pauses, quiet, reading, typing, actions, underlineError: await benchUnderlines(launched), script: scriptSizes() }
  } finally {
    await launched.close()
  }
}

const PERSIAN = { text: 'میز را جابه‌جا کردیم. لازم به ذکر است که آسانسور هم درست شد و کار می‌کند.', words: 'لازم به ذکر است' }

async function benchUnderlines({ context }: Launched): Promise<Record<string, number>> {
  const errors: Record<string, number> = {}
  for (const { name, bring, early } of SITUATIONS) {
    const page = await context.newPage()
    await page.goto(addressOf('bench/textarea', { language: 'fa', theme: 'light' }))
    if (early) await bring(page)
    await page.locator(boxOf('textarea')).click()
    await page.keyboard.insertText(PERSIAN.text)
    await page.locator('panjgol-overlay .mark').first().waitFor()
    if (!early) await bring(page)
    errors[name] = await underlineError(page, PERSIAN.words)
    await page.close()
  }
  return errors
}

/** The script that every page loads, and each platform's own beside it. */
function scriptSizes(folder = '.output/chrome-mv3'): Record<string, number> {
  const size = (name: string): number => gzipSync(readFileSync(`${folder}/${name}`)).length
  const shared = size('compose.js')
  const platforms = readdirSync(folder).filter((name) => /^platform-.*\.js$/.test(name))
  return Object.fromEntries(platforms.map((name) => [name.slice('platform-'.length, -'.js'.length), shared + size(name)]))
}

const ms = (value: number): string => `${value.toFixed(1)} ms`

const added = ({ p50, p95 }: Readonly<Record<'p50' | 'p95', Added>>): string =>
  Object.entries({ p50, p95 })
    .map(([name, { with: ours, without, added }]) => `${name} ${ms(ours)} / ${ms(without)}, added ${ms(added)}`)
    .join('; ')

/** The figures as lines, each with what must hold. */
export function* linesOf({ keys, pauses, quiet, reading, typing, actions, underlineError: errors, script }: PageFigures): Generator<string> {
  for (const [editor, byLength] of Object.entries(keys))
    for (const [length, { thread, wall }] of Object.entries(byLength)) {
      const most = length === '20000' ? 4 : 2
      yield `key to frame, ${editor}, ${length} characters: main thread ${added(thread)} (must: p95 under ${most} ms added); by the wall clock ${added(wall)}`
    }
  for (const [length, { p50, p95, longestTask, longestFirst }] of Object.entries(pauses)) {
    yield `pause to underline, ${length} characters: p50 ${ms(p50)}, p95 ${ms(p95)} (must: under 50 ms)`
    yield `longest task after a pause, ${length} characters: ${ms(longestTask.with)}, without us ${ms(longestTask.without)}; for the first draft of a page ${ms(longestFirst)} (must: under 50 ms)`
  }
  yield `idle, 10 s: ${ms(quiet.idle.with)} of main-thread time, without us ${ms(quiet.idle.without)} (must: under 5 ms added); ${quiet.messages} messages (must: 0)`
  yield `heap added, one composer: ${quiet.heapAdded.toFixed(2)} MB (must: under 1.5); with a draft read and a hint shown ${quiet.heapWritingAdded.toFixed(2)} MB`
  for (const [name, { longest, thread, composers }] of Object.entries(reading))
    yield `reading 300 posts, ${name}: longest slice ${ms(longest)} (must: under 4 ms); thread ${ms(thread)}, boxes ${ms(composers)} in all`
  for (const [editor, { changesAtRest, changesTyping, sameState }] of Object.entries(typing))
    yield `${editor}: ${changesAtRest} changes at rest, ${changesTyping} more while typing (must: 0, 0); own model after 500 keys ${sameState ? 'identical' : 'DIFFERENT'}; an action is ${actions[editor]}`
  const [worst, most] = Object.entries(errors).sort((a, b) => b[1] - a[1])[0] ?? ['', Number.NaN]
  yield `underline in a right-to-left textarea, ${Object.keys(errors).length} situations: at most ${most.toFixed(1)} px off, ${worst} (must: 2)`
  const sizes = Object.entries(script).sort((a, b) => b[1] - a[1])
  yield `script of a page: ${sizes.map(([platform, bytes]) => `${platform} ${(bytes / 1024).toFixed(1)} kB`).join(', ')} gzipped (must: at most 110)`
}

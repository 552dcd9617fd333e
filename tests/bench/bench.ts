import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import vader from 'vader-sentiment'
import { build } from 'vite'
import writeGood from 'write-good'
import type { Context, Draft } from '../../lib/engine/model'
import type * as Engine from './engine'
import { benchPage, linesOf } from './page'
import { LENGTHS, textOf } from './texts'
import { type Timing, timeTogether } from './timing'

const OUTPUT = '.output/chrome-mv3'
const BUNDLE = 'tests/.out/bench'
const retext = unified().use(retextEnglish).use(retextEquality).use(retextPassive).use(retextSimplify).use(retextIntensify).use(retextStringify)

const draftOf = (text: string): Draft => ({ text, kind: 'post', platform: '' })
/** The engine in one file, as the extension carries it: what is measured is what would be shipped now, like the packages beside it. */
async function shippedEngine(): Promise<typeof Engine> {
  const lib = { entry: 'tests/bench/engine.ts', formats: ['cjs' as const], fileName: 'engine' }
  await build({ configFile: false, publicDir: false, logLevel: 'warn', build: { outDir: BUNDLE, minify: true, lib } })
  return createRequire(import.meta.url)(resolve(BUNDLE, 'engine.cjs'))
}

/** A short text is read again and again while somebody types; a long one takes its time even so. */
const roundsFor = (length: number): number => (length > 5000 ? 8 : length > 1000 ? 30 : 1000)

type ByLength = Record<string, Record<string, Timing>>

function benchEngine({ advise, NEUTRAL_BRAND, readDraft, review }: typeof Engine): Record<string, ByLength> {
  const context: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: 0 }
  const results: Record<string, ByLength> = {}
  for (const language of ['en', 'fa'] as const) {
    results[language] = {}
    for (const length of LENGTHS) {
      const text = textOf(language, length)
      const tasks = {
        // The whole way from text to hints. Every call reads anew, as every pause in typing does.
        panjgol: () => advise(review(readDraft(draftOf(text)), context), context),
        'write-good': () => writeGood(text),
        vader: () => vader.SentimentIntensityAnalyzer.polarity_scores(text),
        retext: () => retext.processSync(text),
      }
      results[language][String(length)] = timeTogether(tasks, roundsFor(length), 1500)
    }
  }
  return results
}

/** Each rule alone on a 280-character post; the facts it asks for are read anew each time, so shared facts count for every rule. */
function benchRules({ NEUTRAL_BRAND, RULES, readDraft }: typeof Engine): Record<string, Timing> {
  const context: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: 0 }
  const text = textOf('en', 280)
  return timeTogether(Object.fromEntries(RULES.map((rule) => [rule.id, () => rule.check(readDraft(draftOf(text)), context)])), 100, 1500)
}

/** Every file of the built extension, raw and gzipped, in bytes; empty when it is not built. */
function sizes(): Record<string, { raw: number; gz: number }> {
  try {
    const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' })
      .map((name) => join(OUTPUT, name))
      .filter((path) => statSync(path).isFile())
    return Object.fromEntries(files.map((path) => [relative(OUTPUT, path), { raw: statSync(path).size, gz: gzipSync(readFileSync(path)).length }]))
  } catch {
    return {}
  }
}

const ms = (value: number): string => value.toFixed(3).padStart(9)

/** `bench [engine | page] [--quick] [--json]`: the engine beside others, each rule, what is shipped, and what it does to a page. */
export async function run(args: readonly string[]): Promise<number> {
  const page = args.includes('engine') ? undefined : await benchPage(args.includes('--quick'))
  const shipped = args.includes('page') ? undefined : await shippedEngine()
  const engine = shipped ? benchEngine(shipped) : {}
  const size = sizes()
  if (args.includes('--json')) {
    console.log(JSON.stringify({ engine, size, page }))
    return 0
  }
  for (const line of page ? linesOf(page) : []) console.log(line)
  if (!shipped) return 0
  for (const [language, byLength] of Object.entries(engine)) {
    for (const [length, byTool] of Object.entries(byLength)) {
      for (const [tool, { p50, p95 }] of Object.entries(byTool))
        console.log(`${language} ${length.padStart(6)}  ${tool.padEnd(12)} p50 ${ms(p50)} ms  p95 ${ms(p95)} ms`)
    }
    const grows = (byLength['20000']?.panjgol?.p50 ?? 0) / (byLength['3000']?.panjgol?.p50 ?? 1)
    console.log(`${language}  20,000 characters cost ${grows.toFixed(1)} times 3,000`)
  }
  for (const [id, { p50, p95 }] of Object.entries(benchRules(shipped))) console.log(`${id.padEnd(34)} p50 ${ms(p50)} ms  p95 ${ms(p95)} ms`)
  for (const [file, { raw, gz }] of Object.entries(size)) console.log(`${file.padEnd(34)} ${String(raw).padStart(8)} bytes, ${String(gz).padStart(7)} gzipped`)
  return 0
}

import '../../lib/engine/lexicon/all'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import vader from 'vader-sentiment'
import writeGood from 'write-good'
import { advise } from '../../lib/engine/advise'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Context, Draft } from '../../lib/engine/model'
import { readDraft, review } from '../../lib/engine/review'
import { RULES } from '../../lib/engine/rules'
import { LENGTHS, textOf } from './texts'
import { type Timing, timeTogether } from './timing'

const OUTPUT = '.output/chrome-mv3'
const CONTEXT: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: 0 }
const retext = unified().use(retextEnglish).use(retextEquality).use(retextPassive).use(retextSimplify).use(retextIntensify).use(retextStringify)

const draftOf = (text: string): Draft => ({ text, kind: 'post', platform: '' })
/** The whole way from text to hints. Every call reads anew, as every pause in typing does. */
const panjgol = (text: string): unknown => advise(review(readDraft(draftOf(text)), CONTEXT), CONTEXT)

/** A short text is read again and again while somebody types; a long one takes its time even so. */
const roundsFor = (length: number): number => (length > 5000 ? 8 : length > 1000 ? 30 : 150)

type ByLength = Record<string, Record<string, Timing>>

function benchEngine(): Record<string, ByLength> {
  const results: Record<string, ByLength> = {}
  for (const language of ['en', 'fa'] as const) {
    results[language] = {}
    for (const length of LENGTHS) {
      const text = textOf(language, length)
      const tasks = {
        panjgol: () => panjgol(text),
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
function benchRules(): Record<string, Timing> {
  const text = textOf('en', 280)
  return timeTogether(Object.fromEntries(RULES.map((rule) => [rule.id, () => rule.check(readDraft(draftOf(text)), CONTEXT)])), 100, 1500)
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

/** `bench [--json]`: this engine beside others in one run, each rule, and the size of what is shipped. */
export function run(args: readonly string[]): number {
  const engine = benchEngine()
  const size = sizes()
  if (args.includes('--json')) {
    console.log(JSON.stringify({ engine, size }))
    return 0
  }
  for (const [language, byLength] of Object.entries(engine)) {
    for (const [length, byTool] of Object.entries(byLength)) {
      for (const [tool, { p50, p95 }] of Object.entries(byTool))
        console.log(`${language} ${length.padStart(6)}  ${tool.padEnd(12)} p50 ${ms(p50)} ms  p95 ${ms(p95)} ms`)
    }
    const grows = (byLength['20000']?.panjgol?.p50 ?? 0) / (byLength['3000']?.panjgol?.p50 ?? 1)
    console.log(`${language}  20,000 characters cost ${grows.toFixed(1)} times 3,000`)
  }
  for (const [id, { p50, p95 }] of Object.entries(benchRules())) console.log(`${id.padEnd(34)} p50 ${ms(p50)} ms  p95 ${ms(p95)} ms`)
  for (const [file, { raw, gz }] of Object.entries(size)) console.log(`${file.padEnd(34)} ${String(raw).padStart(8)} bytes, ${String(gz).padStart(7)} gzipped`)
  return 0
}

import { check } from 'recheck'
import { parseAst, transformWithOxc } from 'vite'
import { expect, it, vi } from 'vitest'

const SOURCES = import.meta.glob<string>('../../lib/engine/**/*.ts', { eager: true, query: '?raw', import: 'default' })

/**
 * Classes of the whole of Unicode and long bounded repeats cost the checker seconds and change nothing about how a pattern
 * backtracks: a few letters stand for each class, and no repeat is longer than this.
 */
const MOST = 4
/** A pattern of the second degree takes 100,000,000 steps on so long a text, one of the first a few per character. */
// An attack that only takes long by the clock proves nothing on a busy machine; the steps count.
const LIMITS = { timeout: 60_000, attackTimeout: 20_000, randomSeed: 1, maxAttackStringSize: 10_000, attackLimit: 20_000_000 }
const STAND_FOR: Readonly<Record<string, string>> = { L: 'abABش', M: '\\u0300', N: '12', Lu: 'AB', Ll: 'ab', P: '.,', Extended_Pictographic: '☺★' }
const standIn = (name: string): string => STAND_FOR[name] ?? '?'

function simplified(source: string): string {
  return source
    .replace(/\\u\{[0-9a-f]+\}(?:-\\u\{[0-9a-f]+\})?/gi, '☺')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, (group) => group.replace(/\\p\{(\w+)\}/gi, (_, name) => standIn(name)))
    .replace(/\\p\{(\w+)\}/g, (_, name) => `[${standIn(name)}]`)
    .replace(/\{(\d+),(\d+)\}/g, (_, from, to) => `{${Math.min(Number(from), MOST - 1)},${Math.min(Number(to), MOST)}}`)
}

/** Without a repeat that has no upper bound a pattern looks at a bounded stretch from each place, whatever the text. */
const hasOpenRepeat = (source: string): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'a'))

/** Every pattern that stands in the code, by source and flags; those put together from text come in `built`. */
async function literals(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one)
    else if (node && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } }
      if (regex) found.set(regex.pattern, regex.flags)
      else for (const value of Object.values(node)) walk(value)
    }
  }
  for (const [path, source] of Object.entries(SOURCES)) walk(parseAst((await transformWithOxc(source, path)).code))
  return found
}

/** Patterns that are put together when the engine is loaded: whatever is handed to `RegExp` while every module is read. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const Native = RegExp
  const recording = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      if (typeof args[0] === 'string' && args[0] !== '') found.set(args[0], args[1] ?? '')
      return Reflect.construct(target, args, newTarget)
    },
  })
  globalThis.RegExp = recording
  // Other tests may have read the modules before; what was put together then would be missed.
  vi.resetModules()
  try {
    const { LISTS } = await import('../../lib/engine/lexicon/all')
    const { read } = await import('../../lib/engine/reading/read')
    const { listed } = await import('../../lib/engine/reading/listed')
    for (const { tables } of Object.values(LISTS)) for (const name of Object.keys(tables.patterns ?? {})) listed(read('a'), name)
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

it('no pattern of ours can take more than linear time in the length of a text', async () => {
  const all = [...(await literals()), ...(await built())]
  expect(all.length).toBeGreaterThan(300)
  for (const piece of ['passcode', 'رهگیری', 'diagnosis', 'زنگ', 'hotline', 'واریز'])
    expect(
      all.some(([source]) => source.includes(piece)),
      piece,
    ).toBe(true)
  const patterns = all.filter(([source]) => hasOpenRepeat(source))
  // Two at a time: the checker's clock runs while a pattern waits its turn.
  const waiting = [...patterns]
  const judged: ({ pattern: string } & Awaited<ReturnType<typeof check>>)[] = []
  const judge = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [source, flags] = next
      judged.push({ pattern: source, ...(await check(simplified(source), flags.replace(/[uv]/g, ''), LIMITS)) })
    }
  }
  await Promise.all([judge(), judge()])
  expect(judged.filter(({ status }) => status === 'vulnerable').map((one) => [one.pattern, 'attack' in one ? one.attack?.pattern : ''])).toEqual([])
  expect(judged.filter((one) => one.status === 'unknown').map((one) => `${one.pattern}: ${JSON.stringify('error' in one ? one.error : '')}`)).toEqual([])
}, 300_000)

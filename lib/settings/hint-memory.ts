import * as v from 'valibot'
import browser, { type Storage } from '../browser'
import type { HintMemory, RuleMemory } from '../engine/model'
import type { HintOutcome } from '../messaging/messages'

export const HINT_MEMORY_KEY = 'hintMemory'
const NOTHING: RuleMemory = { shown: 0, taken: 0, dismissed: [], never: false }
/** Only the latest dismissals decide; older ones are forgotten. */
const REMEMBERED_DISMISSALS = 5

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ruleMemory = v.object({
  shown: count,
  opened: v.exactOptional(count),
  left: v.exactOptional(v.number()),
  taken: count,
  dismissed: v.array(v.number()),
  never: v.boolean(),
})

/** Memory from whatever was stored; what is damaged about a rule makes only that rule forgotten. Never throws. */
export function hintMemoryFrom(stored: unknown): HintMemory {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([rule, candidate]) => {
      const parsed = v.safeParse(ruleMemory, candidate)
      return parsed.success ? [[rule, parsed.output] as const] : []
    }),
  )
}

/** What the person did with hints so far: rule ids and counts only, no text. Empty where storage is out of reach. */
export async function readHintMemory(): Promise<HintMemory> {
  try {
    return hintMemoryFrom((await browser.storage.local.get(HINT_MEMORY_KEY))[HINT_MEMORY_KEY])
  } catch {
    return {}
  }
}

/** Calls back with the new memory whenever it changes, in whatever tab, until `signal` ends. */
export function onHintMemory(callback: (memory: HintMemory) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'local' && HINT_MEMORY_KEY in changes) callback(hintMemoryFrom(changes[HINT_MEMORY_KEY]?.newValue))
  }
  if (signal.aborted) return
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** `memory` after one more outcome at `now` (milliseconds since the epoch). Pure. */
export function remember(memory: HintMemory, rule: string, outcome: HintOutcome, now: number): HintMemory {
  const known = memory[rule] ?? NOTHING
  const { left: _left, ...unleft } = known
  const { shown, opened = shown } = known
  const after: Record<HintOutcome, RuleMemory> = {
    shown: { ...known, shown: shown + 1, opened },
    opened: { ...known, shown: shown + 1, opened: opened + 1, left: now },
    taken: { ...unleft, taken: known.taken + 1 },
    dismissed: { ...known, dismissed: [...known.dismissed, now].slice(-REMEMBERED_DISMISSALS) },
    never: { ...known, never: true },
    // The person took a dismissal back.
    restored: { ...known, dismissed: known.dismissed.slice(0, -1), never: false },
  }
  return { ...memory, [rule]: after[outcome] }
}

let queue: Promise<unknown> = Promise.resolve()

/** Records an outcome; two at once wait for each other, so that none is lost. Answers the new memory. */
export function recordOutcome(rule: string, outcome: HintOutcome, now: number): Promise<HintMemory> {
  return inTurn(async () => {
    const memory = remember(await readHintMemory(), rule, outcome, now)
    await browser.storage.local.set({ [HINT_MEMORY_KEY]: memory })
    return memory
  })
}

/** Replaces everything remembered, for an import or an erasure. */
export function replaceHintMemory(memory: HintMemory): Promise<void> {
  return inTurn(() => browser.storage.local.set({ [HINT_MEMORY_KEY]: memory }))
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work)
  queue = next.catch(() => undefined)
  return next
}

import browser from '../browser'
import type { HintMemory, RuleMemory } from '../engine/model'
import type { HintOutcome } from '../messaging/messages'

const KEY = 'hintMemory'
const NOTHING: RuleMemory = { shown: 0, taken: 0, dismissed: [], never: false }
/** Only the latest dismissals decide; older ones are forgotten. */
const REMEMBERED_DISMISSALS = 5

/** What the person did with hints so far: rule ids and counts only, no text. */
export async function readHintMemory(): Promise<HintMemory> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return typeof stored === 'object' && stored !== null ? (stored as HintMemory) : {}
}

/** `memory` after one more outcome at `now` (milliseconds since the epoch). Pure. */
export function remember(memory: HintMemory, rule: string, outcome: HintOutcome, now: number): HintMemory {
  const known = { ...NOTHING, ...memory[rule] }
  const after: Record<HintOutcome, RuleMemory> = {
    shown: { ...known, shown: known.shown + 1 },
    taken: { ...known, taken: known.taken + 1 },
    dismissed: { ...known, dismissed: [...known.dismissed, now].slice(-REMEMBERED_DISMISSALS) },
    never: { ...known, never: true },
  }
  return { ...memory, [rule]: after[outcome] }
}

let queue: Promise<unknown> = Promise.resolve()

/** Records an outcome; two at once wait for each other, so that none is lost. Answers the new memory. */
export function recordOutcome(rule: string, outcome: HintOutcome, now: number): Promise<HintMemory> {
  const next = queue.then(async () => {
    const memory = remember(await readHintMemory(), rule, outcome, now)
    await browser.storage.local.set({ [KEY]: memory })
    return memory
  })
  queue = next.catch(() => undefined)
  return next
}

/** Replaces everything remembered, for an import or an erasure. */
export async function replaceHintMemory(memory: HintMemory): Promise<void> {
  await browser.storage.local.set({ [KEY]: memory })
}

import * as v from 'valibot'
import browser from '../browser'
import type { DraftLabel, KeptLabel } from '../messaging/messages'

export const LABELS_KEY = 'labels'
/** The oldest make room for new ones. */
const MOST_LABELS = 300

const kept = v.object({
  platform: v.string(),
  text: v.pipe(v.string(), v.maxLength(300)),
  time: v.pipe(v.number(), v.finite()),
  goal: v.exactOptional(v.string()),
  rating: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
})

/** Labels from whatever was stored or came with a copy; damaged ones are left out, and so is what does not belong to one. Never throws. */
export function labelsFrom(stored: unknown): readonly KeptLabel[] {
  const labels = (Array.isArray(stored) ? stored : []).flatMap((candidate) => {
    const parsed = v.safeParse(kept, candidate)
    return parsed.success ? [parsed.output] : []
  })
  return labels.slice(-MOST_LABELS)
}

/** What the person said about own drafts, oldest first; nothing where storage is out of reach. */
export async function readLabels(): Promise<readonly KeptLabel[]> {
  try {
    return labelsFrom((await browser.storage.local.get(LABELS_KEY))[LABELS_KEY])
  } catch {
    return []
  }
}

/** The labels after one more; an answer about the same text replaces the earlier one of its kind. Pure. */
export function withLabel(labels: readonly KeptLabel[], label: KeptLabel): readonly KeptLabel[] {
  const isSame = (other: KeptLabel): boolean =>
    other.platform === label.platform && other.text === label.text && (other.goal === undefined) === (label.goal === undefined)
  return [...labels.filter((other) => !isSame(other)), label].slice(-MOST_LABELS)
}

let queue: Promise<unknown> = Promise.resolve()

/** Keeps a label on this computer; two at once wait for each other, so that none is lost. */
export function keepLabel(label: DraftLabel, now: number): Promise<void> {
  return inTurn(async () => {
    const labels = labelsFrom((await browser.storage.local.get(LABELS_KEY))[LABELS_KEY])
    await browser.storage.local.set({ [LABELS_KEY]: withLabel(labels, { ...label, time: now }) })
  })
}

/** Forgets them all. */
export const eraseLabels = (): Promise<void> => inTurn(() => browser.storage.local.remove(LABELS_KEY))

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work)
  queue = next.catch(() => undefined)
  return next
}

import * as v from 'valibot'
import browser from '../browser'
import type { DraftLabel } from '../messaging/messages'

export const LABELS_KEY = 'labels'
/** The oldest make room for new ones. */
const MOST_LABELS = 300

const kept = v.object({ platform: v.string(), text: v.string(), time: v.number(), goal: v.optional(v.string()), rating: v.optional(v.number()) })

/** What the person said about one of their own drafts, and when. */
export type KeptLabel = DraftLabel & { readonly time: number }

/** Labels from whatever was stored; damaged ones are left out. Never throws. */
export function labelsFrom(stored: unknown): readonly KeptLabel[] {
  return (Array.isArray(stored) ? stored : []).filter((candidate): candidate is KeptLabel => v.is(kept, candidate))
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
  const next = queue.then(async () => {
    const labels = labelsFrom((await browser.storage.local.get(LABELS_KEY))[LABELS_KEY])
    await browser.storage.local.set({ [LABELS_KEY]: withLabel(labels, { ...label, time: now }) })
  })
  queue = next.catch(() => undefined)
  return next
}

export const eraseLabels = (): Promise<void> => browser.storage.local.remove(LABELS_KEY)

import * as v from 'valibot'
import type { Activity } from '../engine/model'
import { put } from './append'
import { keepSalt, saltIn } from './author-key'
import { atOnce, type Transaction } from './database'
import { rolledUp } from './day-roll-up'
import { storedLine } from './line'

const time = v.pipe(v.number(), v.finite())
const id = v.pipe(v.string(), v.minLength(1))

const activity = v.object({
  platform: id,
  id,
  own: v.boolean(),
  authorKey: v.string(),
  kind: v.picklist(['post', 'reply', 'quote', 'thread part']),
  time,
  exactTime: v.boolean(),
  permalink: v.exactOptional(v.string()),
  parent: v.exactOptional(v.string()),
  text: v.exactOptional(v.string()),
  need: v.exactOptional(v.picklist(['question', 'complaint', 'praise', 'other'])),
  excerpt: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  answered: v.exactOptional(time),
  complete: v.exactOptional(v.boolean()),
})

/** Words of other people have no place in a copy, whoever wrote it. */
const lawful = v.pipe(
  activity,
  v.check(({ own, text }) => own || text === undefined),
)
const history = v.object({ activities: v.array(lawful), salt: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))) })

/** All of history, as it goes into a copy. Day roll-ups are worked out again from the lines. */
export interface HistoryCopy {
  readonly activities: readonly Activity[]
  /** What author keys were made with, so that people who come back are known again. */
  readonly salt?: string
}

/** Every line of history, and the salt of its author keys. */
export function exportHistory(): Promise<Required<HistoryCopy>> {
  return atOnce(async (transaction) => {
    const lines = await transaction.objectStore('activities').getAll()
    return { activities: lines.map(({ waiting: _waiting, mine: _mine, ...line }) => line), salt: await saltIn(transaction) }
  })
}

/** The history in a copy, or undefined when any line of it is not one. */
export function historyFrom(candidate: unknown): HistoryCopy | undefined {
  const parsed = v.safeParse(history, candidate)
  return parsed.success ? parsed.output : undefined
}

/** Replaces history by a copy, in one transaction: all or nothing. Answers the number of lines. */
export function importHistory({ activities, salt }: HistoryCopy, now: number): Promise<number> {
  const lines = [...new Map(activities.map((line) => [`${line.platform}\n${line.id}`, line])).values()].map((line) => storedLine(line, now))
  return atOnce(async (transaction) => {
    await clear(transaction)
    if (salt !== undefined) await keepSalt(transaction, salt)
    await put(
      transaction,
      lines,
      rolledUp(
        [],
        lines.map((after) => ({ after })),
      ),
    )
    return lines.length
  })
}

/** Erases every line, every count and the salt. */
export function eraseHistory(): Promise<void> {
  return atOnce(clear)
}

async function clear(transaction: Transaction): Promise<void> {
  await Promise.all([transaction.objectStore('activities').clear(), transaction.objectStore('days').clear(), transaction.objectStore('meta').clear()])
}

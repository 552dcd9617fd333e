import * as v from 'valibot'
import { database, type StoredActivity } from './database'

const activity = v.object({
  platform: v.string(),
  id: v.string(),
  own: v.boolean(),
  authorKey: v.string(),
  kind: v.picklist(['post', 'reply', 'quote', 'thread part']),
  time: v.number(),
  exactTime: v.boolean(),
  permalink: v.exactOptional(v.string()),
  parent: v.exactOptional(v.string()),
  text: v.exactOptional(v.string()),
  need: v.exactOptional(v.picklist(['question', 'complaint', 'praise', 'other'])),
  excerpt: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  answered: v.exactOptional(v.number()),
  complete: v.exactOptional(v.boolean()),
  waiting: v.picklist([0, 1]),
})
const activities = v.array(activity)

/** Every line of history, as it is stored. */
export async function exportActivities(): Promise<readonly StoredActivity[]> {
  return (await database()).getAll('activities')
}

/** The lines of a backup, or undefined when any of them is not one. */
export function activitiesFrom(candidate: unknown): readonly StoredActivity[] | undefined {
  const parsed = v.safeParse(activities, candidate)
  return parsed.success ? (parsed.output as readonly StoredActivity[]) : undefined
}

/** Replaces history by `lines` in one transaction: all or nothing. */
export async function importActivities(lines: readonly StoredActivity[]): Promise<number> {
  const transaction = (await database()).transaction('activities', 'readwrite')
  await transaction.store.clear()
  for (const line of lines) void transaction.store.put(line)
  await transaction.done
  return lines.length
}

/** Erases every line and the installation's secret. */
export async function eraseHistory(): Promise<void> {
  const transaction = (await database()).transaction(['activities', 'meta'], 'readwrite')
  await Promise.all([transaction.objectStore('activities').clear(), transaction.objectStore('meta').clear()])
  await transaction.done
}

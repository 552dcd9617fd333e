import type { Activity, RecentPost, WaitingItem } from '../engine/model'
import type { HistoryContext } from '../messaging/messages'
import { database, type StoredActivity } from './database'

const MOST_RECENT = 40
const DAY = 86_400_000
/** Words of other people are not kept longer than this, answered or not. */
const EXCERPT_DAYS = 14

/** What rules over history need to know on one platform: own posts oldest first, and who waits. */
export async function contextOf(platform: string): Promise<HistoryContext> {
  const db = await database()
  const recent: RecentPost[] = []
  let cursor = await db.transaction('activities').store.index('byPlatformTime').openCursor(IDBKeyRange.bound([platform, -Infinity], [platform, Infinity]), 'prev')
  while (cursor && recent.length < MOST_RECENT) {
    if (cursor.value.own) recent.push(recentOf(cursor.value))
    cursor = await cursor.continue()
  }
  return { recent: recent.reverse(), waiting: (await waitingItems()).filter((item) => item.platform === platform) }
}

function recentOf({ id, text, kind, platform, time, permalink }: StoredActivity): RecentPost {
  return { id, text: text ?? '', kind, platform, time, ...(permalink === undefined ? {} : { permalink }) }
}

/** Everybody who waits for an answer, longest first. */
export async function waitingItems(): Promise<readonly (WaitingItem & { readonly platform: string })[]> {
  const db = await database()
  const items = await db.getAllFromIndex('activities', 'byWaiting', IDBKeyRange.bound([1, -Infinity], [1, Infinity]))
  return items.map(({ platform, id, need, time, permalink, excerpt }) => ({
    platform,
    id,
    need: need ?? 'other',
    since: time,
    ...(permalink === undefined ? {} : { permalink }),
    ...(excerpt === undefined ? {} : { excerpt }),
  }))
}

/** All items of the last `days` days, oldest first. */
export async function activitiesSince(days: number, now: number): Promise<readonly Activity[]> {
  const db = await database()
  return db.getAllFromIndex('activities', 'byTime', IDBKeyRange.lowerBound(now - days * DAY))
}

/** Erases other people's words that are older than fourteen days; such items no longer count as waiting. */
export async function expire(now: number): Promise<number> {
  const db = await database()
  const transaction = db.transaction('activities', 'readwrite')
  let expired = 0
  let cursor = await transaction.store.index('byWaiting').openCursor(IDBKeyRange.bound([1, -Infinity], [1, now - EXCERPT_DAYS * DAY]))
  while (cursor) {
    const { excerpt: _gone, ...rest } = cursor.value
    await cursor.update({ ...rest, waiting: 0 })
    expired++
    cursor = await cursor.continue()
  }
  await transaction.done
  return expired
}

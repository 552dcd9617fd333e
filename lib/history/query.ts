import type { Activity, RecentPost, WaitingItem } from '../engine/model'
import type { HistoryContext } from '../messaging/messages'
import { atOnce, type StoredActivity, type Transaction } from './database'
import { type DayRollUp, dayOf } from './day-roll-up'
import { waitingSince } from './line'

const MOST_RECENT = 40
const DAY = 86_400_000
/** How far back somebody's earlier messages are looked for, and of how many who wait: those who have waited longest. */
const EARLIER_DAYS = 60
const MOST_LOOKED_UP = 40

/** Somebody who waits, and where. */
export type WaitingOnPlatform = WaitingItem & { readonly platform: string }

/** What rules over history need to know on one platform: own posts oldest first, at most 40, and who waits, longest first. */
export function contextOf(platform: string): Promise<HistoryContext> {
  return atOnce(async (transaction) => {
    const recent = await recentPosts(transaction, platform)
    const waiting = (await waitingIn(transaction)).filter((item) => item.platform === platform)
    const known = await Promise.all(waiting.slice(0, MOST_LOOKED_UP).map((item) => withEarlier(transaction, item)))
    return { recent, waiting: [...known, ...waiting.slice(MOST_LOOKED_UP)] }
  })
}

async function recentPosts(transaction: Transaction, platform: string): Promise<readonly RecentPost[]> {
  const recent: RecentPost[] = []
  const own = IDBKeyRange.bound([platform, 1, -Infinity], [platform, 1, Infinity])
  let cursor = await transaction.objectStore('activities').index('byPlatformMineTime').openCursor(own, 'prev')
  while (cursor && recent.length < MOST_RECENT) {
    recent.push(recentPost(cursor.value))
    cursor = await cursor.continue()
  }
  return recent.reverse()
}

function recentPost({ id, text, kind, platform, time, permalink }: StoredActivity): RecentPost {
  return { id, text: text ?? '', kind, platform, time, ...(permalink === undefined ? {} : { permalink }) }
}

/** Somebody who waits, with what the same person had written before. */
async function withEarlier(transaction: Transaction, item: WaitingOnPlatform): Promise<WaitingOnPlatform> {
  const { platform, author, since } = item
  if (author === undefined) return item
  const before = IDBKeyRange.bound([platform, author, since - EARLIER_DAYS * DAY], [platform, author, since], false, true)
  const lines = await transaction.objectStore('activities').index('byAuthor').getAll(before)
  if (lines.length === 0) return item
  return { ...item, earlier: lines.map(({ time, parent }) => ({ time, ...(parent === undefined ? {} : { parent }) })) }
}

/** Everybody who waits for an answer, longest first. */
export const waitingItems = (): Promise<readonly WaitingOnPlatform[]> => atOnce(waitingIn)

async function waitingIn(transaction: Transaction): Promise<readonly WaitingOnPlatform[]> {
  const lines = await transaction
    .objectStore('activities')
    .index('byWaiting')
    .getAll(IDBKeyRange.bound([1, -Infinity], [1, Infinity]))
  return lines.map(({ platform, id, need, time, permalink, excerpt, authorKey }) => ({
    platform,
    id,
    need: need ?? 'other',
    since: time,
    ...(authorKey === '' ? {} : { author: authorKey }),
    ...(permalink === undefined ? {} : { permalink }),
    ...(excerpt === undefined ? {} : { excerpt }),
  }))
}

/** All items of the last `days` days, oldest first. */
export function activitiesSince(days: number, now: number): Promise<readonly Activity[]> {
  return atOnce((transaction) =>
    transaction
      .objectStore('activities')
      .index('byTime')
      .getAll(IDBKeyRange.lowerBound(now - days * DAY)),
  )
}

/** The counts of each of the last `days` days that had any, by platform, oldest first. */
export function dayRollUps(days: number, now: number): Promise<readonly DayRollUp[]> {
  return atOnce((transaction) =>
    transaction
      .objectStore('days')
      .index('byDay')
      .getAll(IDBKeyRange.lowerBound(dayOf(now - days * DAY))),
  )
}

/** Erases other people's words that are older than fourteen days; such items no longer count as waiting. Answers how many. */
export function expire(now: number): Promise<number> {
  return atOnce(async (transaction) => {
    let expired = 0
    let cursor = await transaction
      .objectStore('activities')
      .index('byWaiting')
      .openCursor(IDBKeyRange.bound([1, -Infinity], [1, waitingSince(now)]))
    while (cursor) {
      const { excerpt: _gone, ...rest } = cursor.value
      await cursor.update({ ...rest, waiting: 0 })
      expired++
      cursor = await cursor.continue()
    }
    return expired
  })
}

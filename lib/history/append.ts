import type { Activity } from '../engine/model'
import type { ReportedPost } from '../messaging/messages'
import { authorKeys } from './author-key'
import { atOnce, type StoredActivity, type Transaction } from './database'
import { type DayRollUp, dayOf, rolledUp } from './day-roll-up'
import { answeredAt, lineOf, merged, storedLine } from './line'

/**
 * Adds what a page showed. Idempotent by platform and post id: a later sighting may add to a line, never a second line.
 * `complete` says whether the thread was seen whole; in one that never was, only those wait whose own branch was.
 * @returns how many items were new. Rejects with `HistoryUnreachable`, and has written nothing then.
 */
export async function append(platform: string, posts: readonly ReportedPost[], complete: boolean, now: number): Promise<number> {
  if (posts.length === 0) return 0
  // Hashing comes first: a transaction would close itself while waiting for it.
  const keys = await authorKeys(
    platform,
    posts.flatMap((post) => [post.handle, ...addressed(post)]),
  )
  return atOnce(async (transaction) => {
    const wanted = new Set(posts.flatMap(({ id, parent }) => (parent === undefined ? [id] : [id, parent])))
    const before = await linesOf(transaction, platform, [...wanted])
    const after = new Map<string, Activity>(before)
    for (const post of posts) {
      const known = after.get(post.id)
      const fresh = lineOf(platform, post, keys.get(post.handle) ?? '', complete, now)
      after.set(post.id, known ? merged(known, fresh) : fresh)
    }
    await linkByMention(transaction, platform, posts, keys, before, after)
    await linkAnswers(transaction, platform, posts, after)
    await write(
      transaction,
      [...after.values()].map((line) => ({ before: before.get(line.id), after: storedLine(line, now) })),
    )
    return [...after.keys()].filter((id) => !before.has(id)).length
  })
}

async function linesOf(transaction: Transaction, platform: string, ids: readonly string[]): Promise<Map<string, StoredActivity>> {
  const lines = await Promise.all(ids.map((id) => transaction.objectStore('activities').get([platform, id])))
  return new Map(lines.flatMap((line) => (line ? [[line.id, line] as const] : [])))
}

/** The names an own reply without a known parent begins with: such a reply is told by whom it speaks to. */
function addressed({ own, kind, parent, text = '' }: ReportedPost): readonly string[] {
  if (!own || kind !== 'reply' || parent !== undefined) return []
  const leading = /^(?:\s*@[\p{L}\p{N}_.@-]+)+/u.exec(text)?.[0] ?? ''
  return [...leading.matchAll(/@([\p{L}\p{N}_.@-]+)/gu)].flatMap((match) => match[1] ?? [])
}

/** Gives an own reply the latest item before it of the person it speaks to, among those of this page and those who wait. */
async function linkByMention(
  transaction: Transaction,
  platform: string,
  posts: readonly ReportedPost[],
  keys: ReadonlyMap<string, string>,
  before: Map<string, StoredActivity>,
  after: Map<string, Activity>,
): Promise<void> {
  for (const post of posts) {
    const names = new Set(addressed(post).map((handle) => keys.get(handle)))
    const reply = after.get(post.id)
    if (names.size === 0 || !reply || reply.parent !== undefined) continue
    const waiting = await transaction
      .objectStore('activities')
      .index('byWaiting')
      .getAll(IDBKeyRange.bound([1, -Infinity], [1, reply.time]))
    const candidates = [...waiting.filter((line) => line.platform === platform && !after.has(line.id)), ...after.values()]
    const parent = candidates.filter((line) => !line.own && names.has(line.authorKey) && line.time <= reply.time).sort((a, b) => b.time - a.time)[0]
    if (!parent) continue
    after.set(reply.id, { ...reply, parent: parent.id })
    if (after.has(parent.id)) continue
    before.set(parent.id, parent as StoredActivity)
    after.set(parent.id, parent)
  }
}

/** An own item whose parent is an item of somebody else answers it, whichever of the two was seen first. */
async function linkAnswers(transaction: Transaction, platform: string, posts: readonly ReportedPost[], after: Map<string, Activity>): Promise<void> {
  for (const line of [...after.values()]) {
    const parent = line.own && line.parent !== undefined ? after.get(line.parent) : undefined
    if (parent && !parent.own) after.set(parent.id, answeredAt(parent, line.time))
  }
  for (const { id, own } of posts) {
    const line = after.get(id)
    if (own || !line || line.answered !== undefined) continue
    const below = await transaction.objectStore('activities').index('byParent').getAll([platform, id])
    const times = below.filter((answer) => answer.own).map(({ time }) => time)
    if (times.length > 0) after.set(id, answeredAt(line, Math.min(...times)))
  }
}

/** Writes lines and keeps their days in step. */
export async function write(
  transaction: Transaction,
  changes: readonly { readonly before?: StoredActivity | undefined; readonly after: StoredActivity }[],
): Promise<void> {
  const real = changes.filter(({ before, after }) => !before || !sameLine(before, after))
  const lines = real.flatMap(({ before, after }) => (before ? [before, after] : [after]))
  const days = new Map(lines.map(({ platform, time }) => [`${platform}\n${dayOf(time)}`, [platform, dayOf(time)] as [string, string]]))
  const known = await Promise.all([...days.values()].map((key) => transaction.objectStore('days').get(key)))
  const rolled = rolledUp(
    known.flatMap((day) => day ?? []),
    real,
  )
  await put(
    transaction,
    real.map(({ after }) => after),
    rolled,
  )
}

/** Each in a promise of its own, so that one that cannot be stored is heard together with the others. */
export async function put(transaction: Transaction, lines: readonly StoredActivity[], days: readonly DayRollUp[]): Promise<void> {
  const [activities, counts] = [transaction.objectStore('activities'), transaction.objectStore('days')]
  await Promise.all([...lines.map(async (line) => activities.put(line)), ...days.map(async (day) => counts.put(day))])
}

function sameLine(one: StoredActivity, other: StoredActivity): boolean {
  const sorted = (line: StoredActivity): string => JSON.stringify(Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one) === sorted(other)
}

/** The person says it needs no answer, or was answered elsewhere. Nothing happens where the item is not known. */
export async function markAnswered(platform: string, id: string, now: number): Promise<void> {
  await atOnce(async (transaction) => {
    const known = await transaction.objectStore('activities').get([platform, id])
    if (known && !known.own) await write(transaction, [{ before: known, after: storedLine(answeredAt(known, now), now) }])
  })
}

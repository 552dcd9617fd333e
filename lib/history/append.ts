import type { Activity } from '../engine/model'
import type { ReportedPost } from '../messaging/messages'
import { authorKeys } from './author-key'
import { database, type StoredActivity } from './database'

const LONGEST_EXCERPT = 120

/**
 * Adds what a page showed. Idempotent by platform and post id: a later sighting may add a parent, an exact time or an answer,
 * never a second line. `complete` says whether the thread was seen whole; nobody waits in a thread that was not.
 * @returns how many items were new.
 */
export async function append(platform: string, posts: readonly ReportedPost[], complete: boolean, now: number): Promise<number> {
  const db = await database()
  // Hashing comes first: a transaction would close itself while waiting for it.
  const keys = await authorKeys(db, platform, posts.map(({ handle }) => handle))
  const transaction = db.transaction('activities', 'readwrite')
  let added = 0
  for (const post of posts) {
    const known = await transaction.store.get([platform, post.id])
    const fresh = activityOf(platform, post, keys.get(post.handle) ?? '', complete, now)
    if (!known) added++
    await transaction.store.put(withWaiting(known ? merged(known, fresh) : fresh))
  }
  for (const post of posts) {
    if (!post.own || post.parent === undefined) continue
    const parent = await transaction.store.get([platform, post.parent])
    if (parent && !parent.own && parent.answered === undefined) await transaction.store.put(withWaiting({ ...parent, answered: post.time ?? now }))
  }
  // An answer may have been seen before the item it answers.
  for (const post of posts) {
    if (post.own) continue
    const item = await transaction.store.get([platform, post.id])
    if (!item || item.answered !== undefined) continue
    const answers = await transaction.store.index('byParent').getAll([platform, post.id])
    const answer = answers.find(({ own }) => own)
    if (answer) await transaction.store.put(withWaiting({ ...item, answered: answer.time }))
  }
  await transaction.done
  return added
}

function activityOf(platform: string, post: ReportedPost, authorKey: string, complete: boolean, now: number): Activity {
  const { id, own, kind, exactTime, permalink, parent, text, need, excerpt } = post
  return {
    platform,
    id,
    own,
    authorKey,
    kind,
    time: Math.min(post.time ?? now, now),
    exactTime,
    complete,
    ...(permalink === undefined ? {} : { permalink }),
    ...(parent === undefined ? {} : { parent }),
    ...(own && text !== undefined ? { text } : {}),
    ...(own || need === undefined ? {} : { need }),
    ...(own || excerpt === undefined ? {} : { excerpt: excerpt.slice(0, LONGEST_EXCERPT) }),
  }
}

function merged(known: Activity, fresh: Activity): Activity {
  const time = known.exactTime || !fresh.exactTime ? known.time : fresh.time
  return {
    ...known,
    ...fresh,
    time,
    exactTime: known.exactTime || fresh.exactTime,
    complete: fresh.complete ?? false,
    ...(known.answered === undefined ? {} : { answered: known.answered }),
  }
}

/** Whether somebody waits, and the excerpt only as long as they do. */
function withWaiting(activity: Activity): StoredActivity {
  const waits = !activity.own && activity.complete === true && activity.answered === undefined && (activity.need === 'question' || activity.need === 'complaint')
  if (waits) return { ...activity, waiting: 1 }
  const { excerpt: _gone, ...rest } = activity
  return { ...rest, waiting: 0 }
}

/** The person says it needs no answer, or was answered elsewhere. */
export async function markAnswered(platform: string, id: string, now: number): Promise<void> {
  const db = await database()
  const known = await db.get('activities', [platform, id])
  if (known) await db.put('activities', withWaiting({ ...known, answered: now }))
}

import type { Activity } from '../engine/model'
import type { ReportedPost } from '../messaging/messages'
import type { StoredActivity } from './database'

const LONGEST_EXCERPT = 120
const DAY = 86_400_000
/** Nobody is called waiting, and no word of theirs is kept, longer than this after they wrote. */
const LONGEST_WAIT = 14 * DAY

/** Published before this, nobody waits any more. */
export const waitingSince = (now: number): number => now - LONGEST_WAIT

/** One reported item as a line of history; `isWhole` says whether its whole thread was seen. Only own items keep their text. */
export function lineOf(platform: string, post: ReportedPost, authorKey: string, isWhole: boolean, now: number): Activity {
  const { id, own, kind, exactTime, permalink, parent, text, need, excerpt } = post
  return {
    platform,
    id,
    own,
    authorKey,
    kind,
    // A clock that runs ahead, or a scheduled post, must not lie in the future.
    time: Math.min(post.time ?? now, now),
    exactTime: exactTime && post.time !== undefined,
    complete: isWhole || post.complete === true,
    ...(permalink === undefined ? {} : { permalink }),
    ...(parent === undefined ? {} : { parent }),
    ...(own && text !== undefined ? { text } : {}),
    ...(own || need === undefined ? {} : { need }),
    ...(own || excerpt === undefined ? {} : { excerpt: excerpt.slice(0, LONGEST_EXCERPT) }),
  }
}

/** What is known after one more sighting: a later one may add a parent, an exact time or the rest of a text, and takes nothing away. */
export function merged(known: Activity, fresh: Activity): Activity {
  const exact = known.exactTime || !fresh.exactTime ? known : fresh
  const text = fuller(known.text, fresh.text)
  return {
    ...known,
    ...fresh,
    // A home page shows a reply like any post.
    kind: known.kind === 'reply' ? known.kind : fresh.kind,
    time: exact.time,
    exactTime: exact.exactTime,
    // Seen whole once, it stays so: a later look at the folded thread tells nothing new.
    complete: known.complete === true || fresh.complete === true,
    ...(text === undefined ? {} : { text }),
    ...(known.answered === undefined ? {} : { answered: known.answered }),
  }
}

/** A long post is cut on a home page; an edited one is simply different. */
function fuller(known: string | undefined, fresh: string | undefined): string | undefined {
  if (known === undefined || fresh === undefined) return fresh ?? known
  const start = fresh.replace(/\s*(?:…|\.\.\.)?\s*$/u, '')
  return known.length > fresh.length && known.startsWith(start) ? known : fresh
}

/** The line with `answered` at the earliest known answer. */
export function answeredAt(line: Activity, time: number): Activity {
  return { ...line, answered: Math.min(line.answered ?? time, time) }
}

/** A line with its flags; the excerpt only as long as its writer waits. */
export function storedLine(line: Activity, now: number): StoredActivity {
  const { excerpt, ...rest } = line
  const mine = line.own ? 1 : 0
  if (!waits(line, now)) return { ...rest, mine, waiting: 0 }
  return { ...rest, ...(excerpt === undefined ? {} : { excerpt }), mine, waiting: 1 }
}

function waits({ own, complete, answered, need, time }: Activity, now: number): boolean {
  return !own && complete === true && answered === undefined && (need === 'question' || need === 'complaint') && time > waitingSince(now)
}

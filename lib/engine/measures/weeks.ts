import type { Activity, Brand, Reading } from '../model'
import { readingOf } from '../reading/reading-of'

const DAY = 86_400_000
/** How long before a window people still count as known, in days. */
export const HISTORY_BEFORE = 56

/** An own item with what its text says. */
export interface OwnItem {
  readonly item: Activity
  readonly reading: Reading
}

/** An item of somebody else that looks like a question or a complaint, and what became of it. */
export interface Inquiry {
  readonly item: Activity
  /** The earliest own reply with words in it. */
  readonly reply?: Activity
  /** The person said that it needs no answer. */
  readonly setAside: boolean
}

/** What measures look at: the items of a window, sorted out once. All lists are oldest first. */
export interface Weeks {
  readonly brand: Brand
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Begin of the window. */
  readonly from: number
  /** Own posts that can be judged: in a language we read, and not in a quiet situation. */
  readonly posts: readonly OwnItem[]
  /** Own replies to other people that can be judged. */
  readonly replies: readonly (OwnItem & { readonly parent?: Activity })[]
  /** All own posts and all own replies to others, judged or not. */
  readonly published: { readonly posts: readonly Activity[]; readonly replies: readonly Activity[] }
  readonly inquiries: readonly Inquiry[]
  /** Items of others within the window, and in the weeks before it. */
  readonly inbound: readonly Activity[]
  readonly earlier: readonly Activity[]
  /** When the oldest known item was published. */
  readonly since: number
}

/** Sorts out the items of the last `days` days before `now`. Items after `now` count as now. */
export function weeksOf(activities: readonly Activity[], { brand, now, days }: { readonly brand: Brand; readonly now: number; readonly days: number }): Weeks {
  const lines = [...activities].sort((a, b) => a.time - b.time)
  const from = now - days * DAY
  const within = lines.filter(({ time }) => time >= from)
  const byKey = new Map(lines.map((item) => [keyOf(item.platform, item.id), item]))
  const parentOf = ({ platform, parent }: Activity): Activity | undefined => (parent === undefined ? undefined : byKey.get(keyOf(platform, parent)))
  const own = within.filter((item) => item.own)
  // An own reply under an own post goes on with a thread; it talks to nobody.
  const replies = own.filter((item) => item.kind === 'reply' && !parentOf(item)?.own)
  const posts = own.filter(({ kind }) => kind === 'post' || kind === 'quote')
  const inbound = within.filter((item) => !item.own)
  return {
    brand,
    now,
    from,
    posts: judged(posts),
    replies: judged(replies).map((reply) => withParent(reply, parentOf(reply.item))),
    published: { posts, replies },
    inquiries: inquiriesOf(inbound, lines),
    inbound,
    earlier: lines.filter((item) => !item.own && item.time < from && item.time >= from - HISTORY_BEFORE * DAY),
    since: lines[0]?.time ?? now,
  }
}

const keyOf = (platform: string, id: string): string => `${platform}\n${id}`
const withParent = (reply: OwnItem, parent: Activity | undefined): OwnItem & { readonly parent?: Activity } => (parent ? { ...reply, parent } : reply)

function judged(items: readonly Activity[]): readonly OwnItem[] {
  return items
    .flatMap((item) => (item.text === undefined ? [] : { item, reading: readingOf(item as Activity & { text: string }) }))
    .filter(({ reading }) => reading.language !== 'unknown' && reading.quiet === 'none')
}

/** Only what was seen in a whole thread or branch, or was answered: of anything else nobody knows whether it was answered. */
function inquiriesOf(inbound: readonly Activity[], lines: readonly Activity[]): readonly Inquiry[] {
  const replies = new Map<string, Activity>()
  for (const line of lines) {
    const key = line.parent === undefined ? undefined : keyOf(line.platform, line.parent)
    if (line.own && key !== undefined && !replies.has(key) && saysSomething(line)) replies.set(key, line)
  }
  return inbound
    .filter(({ need, complete, answered }) => (need === 'question' || need === 'complaint') && (complete === true || answered !== undefined))
    .map((item) => {
      const reply = replies.get(keyOf(item.platform, item.id))
      return reply ? { item, reply, setAside: false } : { item, setAside: item.answered !== undefined }
    })
}

/** A flower or a thumb is no answer to a question. */
const saysSomething = (line: Activity): boolean => line.text === undefined || readingOf(line as Activity & { text: string }).words.length > 0

/** A share of own items: those for which `holds`. */
export function shareOf<T extends OwnItem>(
  items: readonly T[],
  holds: (item: T) => boolean,
): { readonly counted: readonly string[]; readonly hits: readonly string[] } {
  return { counted: idsOf(items), hits: idsOf(items.filter(holds)) }
}

export const idsOf = (items: readonly { readonly item: Activity }[]): readonly string[] => items.map(({ item }) => item.id)

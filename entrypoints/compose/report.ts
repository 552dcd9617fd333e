import type { DraftKind } from '../../lib/engine/model'
import { readingOf } from '../../lib/engine/reading/reading-of'
import type { ReportedPost } from '../../lib/messaging/messages'
import type { Steps } from '../../lib/page/steps'
import type { SeenPost, SeenThread } from '../../lib/platforms/platform'

const EXCERPT = 120
/** Whom a reply names at its start is no part of what it says. */
const LEADING_MENTIONS = /^(?:@[\w.@-]+\s+)+/u
const isOwnWords = (kind: SeenPost['kind']): kind is 'post' | 'reply' | 'quote' => kind === 'post' || kind === 'reply' || kind === 'quote'

/** What is new in a thread. */
export interface Report {
  readonly posts: readonly ReportedPost[]
  /** The state of each of them by id; once they are kept, it goes to those that were told before. */
  readonly states: ReadonlyMap<string, string>
}

/**
 * The posts of a thread as history wants them: own ones with their text, others' only with what they need. Only what
 * belongs to a conversation of the writer is reported: own items, and items that answer an own item.
 * `told` says what was kept in which state, so that each state travels once.
 */
export function* reportOf(thread: SeenThread, told: ReadonlyMap<string, string>, now: number): Steps<Report> {
  const own = new Set(thread.posts.filter(({ own }) => own).map(({ id }) => id))
  const posts: ReportedPost[] = []
  const states = new Map<string, string>()
  for (const post of thread.posts) {
    if (!isOwnWords(post.kind) || !(post.own || answersOwn(post, own, thread))) continue
    const isWhole = thread.complete || post.complete === true
    const state = `${post.text.length}:${post.parent ?? ''}:${post.own}:${isWhole}`
    if (told.get(post.id) === state) continue
    states.set(post.id, state)
    posts.push({ ...reported(post, post.kind, now), ...(post.complete ? { complete: true } : {}) })
    yield
  }
  return { posts, states }
}

function answersOwn(post: SeenPost, own: ReadonlySet<string>, thread: SeenThread): boolean {
  if (post.parent !== undefined) return own.has(post.parent)
  return thread.root !== undefined && own.has(thread.root) && post.id !== thread.root
}

function reported(post: SeenPost, kind: DraftKind, now: number): ReportedPost {
  const { id, handle, own, time, permalink, parent, text } = post
  const base = {
    id,
    kind,
    handle,
    own,
    exactTime: time?.exact ?? false,
    // A range ("2h") counts as its latest moment, so that nobody is called waiting longer than is sure.
    ...(time ? { time: Math.min(time.to, now) } : {}),
    ...(permalink ? { permalink } : {}),
    ...(parent ? { parent } : {}),
  }
  if (own) return { ...base, text }
  const { need } = readingOf({ text })
  const waits = need === 'question' || need === 'complaint'
  return { ...base, need, ...(waits ? { excerpt: text.replace(LEADING_MENTIONS, '').slice(0, EXCERPT) } : {}) }
}

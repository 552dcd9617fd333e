import * as v from 'valibot'
import type { MessageName } from './messages'

/** More than any screen shows, and little enough that nothing can fill the disk by one message. */
const MOST_POSTS = 1000
const LONGEST_ID = 500
const LONGEST_TEXT = 100_000
const LONGEST_EXCERPT = 120

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID))
const nothing = v.object({})

const reportedPost = v.object({
  id,
  kind: v.picklist(['post', 'reply', 'quote', 'thread part']),
  handle: v.pipe(v.string(), v.maxLength(LONGEST_ID)),
  own: v.boolean(),
  time: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  exactTime: v.boolean(),
  permalink: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  parent: v.optional(id),
  text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  need: v.optional(v.picklist(['question', 'complaint', 'praise', 'other'])),
  excerpt: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_EXCERPT))),
  complete: v.optional(v.boolean()),
})

/** What the body of each message has to look like. */
const BODIES: Readonly<Record<MessageName, v.GenericSchema>> = {
  'posts-seen': v.object({ platform: id, posts: v.pipe(v.array(reportedPost), v.maxLength(MOST_POSTS)), complete: v.boolean() }),
  context: v.object({ platform: id }),
  lists: v.object({ language: v.picklist(['en', 'fa']) }),
  wordings: v.object({ locale: v.picklist(['en', 'fa']) }),
  scorecard: v.object({ days: v.pipe(v.number(), v.minValue(1), v.maxValue(3660)) }),
  'mark-answered': v.object({ platform: id, id }),
  hint: v.object({ rule: id, outcome: v.picklist(['shown', 'opened', 'taken', 'dismissed', 'never', 'restored']) }),
  label: v.object({
    platform: id,
    text: v.pipe(v.string(), v.maxLength(300)),
    goal: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_ID))),
    rating: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  }),
  command: v.object({ name: v.picklist(['next-hint', 'previous-hint', 'act-on-hint', 'dismiss-hint', 'close-hints']) }),
  'hint-memory': nothing,
  export: nothing,
  import: v.object({ backup: v.unknown() }),
  erase: nothing,
  'page-status': nothing,
}

/** Is this the body of such a message? */
export const isBody = (name: MessageName, body: unknown): boolean => v.is(BODIES[name], body)

export const isMessageName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(BODIES, name)

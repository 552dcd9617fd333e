import type { Parent } from '../../engine/model'
import { each, type Steps } from '../../page/steps'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Composer, Page, SeenPost } from '../platform'
import { isInChat } from './chat'
import { PLACES } from './places'
import { commentOf, postOf } from './posts'

const LIMITS = { post: 40_000, reply: 10_000 } as const

/** The box that says "Join the conversation" is a button in the shape of a box: the editor comes with a click. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const editors = new Set([...allOf(page.document, PLACES.composer), ...allOf(page.document, PLACES.shadowComposer)])
  return yield* each(editors, (editor) => (isInChat(editor) ? undefined : composerOf(editor, page)))
}

function composerOf(editor: HTMLElement, page: Page): Composer {
  if (aroundOf(editor, PLACES.newPost) || /\/submit\/?$/.test(page.url.pathname)) return { editor, kind: 'post', limit: LIMITS.post }
  const comment = aroundOf(editor, PLACES.comment)
  const post = aroundOf(editor, PLACES.post)
  // An answer is written below an item, in a place of its own; a box in the item itself changes its text.
  if (!aroundOf(editor, PLACES.answering) && (comment || post)) return { editor, kind: 'edit', limit: comment ? LIMITS.reply : LIMITS.post }
  const answered = comment ? commentOf(comment, undefined, page.url) : postAround(page)
  return { editor, kind: 'reply', limit: LIMITS.reply, ...(answered ? { replyingTo: parentFrom(answered) } : {}) }
}

const postAround = (page: Page): SeenPost | undefined => {
  const post = oneOf(page.document, PLACES.post)
  return post && postOf(post, undefined, page.url)
}

const parentFrom = ({ text, author, time }: SeenPost): Parent => ({ text, author, ...(time?.exact ? { time: time.from } : {}) })

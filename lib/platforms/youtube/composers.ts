import type { Parent } from '../../engine/model'
import { each, type Steps } from '../../page/steps'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Composer, Page, SeenPost } from '../platform'
import { commentOf, postOf, rootOf } from './comments'
import { PLACES } from './places'

const LIMIT = 10_000

export const composers = (page: Page): Steps<readonly Composer[]> => each(allOf(page.document, PLACES.composer), (editor) => composerOf(editor, page))

/** A comment below a video answers a film, not a text: it is a reply of which the page knows no words to answer. */
function composerOf(editor: HTMLElement, page: Page): Composer {
  if (aroundOf(editor, PLACES.newPost)) return { editor, kind: 'post', limit: LIMIT }
  if (aroundOf(editor, PLACES.editBox)) return { editor, kind: 'edit', limit: LIMIT }
  const answered = aroundOf(editor, PLACES.replyBox) ? commentAround(editor, page) : communityPost(page)
  return { editor, kind: 'reply', limit: LIMIT, ...(answered ? { replyingTo: parentFrom(answered) } : {}) }
}

/** The box stands inside the comment it answers, or beside it in the same thread. */
function commentAround(editor: HTMLElement, page: Page): SeenPost | undefined {
  const frame = aroundOf(editor, PLACES.threadFrame)
  const comment = aroundOf(editor, PLACES.comment) ?? (frame && oneOf(frame, PLACES.comment))
  return comment && commentOf(comment, undefined, page, undefined)
}

function communityPost(page: Page): SeenPost | undefined {
  const post = page.url.pathname.startsWith('/post/') ? oneOf(page.document, PLACES.post) : undefined
  const read = post && postOf(post, undefined, page)
  return read?.id === rootOf(page.url) ? read : undefined
}

const parentFrom = ({ text, author }: SeenPost): Parent => ({ text, author })

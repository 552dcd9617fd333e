import { eachInSteps, type Steps } from '../../page/steps'
import { asParent } from '../as-parent'
import { allOf, aroundOf, oneOf } from '../candidates'
import { climb, precedes } from '../document-order'
import type { Composer, Page, SeenPost } from '../platform'
import { postIn } from './addresses'
import { PLACES } from './places'
import { isThere } from './posts'
import { type Talk, talkIn } from './thread'

/** The dialog that publishes, and the boxes under posts and comments. */
export const composers = (page: Page): Steps<readonly Composer[]> =>
  eachInSteps(allOf(page.document, PLACES.box).filter(isPublicBox), (editor) => composerOf(editor, page))

function* composerOf(editor: HTMLElement, page: Page): Steps<Composer> {
  return scopeOf(editor) ? yield* commentOn(editor, page) : newPost(editor)
}

/** Unknown means private: a box is public in a form under a post that is shown around it, or in the dialog that takes a new post. */
export function isPublicBox(editor: HTMLElement): boolean {
  if (!isThere(editor) || isBesideMessages(editor)) return false
  return scopeOf(editor) !== undefined || isInNewPost(editor)
}

/** A conversation lies near its box, nearer than the post behind. */
const isBesideMessages = (editor: HTMLElement): boolean =>
  climb(editor, aroundOf(editor, PLACES.scope) ?? editor.ownerDocument.body, (part) => (oneOf(part, PLACES.messages) ? true : undefined)) ?? false

/** The post that a comment box belongs to. */
function scopeOf(editor: HTMLElement): HTMLElement | undefined {
  const scope = aroundOf(editor, PLACES.form) && aroundOf(editor, PLACES.scope)
  return scope && (oneOf(scope, PLACES.commentButton) || oneOf(scope, PLACES.comment)) ? scope : undefined
}

function isInNewPost(editor: HTMLElement): boolean {
  const dialog = aroundOf(editor, PLACES.dialog)
  const form = aroundOf(editor, PLACES.form)
  return dialog !== undefined && form !== undefined && dialog.contains(form) && oneOf(form, PLACES.files) !== undefined && !oneOf(dialog, PLACES.messages)
}

function newPost(editor: HTMLElement): Composer {
  const dialog = aroundOf(editor, PLACES.dialog) ?? editor
  const quotes = allOf(dialog, PLACES.message).some((message) => precedes(editor, message))
  return { editor, kind: quotes ? 'quote' : 'post' }
}

/** The last form under a post answers the post; any other one stands in the branch of the comment it answers. */
function* commentOn(editor: HTMLElement, page: Page): Steps<Composer> {
  const scope = scopeOf(editor) ?? editor
  const forms = allOf(scope, PLACES.form).filter((form) => oneOf(form, PLACES.box))
  const isLast = forms.at(-1) === aroundOf(editor, PLACES.form)
  const talk = yield* talkIn(scope, page, scope.matches('[aria-posinset]') ? undefined : postIn(page.url))
  const replyingTo = asParent(isLast ? talk.post : answeredBy(editor, talk))
  return { editor, kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

/** The comment of the branch; when the box begins with a name, what that person has said in it, if it is one thing only. */
function answeredBy(editor: HTMLElement, { comments }: Talk): SeenPost | undefined {
  const ids = new Set(comments.map(({ post }) => post.id))
  const top = comments.findLast(
    ({ post, element }) => (post.parent === undefined || !ids.has(post.parent)) && (precedes(element, editor) || element.contains(editor)),
  )
  if (!top) return undefined
  const name = oneOf(editor, PLACES.mention)?.textContent?.trim()
  if (!name) return top.post
  const branch = new Set([top.post.id])
  for (const { post } of comments) if (post.parent !== undefined && branch.has(post.parent)) branch.add(post.id)
  const said = comments.filter(({ post }) => branch.has(post.id) && post.author === name)
  return said.length === 1 ? said[0]?.post : undefined
}

import { readEditor } from '../../page/editors'
import { eachInSteps, type Steps } from '../../page/steps'
import { asParent } from '../as-parent'
import { allOf, aroundOf, oneOf } from '../candidates'
import { leadingMention, onlyBy } from '../leading-mention'
import type { Composer, Page } from '../platform'
import { isShown } from '../shown'
import { addressOf } from './addresses'
import { commentsIn } from './comments'
import { PLACES } from './places'
import { inChat, postIn, self } from './posts'

const CAPTION_LIMIT = 2_200

/** Comment boxes under a post and the caption of a new one. Any other box on the site is somebody's conversation, search or profile. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const boxes = allOf(page.document, PLACES.commentBox).filter((editor) => isShown(editor) && scopeOf(editor) !== undefined)
  const comments = yield* eachInSteps(boxes, (editor) => commentOn(editor, page))
  const captions = allOf(page.document, PLACES.captionBox)
    .filter(isCaption)
    .map((editor) => captionIn(editor, page))
  return [...comments, ...captions]
}

/** Unknown means private: a box is public when it belongs to a post that is shown around it, or is a caption. */
export const isPublicBox = (editor: HTMLElement): boolean => scopeOf(editor) !== undefined || isCaption(editor)

/** The post a comment box belongs to; a dialog that sends a post to somebody shows no link with the post's time. */
function scopeOf(editor: HTMLElement): HTMLElement | undefined {
  if (inChat(editor) || !editor.closest('form')) return undefined
  const scope = aroundOf(editor, PLACES.postScope)
  return scope && (oneOf(scope, PLACES.postTime) || oneOf(scope, PLACES.commentTime)) ? scope : undefined
}

const isCaption = (editor: HTMLElement): boolean => {
  const dialog = inChat(editor) ? undefined : aroundOf(editor, PLACES.dialog)
  return dialog !== undefined && oneOf(dialog, PLACES.captionSign) !== undefined
}

function captionIn(editor: HTMLElement, { url }: Page): Composer {
  const dialog = aroundOf(editor, PLACES.dialog) ?? editor
  const isEdit = addressOf(url.pathname) !== undefined && !oneOf(dialog, PLACES.freshMedia)
  const mediaWithoutAlt = allOf(dialog, PLACES.altText).filter((input) => input instanceof HTMLInputElement && input.value.trim() === '').length
  return { editor, kind: isEdit ? 'edit' : 'post', limit: CAPTION_LIMIT, ...(mediaWithoutAlt > 0 ? { mediaWithoutAlt } : {}) }
}

/** "Reply" only puts a name into the one box under the post: who is named, and has said one thing here, is answered. */
function* commentOn(editor: HTMLElement, page: Page): Steps<Composer> {
  const scope = scopeOf(editor) ?? editor
  const own = self(page)
  const post = postIn(scope, page.url, own, addressOf(page.url.pathname)?.post)
  const named = leadingMention(readEditor(editor)?.text ?? '')
  const comments = named !== undefined && post ? yield* commentsIn(scope, page.url, own, post) : []
  const said = comments.map((comment) => comment.post)
  const answered = named === undefined ? post : onlyBy(said, named)
  const replyingTo = asParent(answered)
  return { editor, kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

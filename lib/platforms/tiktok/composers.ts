import { readEditor } from '../../page/editors'
import { eachInSteps, type Steps } from '../../page/steps'
import { asParent } from '../as-parent'
import { allOf, aroundOf } from '../candidates'
import { leadingMention, onlyBy } from '../leading-mention'
import type { Composer, Page, SeenPost } from '../platform'
import { isShown } from '../shown'
import { PLACES } from './places'
import { commentsOn, inChat, videoIdIn, videoOf } from './posts'

const CAPTION_LIMIT = 2_200
const STUDIO = /^\/tiktokstudio\/(?!messages)/

/** Comment boxes under a video and, in the studio, the caption of one. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const comments = allOf(page.document, PLACES.commentBox).filter((editor) => isShown(editor) && isPublicBox(editor, page))
  const captions = STUDIO.test(page.url.pathname) ? allOf(page.document, PLACES.caption).filter((editor) => isPublicBox(editor, page)) : []
  const kind = /\/edit(?:\/|$)/.test(page.url.pathname) ? 'edit' : 'post'
  return [
    ...(yield* eachInSteps(comments, (editor) => commentBox(editor, page))),
    ...captions.map((editor): Composer => ({ editor, kind, limit: CAPTION_LIMIT })),
  ]
}

/** Unknown means private: only what is marked as a comment box, or the caption in the studio, is public. */
export function isPublicBox(editor: HTMLElement, { url }: Page): boolean {
  if (inChat(editor)) return false
  return matches(editor, PLACES.commentBox) || (STUDIO.test(url.pathname) && matches(editor, PLACES.caption))
}

const matches = (editor: HTMLElement, places: readonly { readonly css: string }[]): boolean => places.some(({ css }) => editor.matches(css))

/** A box in the branch of a comment answers it, or whom it names; the one below all answers the video, or whom it names. */
function* commentBox(editor: HTMLElement, page: Page): Steps<Composer> {
  const replyingTo = asParent(yield* answeredBy(editor, page))
  return { editor, kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

function* answeredBy(editor: HTMLElement, page: Page): Steps<SeenPost | undefined> {
  const named = leadingMention(readEditor(editor)?.text ?? '')
  const branch = aroundOf(editor, PLACES.branch)
  if (named === undefined && !branch) return videoOf(page)
  const comments = yield* commentsOn(page, videoIdIn(page.url))
  const near = branch ? comments.filter(({ element }) => aroundOf(element, PLACES.branch) === branch) : comments
  if (named !== undefined)
    return onlyBy(
      near.map(({ post }) => post),
      named,
    )
  return near[0]?.post
}

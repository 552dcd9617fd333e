import { eachInSteps, type Steps } from '../../page/steps'
import { anyOf } from '../any-of'
import { asParent } from '../as-parent'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Composer, Page, SeenPost } from '../platform'
import { commentNumber, commentsIn, rowOf, type SeenComment } from './comments'
import { PLACES } from './places'
import { type PostOnPage, postsOnPage } from './posts'
import { type Sight, sightOf } from './sight'

const POST_LIMIT = 3000
const COMMENT_LIMIT = 1250

/** Is this box part of a letter? Told by what stands around it. */
export const isLetter = (editor: HTMLElement): boolean => aroundOf(editor, PLACES.letters) !== undefined

/** Only boxes that are known to write a post or a comment: profiles, notes and invitations are written in boxes of the same make. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const { document } = page
  const editors = [...allOf(document, PLACES.editor), ...allOf(document, PLACES.shadowEditor)].filter((editor) => !isLetter(editor))
  const sight = editors.length > 0 ? sightOf(page) : undefined
  yield
  const posts = sight ? yield* postsOnPage(sight) : []
  return yield* eachInSteps(editors, (editor) => composerOf(editor, sight, posts))
}

function* composerOf(editor: HTMLElement, sight: Sight | undefined, posts: readonly PostOnPage[]): Steps<Composer | undefined> {
  return sharing(editor) ?? (sight && (yield* commenting(editor, sight, posts)))
}

function sharing(editor: HTMLElement): Composer | undefined {
  const dialog = aroundOf(editor, PLACES.dialog)
  const box = aroundOf(editor, PLACES.shareBox) ?? (dialog && oneOf(dialog, PLACES.sharePublish) ? dialog : undefined)
  if (!box) return undefined
  return { editor, kind: oneOf(dialog ?? box, PLACES.shareOriginal) ? 'quote' : 'post', limit: POST_LIMIT }
}

function* commenting(editor: HTMLElement, sight: Sight, posts: readonly PostOnPage[]): Steps<Composer | undefined> {
  const { generation } = sight
  const around = posts.find(({ element }) => element.contains(editor)) ?? (posts.length === 1 ? posts[0] : undefined)
  const isBox = aroundOf(editor, generation.places.commentBox) !== undefined
  if (!isBox && !(around && isRightIn(around.element, editor))) return undefined
  if (aroundOf(editor, PLACES.commentContent)) return { editor, kind: 'edit', limit: COMMENT_LIMIT }
  const replyingTo = asParent(around && ((yield* answeredComment(editor, around, posts.length, sight)) ?? around.post))
  return { editor, kind: 'reply', limit: COMMENT_LIMIT, ...(replyingTo ? { replyingTo } : {}) }
}

/** A window that opens out of a post, to send it to somebody or to report it, is no part of the talk below the post. */
function isRightIn(post: HTMLElement, editor: HTMLElement): boolean {
  const dialog = aroundOf(editor, PLACES.dialog)
  return post.contains(editor) && !(dialog && dialog !== post && post.contains(dialog))
}

/** The comment a box answers: the one it stands in, or the one right before it; and of its row, the one by whom the box names. */
function* answeredComment(editor: HTMLElement, { element, post }: PostOnPage, posts: number, sight: Sight): Steps<SeenPost | undefined> {
  const comments = yield* commentsIn(posts === 1 ? sight.page.document : element, post.id, sight)
  const comment = anyOf(sight.generation.places.comment)
  const number = commentNumber(editor.closest(comment)) ?? commentBefore(editor, element, comment)
  const answered = comments.find((one) => one.post.id === number)
  return answered && (namedIn(editor, answered, comments) ?? answered.post)
}

/**
 * In the newer mark-ups the box is no part of the comment but stands right after it. The box for the whole post stands before all comments, or
 * after the list of them, which holds more than one.
 */
function commentBefore(editor: HTMLElement, post: HTMLElement, comment: string): string | undefined {
  for (let at: Element | null = editor; at && at !== post; at = at.parentElement) {
    const before = at.previousElementSibling
    if (!before) continue
    const inside = [...(before.matches(comment) ? [before] : []), ...before.querySelectorAll(comment)]
    const numbers = new Set(inside.map(commentNumber))
    if (numbers.size === 1) return [...numbers][0]
    if (numbers.size > 1) return before.matches(comment) ? commentNumber(before) : undefined
  }
  return undefined
}

/** The box begins with the name of the person it answers, who may be further down in the row. */
function namedIn(editor: HTMLElement, answered: SeenComment, comments: readonly SeenComment[]): SeenPost | undefined {
  const name = oneOf(editor, PLACES.mention)?.textContent?.replace(/^@/, '').trim()
  if (!name) return undefined
  return rowOf(answered.post.id, comments).findLast(({ post }) => post.author === name)?.post
}

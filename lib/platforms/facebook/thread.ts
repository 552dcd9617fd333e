import { figureIn } from '../../page/figure'
import { eachInSteps, type Steps } from '../../page/steps'
import { answersTo, withBranches } from '../branches'
import { allOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import { foldsBehind, saysFigure } from '../folded'
import type { Page, SeenPost, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { commentIn, postIn } from './addresses'
import { type Commented, commentsIn } from './comments'
import { PLACES } from './places'
import { postOf, scopesIn } from './posts'

/** What stands in one scope. */
export interface Talk {
  readonly post?: SeenPost
  readonly comments: readonly Commented[]
}

export function* talkIn(scope: HTMLElement, page: Page, known?: string): Steps<Talk> {
  const post = postOf(scope, page, known)
  yield
  return { comments: yield* commentsIn(scope, page, post?.id ?? known), ...(post ? { post } : {}) }
}

/** A post in front, in a dialog or on its own page, with its comments; else what the feed shows. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const scopes = yield* scopesIn(page.document)
  const known = postIn(page.url)
  const front = scopes.findLast((scope) => scope.matches(PLACES.dialog[0].css)) ?? (known === undefined ? undefined : scopes[0])
  if (front) return yield* talkOf(front, page, known)
  const talks = yield* eachInSteps(scopes, (scope) => talkIn(scope, page))
  const posts = withoutDuplicates(talks.flatMap(listed))
  return posts.length === 0 ? undefined : { posts, complete: false }
}

const listed = ({ post, comments }: Talk): readonly SeenPost[] => [...(post ? [post] : []), ...comments.map((comment) => comment.post)]

function* talkOf(scope: HTMLElement, page: Page, known: string | undefined): Steps<SeenThread | undefined> {
  const talk = yield* talkIn(scope, page, known)
  const posts = withoutDuplicates(listed(talk))
  if (posts.length === 0) return undefined
  if (!talk.post) return { posts, complete: false }
  const thread: SeenThread = { posts, complete: false, root: talk.post.id }
  return commentIn(page.url) === undefined ? yield* judged(scope, thread, talk.post, talk.comments) : thread
}

/**
 * Every comment is on the screen when the number the post gives is the number that was read, and nothing is left to unfold. Where it is the
 * number of comments on the post itself, the replies that it leaves out are folded, and nothing else is.
 */
function* judged(scope: HTMLElement, thread: SeenThread, { id }: SeenPost, comments: readonly Commented[]): Steps<SeenThread> {
  const first = comments[0]?.element
  if (!first) return thread
  const folds = yield* foldsBehind(scope, first)
  const count = countIn(scope, first)
  if (count === comments.length && !folds.some(saysFigure)) return { ...thread, complete: true }
  if (count !== answersTo(id, thread.posts)) return thread
  const idIn = new Map(comments.map(({ element, post }): [Element, string] => [element, post.id]))
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root: id, folds, comment: PLACES.comment[0].css, idOf: (one) => idIn.get(one) }) }
}

/** The number in the comment button itself, or the one that has the word for comments beside it. */
function countIn(scope: HTMLElement, first: HTMLElement): number | undefined {
  const mark = oneOf(scope, PLACES.commentButton)
  const own = exactly((mark?.closest('[role="button"]') ?? mark)?.textContent)
  if (own !== undefined) return own
  const worded = allOf(scope, [{ css: '[role="button"]', since: '2021-03' }]).filter((button) => precedes(button, first))
  return (
    worded
      .map((button) => /^\s*\S+\s+(?:comments?|نظر|دیدگاه)\s*$/iu.test(button.textContent ?? '') && exactly(button.textContent))
      .find((count) => typeof count === 'number') || undefined
  )
}

/** A rounded number ("1.2K", «۳٫۵ هزار») says nothing sure. */
const exactly = (label: string | null | undefined): number | undefined => {
  const count = figureIn(label)
  return count !== undefined && count < 1000 && !/[.٫]/.test(label ?? '') ? count : undefined
}

import { figureIn } from '../../page/figure'
import { eachInSteps, type Steps } from '../../page/steps'
import { allOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import { hasFolded } from '../folded'
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
  const complete = talk.post !== undefined && commentIn(page.url) === undefined && isWhole(scope, talk.comments)
  return { posts, complete, ...(talk.post ? { root: talk.post.id } : {}) }
}

/** Every comment is on the screen when the number the post gives is the number that was read, and nothing is left to unfold. */
function isWhole(scope: HTMLElement, comments: readonly Commented[]): boolean {
  const first = comments[0]?.element
  return first !== undefined && countIn(scope, first) === comments.length && !hasFolded(scope, first)
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

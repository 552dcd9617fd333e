import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { answersTo, withBranches } from '../branches'
import { allOf } from '../candidates'
import { precedes } from '../document-order'
import { foldsBehind, saysFigure } from '../folded'
import type { Page, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { isShown } from '../shown'
import { addressOf, pathOf } from './addresses'
import { type Commented, commentsIn } from './comments'
import { PLACES } from './places'
import { inChat, postIn, self } from './posts'

/** On the page of a post: the post and its comments. Elsewhere: the cards of the feed. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const root = addressOf(page.url.pathname)?.post
  if (root !== undefined) return yield* postThread(page, root)
  const own = self(page)
  const cards = allOf(page.document, PLACES.card)
  const posts = withoutDuplicates(yield* each(cards, (card) => (isShown(card) && !inChat(card) ? postIn(card, page.url, own) : undefined)))
  return posts.length === 0 ? undefined : { posts, complete: false }
}

function* postThread(page: Page, code: string): Steps<SeenThread | undefined> {
  const scope = scopeOf(page.document, code)
  if (!scope) return undefined
  const own = self(page)
  const post = postIn(scope, page.url, own, code)
  const comments = yield* commentsIn(scope, page.url, own, { id: code, handle: post?.handle })
  if (!post && comments.length === 0) return undefined
  const posts = withoutDuplicates([...(post ? [post] : []), ...comments.map((comment) => comment.post)])
  const thread: SeenThread = { posts, root: code, complete: false }
  // A page about one comment shows a part.
  return post && addressOf(page.url.pathname)?.comment === undefined ? yield* judged(scope, thread, code, comments) : thread
}

/** The dialog over a profile hides the page behind it: the last scope that shows the post is the one in front. */
const scopeOf = (document: Document, code: string): HTMLElement | undefined =>
  allOf(document, PLACES.postScope).findLast((scope) => isShown(scope) && !inChat(scope) && linkTo(scope, code) !== undefined)

const linkTo = (scope: ParentNode, code: string): HTMLAnchorElement | undefined =>
  [...scope.querySelectorAll<HTMLAnchorElement>('a[href]')].find((link) => addressOf(pathOf(link))?.post === code && link.querySelector('time'))

/**
 * All comments are on the screen when the number beside the comment icon, the second of its line, is the number of comments that
 * were read, and nothing is left to unfold. Where it is the number of comments on the post itself, the replies that it leaves out are
 * folded, and nothing else is.
 */
function* judged(scope: HTMLElement, thread: SeenThread, root: string, comments: readonly Commented[]): Steps<SeenThread> {
  const line = allOf(scope, PLACES.icons).find((section) => section.querySelectorAll('svg').length >= 3)
  const first = comments[0]?.time
  const count = line && countBeside(line)
  if (!first || count === undefined) return thread
  const folds = yield* foldsBehind(scope, first)
  if (count === comments.length && !folds.some(saysFigure)) return { ...thread, complete: true }
  if (count !== answersTo(root, thread.posts)) return thread
  const idIn = new Map(comments.map(({ time, post }): [Element, string] => [time, post.id]))
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root, folds, comment: PLACES.commentTime[0].css, idOf: (one) => idIn.get(one) }) }
}

function countBeside(line: HTMLElement): number | undefined {
  const [, icon, next] = line.querySelectorAll<SVGElement>('svg')
  if (!icon) return undefined
  const after = [...line.querySelectorAll<HTMLElement>('span, div')].find(
    (element) => element.childElementCount === 0 && precedes(icon, element) && (!next || precedes(element, next)) && element.textContent?.trim() !== '',
  )
  const label = after?.textContent ?? ''
  // A rounded number ("1.2K") says nothing sure.
  return /\p{L}/u.test(label) ? undefined : figureIn(label)
}

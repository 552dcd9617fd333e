import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { allOf } from '../candidates'
import { precedes } from '../document-order'
import { hasFolded } from '../folded'
import type { Page, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { isShown } from '../shown'
import { addressOf, pathOf } from './addresses'
import { commentsIn } from './comments'
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
  const posts = withoutDuplicates([...(post ? [post] : []), ...comments])
  return { posts, root: code, complete: post !== undefined && isWhole(scope, comments.length, page) }
}

/** The dialog over a profile hides the page behind it: the last scope that shows the post is the one in front. */
const scopeOf = (document: Document, code: string): HTMLElement | undefined =>
  allOf(document, PLACES.postScope).findLast((scope) => isShown(scope) && !inChat(scope) && linkTo(scope, code) !== undefined)

const linkTo = (scope: ParentNode, code: string): HTMLAnchorElement | undefined =>
  [...scope.querySelectorAll<HTMLAnchorElement>('a[href]')].find((link) => addressOf(pathOf(link))?.post === code && link.querySelector('time'))

/**
 * All comments are on the screen when the number beside the comment icon, the second of its line, is the number of comments that
 * were read, and nothing is left to unfold. A page about one comment shows a part.
 */
function isWhole(scope: HTMLElement, shown: number, { url }: Page): boolean {
  if (addressOf(url.pathname)?.comment !== undefined) return false
  const line = allOf(scope, PLACES.icons).find((section) => section.querySelectorAll('svg').length >= 3)
  const first = allOf(scope, PLACES.commentTime)[0]
  return line !== undefined && first !== undefined && countBeside(line) === shown && !hasFolded(scope, first)
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

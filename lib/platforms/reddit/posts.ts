import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { exactly } from '../../page/when'
import { withBranches } from '../branches'
import { allOf, aroundOf, oneOf, ownOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { PLACES } from './places'

const POST_PATH = /\/comments\/([a-z0-9]+)(?:\/[^/]*)?(\/[^/]+)?/i
const COMMENT = PLACES.comment[0].css
/** What stands for an author or a text that is gone. */
export const GONE = /^\[(?:deleted|removed)\]$/i

/** The handle of the person who is signed in; it is on the page only once the account menu was open. */
export function self({ document }: Page): string | undefined {
  const found = oneOf(document, PLACES.ownProfile)
  return found?.getAttribute('display-name') ?? /^\/user\/([^/]+)/.exec(found?.getAttribute('href') ?? '')?.[1]
}

/** The posts and comments on the screen; comments are nested in the page as they are in the conversation. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const own = self(page)
  const read = yield* each(allOf(page.document, PLACES.post), (element) => postOf(element, own, page.url))
  const comments = yield* each(allOf(page.document, PLACES.comment), (element) => commentOf(element, own, page.url))
  const posts = withoutDuplicates([...read, ...comments])
  if (posts.length === 0) return undefined
  const root = rootOf(page.url)
  return root === undefined ? { posts, complete: false } : yield* judged({ posts, root, complete: false }, root, page)
}

/** The id of the post whose own page this is. */
export const rootOf = (url: URL): string | undefined => {
  const id = POST_PATH.exec(url.pathname)?.[1]
  return id && `t3_${id.toLowerCase()}`
}

/**
 * The page of one comment shows only that branch. The page of a post says how many comments there are: every one is here, or behind a
 * fold that says how many are, when these are as many.
 */
function* judged(thread: SeenThread, root: string, { document, url }: Page): Steps<SeenThread> {
  const post = allOf(document, PLACES.post).find(({ id }) => id === root) ?? oneOf(document, PLACES.post)
  const total = figureIn(oneOf(document, PLACES.tree)?.getAttribute('totalcomments') ?? post?.getAttribute('comment-count'))
  const isBranch = POST_PATH.exec(url.pathname)?.[2] !== undefined
  const loads = allOf(document, PLACES.folded)
  const collapsed = allOf(document, PLACES.collapsed)
  const hidden = loads.reduce((sum, fold) => sum + (figureIn(fold.textContent) ?? Number.NaN), 0)
  const shown = allOf(document, PLACES.comment).length
  const folds = [...loads, ...collapsed]
  if (isBranch || total === undefined) return thread
  if (folds.length === 0) return { ...thread, complete: total <= shown }
  // A placeholder without a number is not one of which anything is known.
  if (total !== shown + hidden) return thread
  const idOf = (comment: Element): string | undefined => comment.getAttribute('thingid') ?? undefined
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root, folds, comment: COMMENT, idOf }) }
}

export function postOf(element: HTMLElement, own: string | undefined, url: URL): SeenPost | undefined {
  const permalink = element.getAttribute('permalink')
  const id = element.id.startsWith('t3_') ? element.id : permalink ? rootOf(new URL(permalink, url)) : undefined
  const author = element.getAttribute('author')
  if (!id || !author || GONE.test(author)) return undefined
  const body = ownOf(element, PLACES.postText, PLACES.post[0].css)
  const time = exactly(element.getAttribute('created-timestamp'))
  return {
    id,
    kind: aroundOf(element, PLACES.promoted) ? 'promoted' : element.getAttribute('post-type') === 'crosspost' ? 'repost' : 'post',
    author,
    handle: author,
    text: [element.getAttribute('post-title') ?? '', body ? publishedText([body]) : ''].filter(Boolean).join('\n'),
    own: sameHandle(author, own),
    ...(permalink ? { permalink: new URL(permalink, url).href } : {}),
    ...(time ? { time } : {}),
  }
}

export function commentOf(element: HTMLElement, own: string | undefined, url: URL): SeenPost | undefined {
  const id = element.getAttribute('thingid')
  const author = element.getAttribute('author')
  const text = ownOf(element, PLACES.commentText, COMMENT)
  if (!id || !author || GONE.test(author) || !text) return undefined
  const permalink = element.getAttribute('permalink')
  const parent =
    element.parentElement?.closest(COMMENT)?.getAttribute('thingid') ??
    element.getAttribute('parentid') ??
    element.getAttribute('postid') ??
    postIdAround(element, url)
  const stamp = ownOf(element, PLACES.time, COMMENT)
  const time = exactly(element.getAttribute('created') ?? stamp?.getAttribute('datetime') ?? stamp?.getAttribute('ts'))
  return {
    id,
    kind: 'reply',
    author,
    handle: author,
    text: publishedText([text]),
    own: sameHandle(author, own),
    ...(parent ? { parent } : {}),
    ...(permalink ? { permalink: new URL(permalink, url).href } : {}),
    ...(time ? { time } : {}),
  }
}

const postIdAround = (element: Element, url: URL): string | undefined => element.closest(PLACES.tree[0].css)?.getAttribute('post-id') ?? rootOf(url)

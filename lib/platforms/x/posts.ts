import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { exactly } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { replyOrder } from '../reply-order'
import { PLACES } from './places'

const STATUS = /^\/(\w{1,20})\/status\/(\d+)/

/** The handle of the person who is signed in. */
export function self({ document }: Page): string | undefined {
  const href = oneOf(document, PLACES.ownProfile)?.getAttribute('href')
  return href?.replace(/^\//, '') || oneOf(document, PLACES.switcher)?.dataset.testid?.replace('UserAvatar-Container-', '')
}

/** Cells before the focal post are its ancestors, cells after it replies; below the first heading other people's posts begin. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const { document, url } = page
  const own = self(page)
  const articles = allOf(document, PLACES.post).filter(isOnPage)
  const root = STATUS.exec(url.pathname)?.[2]
  const discovery = root === undefined ? [] : allOf(document, PLACES.discovery)
  const read = yield* each(articles, (article) => {
    const post = isAfter(discovery, article) ? undefined : postOf(article, own, url)
    return post && { post, replies: figureIn(oneOf(article, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0 }
  })
  const posts = withoutDuplicates(read.map(({ post }) => post))
  if (posts.length === 0) return undefined
  const rootAt = posts.findIndex(({ id }) => id === root)
  if (root === undefined || rootAt < 0 || posts.length !== read.length) return { posts, complete: false }
  const below = read.slice(rootAt).filter(({ post }) => post.kind !== 'promoted')
  const parents = replyOrder(below.map(({ replies }) => replies))
  const parentOf = new Map(below.map(({ post }, index) => [post.id, below[parents?.[index] ?? -1]?.post.id]))
  const replies = posts.slice(rootAt + 1).map((post): SeenPost => {
    const parent = parentOf.get(post.id)
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent === undefined ? {} : { parent }) }
  })
  return { posts: [...posts.slice(0, rootAt + 1), ...replies], root, complete: parents !== undefined }
}

/** A post inside another is a quoted one, a post in the dialog is the one answered, and what lies in a drawer is private. */
const isOnPage = (article: HTMLElement): boolean =>
  !article.parentElement?.closest('article') && !article.closest('[role="dialog"]') && !aroundOf(article, PLACES.privateDrawer)

/** Does an article stand below a "Discover more" of its own list? What stands there answers nobody. */
function isAfter(discovery: readonly Element[], article: Element): boolean {
  const cell = discovery.length > 0 ? article.closest(PLACES.cell[0].css) : null
  return cell !== null && discovery.some((heading) => heading.parentElement === cell.parentElement && precedes(heading, cell))
}

export function postOf(article: HTMLElement, own: string | undefined, url: URL): SeenPost | undefined {
  const time = allOf(article, PLACES.time).find(isOwn)
  // An advertisement has no time, only the link that everything in it leads to.
  const promoted = time === undefined && aroundOf(article, PLACES.promoted) !== undefined
  const link = (promoted ? allOf(article, PLACES.anyStatus).find(isOwn) : time?.closest('a'))?.getAttribute('href')
  const path = link && new URL(link, url).pathname
  const [, handle, id] = (path && STATUS.exec(path)) || []
  if (!handle || !id) return undefined
  const when = exactly(time?.getAttribute('datetime'))
  const text = allOf(article, PLACES.text).find(isOwn)
  return {
    id,
    kind: promoted ? 'promoted' : isRepost(article) ? 'repost' : oneOf(article, PLACES.quotedPreview) ? 'quote' : 'post',
    author: oneOf(article, PLACES.name)?.querySelector('a')?.textContent?.trim() || handle,
    handle,
    text: text ? publishedText([text]) : '',
    own: sameHandle(handle, own),
    permalink: new URL(`/${handle}/status/${id}`, url).href,
    ...(when ? { time: when } : {}),
    ...(allOf(article, PLACES.more).some(isOwn) ? { truncated: true } : {}),
  }
}

/** A quoted post brings its own text, time and "show more" inside a block that works as a link; none of them is the quoter's. */
const isOwn = (element: Element): boolean => element.closest(PLACES.quotedBlock[0].css) === null && !element.parentElement?.closest('article article')

/** A repost names who reposted by a link; a pinned post has the same place without one. */
const isRepost = (article: Element): boolean => {
  const social = oneOf(article, PLACES.social)
  return social !== undefined && (social.closest('a') ?? social.querySelector('a')) !== null
}

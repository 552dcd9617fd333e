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
/** Below a post's own address stand lists of other things: its earlier wordings, and who quoted, reposted or liked it. */
const LIST_ABOUT_A_POST = /^\/\w{1,20}\/status\/\d+\/(history|quotes|retweets|reposts|likes)(\/|$)/
const PROFILE = /^\/\w{1,20}$/

interface Read {
  readonly article: HTMLElement
  readonly post: SeenPost
  /** As its button says. */
  readonly replies: number
}

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
  const root = LIST_ABOUT_A_POST.test(url.pathname) ? undefined : STATUS.exec(url.pathname)?.[2]
  const discovery = root === undefined ? [] : allOf(document, PLACES.discovery)
  const read = yield* each(articles, (article): Read | undefined => {
    const post = isAfter(discovery, article) ? undefined : postOf(article, own, url)
    return post && { article, post, replies: figureIn(oneOf(article, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0 }
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
  return { posts: [...read.slice(0, rootAt + 1).map(inChain), ...replies], root, complete: parents !== undefined }
}

/** Down to the focal post each answers the one above it; behind a cell without a post (a folded or an unavailable one) nobody knows whom. */
function inChain({ article, post }: Read, index: number, chain: readonly Read[]): SeenPost {
  const before = chain[index - 1]
  const cell = article.closest(PLACES.cell[0].css)?.previousElementSibling
  if (!before && !cell?.querySelector('article')) return post
  const kind = post.kind === 'post' ? 'reply' : post.kind
  return before && cell?.contains(before.article) ? { ...post, kind, parent: before.post.id } : { ...post, kind }
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
    kind: promoted ? 'promoted' : isRepost(article, url) ? 'repost' : hasQuote(article) ? 'quote' : 'post',
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

/** A quoted post that cannot be shown (deleted, or of someone blocked) is an article inside the article. */
const hasQuote = (article: HTMLElement): boolean => oneOf(article, PLACES.quotedPreview) !== undefined || article.querySelector('article') !== null

/** A repost names who reposted by a link to them; a community has the same place with a link to itself, a pinned post without one. */
const isRepost = (article: Element, url: URL): boolean => {
  const social = oneOf(article, PLACES.social)
  const href = (social?.closest('a') ?? social?.querySelector('a'))?.getAttribute('href')
  return Boolean(href) && PROFILE.test(new URL(href ?? '', url).pathname)
}

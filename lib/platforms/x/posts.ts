import { figureIn } from '../../page/figure'
import { exactly } from '../../page/when'
import { allOf, oneOf } from '../candidates'
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
export function thread(page: Page): SeenThread | undefined {
  const { document, url } = page
  const own = self(page)
  const articles = allOf(document, PLACES.post).filter((article) => !article.parentElement?.closest('article') && !article.closest('[role="dialog"]'))
  const root = STATUS.exec(url.pathname)?.[2]
  const belonging = root === undefined ? articles : articles.filter((article) => !afterDiscovery(article))
  const read = belonging.map((article) => ({ article, post: postOf(article, own, url) })).filter((pair) => pair.post !== undefined) as {
    article: HTMLElement
    post: SeenPost
  }[]
  const posts = withoutDuplicates(read.map(({ post }) => post))
  if (posts.length === 0) return undefined
  const rootAt = posts.findIndex(({ id }) => id === root)
  if (root === undefined || rootAt < 0 || posts.length !== read.length) return { posts, complete: false }
  const below = read.slice(rootAt)
  const parents = replyOrder(below.map(({ article }) => figureIn(oneOf(article, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0))
  const replies = below.slice(1).map(({ post }, index): SeenPost => {
    const parent = parents?.[index + 1]
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent === undefined ? {} : { parent: below[parent]?.post.id ?? root }) }
  })
  return { posts: [...posts.slice(0, rootAt + 1), ...replies], root, complete: parents !== undefined }
}

/** "Discover more" is a cell with a heading and no post; what stands below it answers nobody. */
function afterDiscovery(article: Element): boolean {
  let cell = article.closest(PLACES.cell[0].css)
  for (; cell; cell = cell.previousElementSibling) if (cell.querySelector('h2') && !cell.querySelector('article')) return true
  return false
}

export function postOf(article: HTMLElement, own: string | undefined, url: URL): SeenPost | undefined {
  const time = oneOf(article, PLACES.time)
  const link = time?.closest('a')?.getAttribute('href') ?? undefined
  const [, handle, id] = (link && STATUS.exec(new URL(link, url).pathname)) || []
  if (!handle || !id || !link) return undefined
  const when = exactly(time?.getAttribute('datetime'))
  // The first text is the author's own; a quoted post brings its own inside a link block.
  const text = allOf(article, PLACES.text).find((element) => !element.closest('[role="link"]'))
  const isPromoted = article.closest(PLACES.promoted[0].css) !== null && when === undefined
  return {
    id,
    kind: isPromoted ? 'promoted' : isRepost(article) ? 'repost' : 'post',
    author: oneOf(article, PLACES.name)?.querySelector('a')?.textContent?.trim() || handle,
    handle,
    text: text ? publishedText([text]) : '',
    own: sameHandle(handle, own),
    permalink: new URL(link, url).href,
    ...(when ? { time: when } : {}),
    ...(oneOf(article, PLACES.more) ? { truncated: true } : {}),
  }
}

/** A repost names who reposted by a link; a pinned post has the same place without one. */
const isRepost = (article: Element): boolean => {
  const social = oneOf(article, PLACES.social)
  return social !== undefined && (social.closest('a') ?? social.querySelector('a')) !== null
}

import { figureIn } from '../../page/figure'
import { writtenOut } from '../../page/when'
import { allOf, oneOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { replyOrder } from '../reply-order'
import { PLACES } from './places'

const POST_PATH = /^\/profile\/([^/]+)\/post\/([^/]+)/
const BY = /^(?:postThreadItem|feedItem)-by-(.+)$/

/** The handle of the person who is signed in. */
export function self({ document }: Page): string | undefined {
  const href = oneOf(document, PLACES.ownProfile)?.getAttribute('href')
  return href ? /^\/profile\/([^/]+)/.exec(href)?.[1] : undefined
}

/** Every post that is on the screen, in reading order. */
export function shownPosts(page: Page): readonly SeenPost[] {
  const own = self(page)
  const inThread = POST_PATH.test(page.url.pathname)
  return withoutDuplicates(
    allOf(page.document, PLACES.post)
      .map((element) => postOf(element, own, page.url, inThread))
      .filter((post) => post !== undefined),
  )
}

/** Parent and depth are not on the page; they follow from the reply counts when every reply is shown, and are unknown otherwise. */
export function thread(page: Page): SeenThread | undefined {
  const posts = shownPosts(page)
  if (posts.length === 0) return undefined
  const root = POST_PATH.exec(page.url.pathname)?.[2]
  const rootAt = posts.findIndex(({ id }) => id === root)
  const counts = allOf(page.document, PLACES.post).map((element) => figureIn(oneOf(element, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0)
  if (root === undefined || rootAt < 0 || counts.length !== posts.length) return { posts, complete: false }
  const parents = replyOrder(counts.slice(rootAt))
  const replies = posts.slice(rootAt + 1).map((post, index): SeenPost => {
    const parent = parents?.[index + 1]
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent === undefined ? {} : { parent: posts[rootAt + parent]?.id ?? root }) }
  })
  return { posts: [...posts.slice(0, rootAt + 1), ...replies], root, complete: parents !== undefined }
}

function postOf(element: HTMLElement, own: string | undefined, url: URL, inThread: boolean): SeenPost | undefined {
  const handle = BY.exec(element.dataset.testid ?? '')?.[1]
  const texts = allOf(element, PLACES.text)
  if (!handle || !texts[0]) return undefined
  const link = oneOf(element, PLACES.permalink)
  const path = link?.getAttribute('href') ?? (inThread ? url.pathname : undefined)
  const id = path ? POST_PATH.exec(path)?.[2] : undefined
  if (!id) return undefined
  const time = writtenOut(link?.getAttribute('aria-label') ?? link?.getAttribute('data-tooltip'))
  const reposted = element.querySelector('a[aria-label^="Reposted by"], [data-testid="repostedBy"]') !== null
  return {
    id,
    kind: reposted ? 'repost' : 'post',
    author: element.querySelector('a[href^="/profile/"] [dir="auto"], a[href^="/profile/"]')?.textContent?.trim() || handle,
    handle,
    // A quoted post stands after its quoter's own words.
    text: publishedText([texts[0]]),
    own: sameHandle(handle, own),
    permalink: new URL(path ?? '/', url).href,
    ...(time ? { time } : {}),
  }
}

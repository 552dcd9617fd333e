import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { relative, writtenOut } from '../../page/when'
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

/** An item of the list: its post, where it can be read, and how many replies it says it has. */
interface Item {
  readonly post: SeenPost | undefined
  readonly replies: number
}

function* itemsOn(page: Page): Steps<readonly Item[]> {
  const own = self(page)
  const inThread = POST_PATH.test(page.url.pathname)
  return yield* each(allOf(page.document, PLACES.post), (element) => ({
    post: postOf(element, own, page, inThread),
    replies: figureIn(oneOf(element, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0,
  }))
}

const postsIn = (items: readonly Item[]): readonly SeenPost[] => withoutDuplicates(items.flatMap(({ post }) => post ?? []))

/** Every post that is on the screen, in reading order. */
export function* shownPosts(page: Page): Steps<readonly SeenPost[]> {
  return postsIn(yield* itemsOn(page))
}

/** Parent and depth are not on the page; they follow from the reply counts when every reply is shown, and are unknown otherwise. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const items = yield* itemsOn(page)
  const posts = postsIn(items)
  if (posts.length === 0) return undefined
  const root = POST_PATH.exec(page.url.pathname)?.[2]
  const rootAt = posts.findIndex(({ id }) => id === root)
  if (root === undefined || rootAt < 0 || items.length !== posts.length) return { posts, complete: false }
  const parents = replyOrder(items.slice(rootAt).map(({ replies }) => replies))
  const replies = posts.slice(rootAt + 1).map((post, index): SeenPost => {
    const parent = parents?.[index + 1]
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent === undefined ? {} : { parent: posts[rootAt + parent]?.id ?? root }) }
  })
  return { posts: [...posts.slice(0, rootAt + 1), ...replies], root, complete: parents !== undefined }
}

function postOf(element: HTMLElement, own: string | undefined, { url, now }: Page, inThread: boolean): SeenPost | undefined {
  const handle = BY.exec(element.dataset.testid ?? '')?.[1]
  const texts = [...allOf(element, PLACES.text), ...allOf(element, PLACES.wrappedText)]
  const text = texts.find((candidate) => !isQuoted(candidate, element))
  const quotes = texts.some((candidate) => isQuoted(candidate, element))
  if (!handle || !(text || quotes)) return undefined
  const link = allOf(element, PLACES.permalink).find((candidate) => !isQuoted(candidate.parentElement ?? candidate, element) && !holdsText(candidate))
  const path = link?.getAttribute('href') ?? (inThread ? url.pathname : undefined)
  const id = path ? POST_PATH.exec(path)?.[2] : undefined
  if (!id) return undefined
  const time = writtenOut(link?.getAttribute('aria-label') ?? link?.getAttribute('data-tooltip')) ?? relative(link?.textContent, now)
  return {
    id,
    kind: isRepost(element, handle) ? 'repost' : quotes ? 'quote' : 'post',
    author: authorOf(element, handle),
    handle,
    text: text ? publishedText([text]) : '',
    own: sameHandle(handle, own),
    permalink: new URL(path ?? '/', url).href,
    ...(time ? { time } : {}),
  }
}

/** A quoted post is one big link, with its text inside; the quoter's own text stands in no link. */
function isQuoted(text: Element, item: Element): boolean {
  const link = text.closest(PLACES.anyLink[0].css)
  return link !== null && link !== item && item.contains(link)
}

const holdsText = (link: Element): boolean => oneOf(link, PLACES.wrappedText) !== undefined

/** Above a reposted item stands a link to whoever reposted it; otherwise the first profile that an item links to is its author's. */
function isRepost(element: Element, handle: string): boolean {
  const first = allOf(element, PLACES.profileLink).find((link) => !link.getAttribute('href')?.includes('/feed/'))
  const profile = /^\/profile\/([^/]+)$/.exec(first?.getAttribute('href') ?? '')?.[1]
  return profile !== undefined && !profile.startsWith('did:') && !sameHandle(profile, handle)
}

function authorOf(element: Element, handle: string): string {
  const links = allOf(element, PLACES.profileLink).filter((link) => sameHandle(/^\/profile\/([^/]+)$/.exec(link.getAttribute('href') ?? '')?.[1], handle))
  const named = links.map((link) => (link.querySelector('[dir="auto"]') ?? link).textContent?.trim() ?? '').find((name) => name !== '' && !name.startsWith('@'))
  return named ?? handle
}

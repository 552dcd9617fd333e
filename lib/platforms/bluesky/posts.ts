import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { relative, type When, writtenOut } from '../../page/when'
import { allOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { replyOrder } from '../reply-order'
import { PLACES } from './places'

const POST_PATH = /^\/profile\/([^/]+)\/post\/([^/]+)/
const PROFILE = /^\/profile\/([^/]+)$/
const BY = /^(?:postThreadItem|feedItem)-by-(.+)$/

/** The handle of the person who is signed in; feeds in a navigation have addresses below a profile, too. */
export function self({ document }: Page): string | undefined {
  const profiles = allOf(document, PLACES.ownProfile).map((link) => PROFILE.exec(link.getAttribute('href') ?? '')?.[1])
  return profiles.find((handle) => handle !== undefined)
}

/** The pages one came from stay in the document behind the one in front, and are not shown. */
export const isInFront = (element: HTMLElement): boolean => element.checkVisibility()

/** An item of the list: its post, where it can be read, and how many replies it says it has. */
interface Item {
  readonly post: SeenPost | undefined
  readonly replies: number
}

function* itemsOn(page: Page): Steps<readonly Item[]> {
  const own = self(page)
  const inThread = POST_PATH.test(page.url.pathname)
  return yield* each(allOf(page.document, PLACES.post), (element) => {
    if (!isInFront(element)) return undefined
    return { post: postOf(element, own, page, inThread), replies: figureIn(oneOf(element, PLACES.replyButton)?.getAttribute('aria-label')) ?? 0 }
  })
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
  const answering = posts.map((post, index): SeenPost => {
    if (index === 0) return post
    // What stands above the focal post leads to it in one chain.
    const parent = index <= rootAt ? index - 1 : parents?.[index - rootAt] === undefined ? undefined : rootAt + (parents[index - rootAt] ?? 0)
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent === undefined ? {} : { parent: posts[parent]?.id ?? root }) }
  })
  return { posts: answering, root, complete: parents !== undefined }
}

function postOf(element: HTMLElement, own: string | undefined, { url, now }: Page, inThread: boolean): SeenPost | undefined {
  const handle = BY.exec(element.dataset.testid ?? '')?.[1]
  if (!handle) return undefined
  const texts = [...allOf(element, PLACES.text), ...allOf(element, PLACES.wrappedText)]
  const text = texts.find((candidate) => !isQuoted(candidate, element))
  const quotes = texts.some((candidate) => isQuoted(candidate, element) && !isCard(candidate))
  const link = allOf(element, PLACES.permalink).find((candidate) => isStamp(candidate, element))
  const path = link?.getAttribute('href') ?? (inThread ? url.pathname : undefined)
  const id = path ? POST_PATH.exec(path)?.[2] : undefined
  if (!id) return undefined
  const time = link
    ? (writtenOut(link.getAttribute('aria-label') ?? link.getAttribute('data-tooltip')) ?? relative(link.textContent, now))
    : writtenIn(element, text)
  return {
    id,
    kind: isRepost(element, handle) ? 'repost' : isAnswer(element) ? 'reply' : quotes ? 'quote' : 'post',
    author: authorOf(element, handle),
    handle,
    text: text ? wordsOf(text) : '',
    own: sameHandle(handle, own),
    permalink: new URL(path ?? '/', url).href,
    ...(time ? { time } : {}),
  }
}

/** The client puts the number of a thread part ("2/5") behind the words, in a block of its own. */
function wordsOf(text: HTMLElement): string {
  const last = text.lastElementChild
  const number = last?.localName === 'div' && /^\d+\/\d+$/.test(last.textContent?.trim() ?? '') ? last.textContent?.trim() : undefined
  const words = publishedText([text])
  return number && words.endsWith(number) ? words.slice(0, -number.length).trimEnd() : words
}

/** The link that is an item's time leads to the post itself; links to other posts stand in words or quotes, links to its likes below them. */
const isStamp = (link: HTMLElement, item: Element): boolean =>
  /^\/profile\/[^/]+\/post\/[^/]+$/.test(link.getAttribute('href') ?? '') &&
  !isQuoted(link.parentElement ?? link, item) &&
  !holdsText(link) &&
  link.closest(PLACES.wrappedText[0].css) === null

/** The focal post's date below its words ("November 20, 2026 at 10:15 AM"). */
function writtenIn(element: HTMLElement, text: HTMLElement | undefined): When | undefined {
  const dates = allOf(element, PLACES.writtenDate).filter((line) => line.childElementCount === 0 && (!text || precedes(text, line)))
  const date = dates.map((line) => line.textContent?.trim() ?? '').find((line) => /^[\w ,]*\b\d{4}\b.{1,6}\d{1,2}:\d{2}\s?(?:[ap]m)?$/i.test(line))
  return writtenOut(date)
}

const isAnswer = (element: HTMLElement): boolean =>
  [PLACES.repliedTo, PLACES.replyLine].some((place) =>
    allOf(element, place).some((mark) => !mark.closest('button, [role="button"]') && !isQuoted(mark, element)),
  )

/** A quoted post is one big link, with its text inside; the quoter's own text stands in no link. */
function isQuoted(text: Element, item: Element): boolean {
  const link = text.closest(PLACES.anyLink[0].css)
  return link !== null && link !== item && item.contains(link)
}

/** A card of a feed, a list or a starter pack is a link with a description, and no post. */
const isCard = (text: Element): boolean => {
  const href = text.closest('a')?.getAttribute('href')
  return href !== null && href !== undefined && !href.includes('/post/')
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

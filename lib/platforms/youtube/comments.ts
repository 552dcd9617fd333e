import { figureIn } from '../../page/figure'
import { each, type Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { withBranches } from '../branches'
import { allOf, oneOf, ownOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { PLACES } from './places'

const THREAD = PLACES.threadFrame[0].css
const COMMENT = PLACES.comment.map(({ css }) => css).join(', ')

/** The handle of the person who is signed in; it is on the page only once the account menu was open. */
export const self = ({ document }: Page): string | undefined => /^@([\w.\-·]+)/.exec(oneOf(document, PLACES.ownName)?.textContent?.trim() ?? '')?.[1]

/** The video or the community post of the page, and the comments below it that are on the screen. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const own = self(page)
  const subject = videoOf(page, own)
  const posts = yield* each(allOf(page.document, PLACES.post), (element) => postOf(element, own, page))
  const root = subject?.id ?? rootOf(page.url)
  const comments = yield* each(commentsOn(page), (element) => commentOf(element, own, page, root))
  const read = withoutDuplicates([...(subject ? [subject] : []), ...posts, ...comments])
  if (read.length === 0) return undefined
  return root === undefined ? { posts: read, complete: false } : yield* judged({ posts: read, root, complete: false }, root, page)
}

export const commentsOn = ({ document }: Page): readonly HTMLElement[] => allOf(document, PLACES.comment)

/** The id in the address of a video, a short or a community post. */
export function rootOf({ pathname, searchParams }: URL): string | undefined {
  if (pathname === '/watch') return searchParams.get('v') ?? undefined
  return /^\/(?:shorts|post)\/([\w-]+)/.exec(pathname)?.[1]
}

/** Every comment is here, or behind a fold that says how many are, when these are as many as the number above the comments. */
function* judged(thread: SeenThread, root: string, page: Page): Steps<SeenThread> {
  const total = figureIn(oneOf(page.document, PLACES.count)?.textContent)
  const folds = allOf(page.document, PLACES.folded).filter((element) => !element.closest('[hidden]'))
  const hidden = folds.reduce((sum, fold) => sum + (figureIn(fold.textContent) ?? Number.NaN), 0)
  const shown = commentsOn(page).length
  if (total === undefined) return thread
  if (folds.length === 0) return { ...thread, complete: total <= shown }
  // A fold without a number is the end that is not loaded yet.
  if (total !== shown + hidden) return thread
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root, folds, comment: COMMENT, idOf }) }
}

/** A video counts as its channel's post, so that a comment below it answers the channel; its title is its text. */
function videoOf({ document, url }: Page, own: string | undefined): SeenPost | undefined {
  const isVideo = /^\/(?:watch$|shorts\/)/.test(url.pathname)
  const id = isVideo ? rootOf(url) : undefined
  const link = oneOf(document, PLACES.channel)
  const handle = handleIn(link?.getAttribute('href'))
  const title = oneOf(document, PLACES.title)?.textContent?.trim()
  if (!id || !handle || !title) return undefined
  const permalink = `${url.origin}${url.pathname}${url.pathname === '/watch' ? `?v=${id}` : ''}`
  return { id, kind: 'post', author: link?.textContent?.trim() || handle, handle, text: title, own: sameHandle(handle, own), permalink }
}

export function postOf(element: HTMLElement, own: string | undefined, { url, now }: Page): SeenPost | undefined {
  const author = oneOf(element, PLACES.author)
  const stamp = oneOf(element, PLACES.time)
  const handle = handleIn(author?.getAttribute('href') ?? author?.querySelector('a')?.getAttribute('href'))
  const link = stamp?.getAttribute('href')
  const id = link ? rootOf(new URL(link, url)) : rootOf(url)
  const text = oneOf(element, PLACES.text)
  if (!id || !handle || !text) return undefined
  const time = relative(stamp?.textContent, now)
  return {
    id,
    // A shared post of somebody else stands inside the one who shares it.
    kind: element.parentElement?.closest(PLACES.post[0].css) ? 'repost' : 'post',
    author: author?.textContent?.trim() || handle,
    handle,
    text: publishedText([text]),
    own: sameHandle(handle, own),
    ...(link ? { permalink: new URL(link, url).href } : {}),
    ...(time ? { time } : {}),
  }
}

/** Times are relative words in the language of the interface; the permalink carries the id. */
export function commentOf(element: HTMLElement, own: string | undefined, { url, now }: Page, root: string | undefined): SeenPost | undefined {
  const author = ownOf(element, PLACES.author, COMMENT)
  const text = ownOf(element, PLACES.text, COMMENT)
  const stamp = ownOf(element, PLACES.time, COMMENT)
  const link = stamp?.getAttribute('href')
  const id = idIn(link)
  const handle = handleIn(author?.getAttribute('href')) ?? /^@(\S+)/.exec(author?.textContent?.trim() ?? '')?.[1]
  if (!id || !handle || !text) return undefined
  const time = relative(stamp?.textContent, now)
  const parent = parentOf(element) ?? root
  return {
    id,
    kind: 'reply',
    author: author?.textContent?.trim().replace(/^@/, '') || handle,
    handle,
    text: publishedText([text]),
    own: sameHandle(handle, own),
    ...(parent ? { parent } : {}),
    ...(link ? { permalink: new URL(link, url).href } : {}),
    ...(time ? { time } : {}),
  }
}

const idIn = (link: string | null | undefined): string | undefined => /[?&]lc=([^&#]+)/.exec(link ?? '')?.[1]
const idOf = (element: Element): string | undefined => idIn(ownOf(element, PLACES.time, COMMENT)?.getAttribute('href'))

/** A comment that opens a thread answers the thread around it; one further down in the same thread answers its opener. */
function parentOf(element: Element): string | undefined {
  const frame = element.closest(THREAD)
  const opener = frame?.querySelector(COMMENT)
  if (opener && opener !== element) return idOf(opener)
  const around = frame?.parentElement?.closest(THREAD)?.querySelector(COMMENT)
  return around ? idOf(around) : undefined
}

const handleIn = (href: string | null | undefined): string | undefined => {
  const handle = /\/@([^/?#]+)/.exec(href ?? '')?.[1]
  try {
    return handle && decodeURIComponent(handle)
  } catch {
    return handle
  }
}

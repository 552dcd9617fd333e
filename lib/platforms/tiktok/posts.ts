import { figureIn, latinDigits } from '../../page/figure'
import type { Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { anyOf } from '../any-of'
import { answersTo, withBranches } from '../branches'
import { allOf, aroundOf, oneOf } from '../candidates'
import { saysFigure } from '../folded'
import { leadingMention, nearestBy } from '../leading-mention'
import type { Page, SeenPost, SeenThread } from '../platform'
import { sameHandle, withoutDuplicates } from '../posts'
import { isShown } from '../shown'
import { uncutWords } from '../uncut-words'
import { PLACES } from './places'

const VIDEO = /^\/@([\w.]+)\/(?:video|photo)\/(\d+)/

/** A comment and the element it stands in. */
export interface Commented {
  readonly post: SeenPost
  readonly element: HTMLElement
}

/** The handle of the person who is signed in. */
export const self = ({ document }: Page): string | undefined => handleOf(oneOf(document, PLACES.ownProfile))

const handleOf = (link: Element | undefined): string | undefined => /^\/@([\w.]+)/.exec(link?.getAttribute('href') ?? '')?.[1]

export const inChat = (element: Element): boolean => PLACES.chat.some(({ css }) => element.closest(css))

/** The id of the video an address is about. */
export const videoIdIn = (url: URL): string | undefined => VIDEO.exec(url.pathname)?.[2]

/** The video the address is about, where its description is shown. */
export function videoOf(page: Page): SeenPost | undefined {
  const [path, handle, id] = VIDEO.exec(page.url.pathname) ?? []
  const description = allOf(page.document, PLACES.description).find((element) => isShown(element) && !inChat(element))
  if (path === undefined || handle === undefined || id === undefined || !description) return undefined
  const nickname = oneOf(page.document, PLACES.nickname)?.firstChild?.textContent?.trim()
  return {
    id,
    kind: 'post',
    author: nickname || handle,
    handle,
    ...uncutWords([description]),
    own: sameHandle(handle, self(page)),
    permalink: page.url.origin + path,
  }
}

/** The comments that are shown, in reading order. */
export function* commentsOn(page: Page, video: string | undefined): Steps<readonly Commented[]> {
  const own = self(page)
  const comments: Commented[] = []
  const branches = new Map<Element, SeenPost[]>()
  for (const words of allOf(page.document, PLACES.words)) {
    yield
    const element = isShown(words) && !inChat(words) ? aroundOf(words, PLACES.item) : undefined
    const read = element && commentIn(element, words, page, own, video)
    if (!element || !read) continue
    const branch = aroundOf(element, PLACES.branch) ?? element
    const said = branches.get(branch) ?? []
    const post = withParent(read, said)
    said.push(post)
    branches.set(branch, said)
    comments.push({ element, post })
  }
  return comments
}

function commentIn(element: HTMLElement, words: HTMLElement, page: Page, own: string | undefined, video: string | undefined): SeenPost | undefined {
  const name = oneOf(element, PLACES.name)
  const handle = handleOf(name?.closest('a') ?? (name && oneOf(name, PLACES.profile)) ?? oneOf(element, PLACES.profile))
  if (handle === undefined) return undefined
  const said = uncutWords([words])
  const author = (name && (oneOf(name, PLACES.profile) ?? name).textContent?.trim()) || handle
  const time = relative(oneOf(element, PLACES.time)?.textContent, page.now)
  return {
    id: /^\d{5,}$/.test(element.id) ? element.id : madeUp(video, handle, said.text),
    kind: 'reply',
    author,
    handle,
    ...said,
    own: sameHandle(handle, own),
    ...(video === undefined ? {} : { parent: video }),
    ...(time ? { time } : {}),
  }
}

/** A video's own page gives its comments no ids: who said what under which video is the same comment every time it is seen. */
function madeUp(video: string | undefined, handle: string, text: string): string {
  let hash = 0
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return `${video ?? ''}-${handle}-${(hash >>> 0).toString(36)}`
}

/** A reply answers the comment of its branch, or whom it names first there. */
function withParent(post: SeenPost, said: readonly SeenPost[]): SeenPost {
  const answered = nearestBy(said, said.length, leadingMention(post.text)) ?? said[0]
  return answered ? { ...post, parent: answered.id } : post
}

/** A video's page: the video and its comments. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const root = videoIdIn(page.url)
  if (root === undefined) return undefined
  const video = videoOf(page)
  const comments = yield* commentsOn(page, root)
  const posts = withoutDuplicates([...(video ? [video] : []), ...comments.map(({ post }) => post)])
  if (posts.length === 0) return undefined
  const thread: SeenThread = { posts, root, complete: false }
  return video ? yield* judged(page.document, thread, root, comments) : thread
}

/**
 * All is on the screen when the number the page gives is the number that was read, and nothing says that there is more to unfold. Where it is
 * the number of comments on the video itself, the replies that it leaves out are folded, and nothing else is.
 */
function* judged(document: Document, thread: SeenThread, root: string, comments: readonly Commented[]): Steps<SeenThread> {
  const count = comments.length > 0 ? countIn(document) : undefined
  if (count === undefined) return thread
  const folds = allOf(document, PLACES.folded).filter(isShown)
  if (count === thread.posts.length - 1 && !folds.some(saysFigure)) return { ...thread, complete: true }
  if (count !== answersTo(root, thread.posts)) return thread
  const idIn = new Map(comments.map(({ element, post }): [Element, string] => [element, post.id]))
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root, folds, comment: anyOf(PLACES.item), idOf: (one) => idIn.get(one) }) }
}

/** A page may count the comments of several videos; a rounded number ("1.2K") says nothing sure. */
function countIn(document: Document): number | undefined {
  const [label, other] = allOf(document, PLACES.count).filter(isShown)
  if (!label || other) return undefined
  const text = label.textContent ?? ''
  const count = figureIn(text)
  return count !== undefined && count < 1000 && !/\d[.٫]\d/.test(latinDigits(text)) ? count : undefined
}

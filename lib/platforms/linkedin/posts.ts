import { figureIn } from '../../page/figure'
import { eachInSteps, type Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { anyOf } from '../any-of'
import { answersTo, withBranches } from '../branches'
import { allOf, oneOf } from '../candidates'
import { ownWords } from '../own-words'
import type { Candidate, Page, SeenPost, SeenThread } from '../platform'
import { sameHandle, withoutDuplicates } from '../posts'
import { commentNumber, commentsIn, labelIn } from './comments'
import type { Generation } from './generations'
import { handleIn, nameIn, nameOf } from './people'
import { type Sight, sightOf } from './sight'
import { commentUrn, isPostAddress, numberOf, postOfAddress, postUrn, whenOf } from './urns'

/** A post with the element it was read from. */
export interface PostOnPage {
  readonly element: HTMLElement
  readonly post: SeenPost
}

/** On the pages of its managers a company's posts are the reader's own. */
const ADMIN = /^\/company\/[^/]+\/admin\//

export function* thread(page: Page): Steps<SeenThread | undefined> {
  const sight = sightOf(page)
  if (!sight) return undefined
  yield
  const shown = yield* postsOnPage(sight)
  const listed = yield* eachInSteps(shown, (one) => withComments(one, shown.length, sight))
  const posts = withoutDuplicates(listed.flat())
  if (posts.length === 0) return undefined
  const root = rootOf(shown, page)
  if (!root) return { posts, complete: false }
  const thread: SeenThread = { posts, root: root.post.id, complete: false }
  return shown.length === 1 ? yield* judged(thread, root, sight) : thread
}

/** The post a page is about: the one its address names, or the only one on it. */
function rootOf(shown: readonly PostOnPage[], { url }: Page): PostOnPage | undefined {
  if (!isPostAddress(url)) return undefined
  const urn = postOfAddress(url)
  return shown.find(({ post }) => urn !== undefined && post.id === numberOf(urn)) ?? (shown.length === 1 ? shown[0] : undefined)
}

/** The comments of the only post of a page may stand beside it instead of in it. */
function* withComments({ element, post }: PostOnPage, posts: number, sight: Sight): Steps<readonly SeenPost[]> {
  const comments = yield* commentsIn(posts === 1 ? sight.page.document : element, post.id, sight)
  return [post, ...comments.map((comment) => comment.post)]
}

export function* postsOnPage(sight: Sight): Steps<readonly PostOnPage[]> {
  const { places } = sight.generation
  const matched = places.post.find((candidate) => oneOf(sight.page.document, [candidate]))
  const elements = matched ? allOf(sight.page.document, [matched]).filter((element) => !element.parentElement?.closest(matched.css)) : []
  return yield* eachInSteps(elements, (element) => postOf(element, elements.length, sight))
}

function* postOf(element: HTMLElement, posts: number, sight: Sight): Steps<PostOnPage | undefined> {
  const { page, generation } = sight
  const { places } = generation
  const own = ownParts(element, generation)
  const words = own(places.words).find((match) => !match.closest(anyOf(places.original)))
  // All comments may stand in the element of a post: each look for what is its own goes past all of them.
  yield
  const links = own(places.author).filter((link) => handleIn(link.getAttribute('href')) !== undefined)
  const handle = handleIn(links.find((link) => !link.closest(anyOf(places.words)))?.getAttribute('href'))
  const isMine = own(places.figures).length > 0 || sameHandle(handle, sight.self) || ADMIN.test(page.url.pathname)
  const urn = urnOf(element, posts, generation, page)
  // A post without a lasting number is no use for the memory of one's own posts: it would be counted anew at every visit.
  if (!handle || (isMine && !urn)) return undefined
  yield
  const text = words ? ownWords(words, anyOf(places.others)) : ''
  const label = labelIn(own(places.label), words)
  const time = whenOf(urn && numberOf(urn), label, page.now)
  yield
  const isPassedOn = isOriginal(words, handle, generation, element)
  const post: SeenPost = {
    id: urn ? numberOf(urn) : `unnumbered:${shortHash(handle + text)}`,
    kind: isPromoted(own, places, label) ? 'promoted' : isPassedOn ? 'repost' : own(places.original).length > 0 ? 'quote' : 'post',
    author: nameIn(own(places.name)[0]) || nameOf(handle, own(places.profile)) || handle,
    handle,
    text: isPassedOn ? '' : text,
    own: isMine,
    ...(time ? { time } : {}),
    ...(urn ? { permalink: `https://www.linkedin.com/feed/update/${urn}/` } : {}),
    ...(words && own(places.more).length > 0 ? { truncated: true } : {}),
  }
  return { element, post }
}

type OwnParts = (candidates: readonly Candidate[]) => readonly HTMLElement[]

/** The matches of the first candidate that has any in the post itself: not in a comment, not in the line above it. */
function ownParts(element: HTMLElement, { places }: Generation): OwnParts {
  const foreign = `:is(${anyOf([...places.comment, ...places.header, ...places.commentBox])})`
  return (candidates) =>
    allOf(
      element,
      candidates.map(({ css, since }) => ({ css: `:is(${css}):not(${foreign}, ${foreign} *)`, since })),
    )
}

/** The words under another author's name are that author's: the post has none of its own and only passes them on. */
function isOriginal(words: HTMLElement | undefined, handle: string, generation: Generation, element: HTMLElement): boolean {
  const own = ownParts(element, generation)
  const { places } = generation
  if (!words) return own(places.original).length > 0
  const before = own(places.author).filter((link) => !words.contains(link) && Boolean(link.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING))
  const nearest = handleIn(before.at(-1)?.getAttribute('href'))
  return nearest !== undefined && nearest !== handle
}

/** Every post says how long ago it was and an advertisement does not. */
function isPromoted(own: OwnParts, places: Generation['places'], label: string | undefined): boolean {
  if (own(places.sponsored).length > 0) return true
  if (label !== undefined && relative(label, 0)) return false
  return own(places.label).some((element) => /^(?:promoted|تبلیغ|تبلیغاتی)(?:\P{L}|$)/iu.test((element.textContent ?? '').trim()))
}

/** What a post is known by: on itself, behind the way to its figures, in the address of its page, in the keys of its comments. */
function urnOf(element: HTMLElement, posts: number, generation: Generation, { url }: Page): string | undefined {
  const { places } = generation
  const around = element.closest('[data-urn^="urn:li:"], [data-id^="urn:li:"]')
  const itself = [element, around].flatMap((one) => ['data-urn', 'data-id'].map((name) => one?.getAttribute(name)))
  const figures = ownParts(element, generation)(places.figures).map((link) => link.getAttribute('href'))
  const comment = oneOf(element, places.comment)
  const ofComments = ['data-id', 'id', 'componentkey'].map((name) => commentUrn(comment?.getAttribute(name))?.post)
  return [...itself.map(postUrn), ...figures.map(postUrn), posts === 1 ? postOfAddress(url) : undefined, ...ofComments].find((urn) => urn !== undefined)
}

/** Tells two posts without a number apart as long as they are on the page; says nothing of their words. */
const shortHash = (text: string): string => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0
  return (hash >>> 0).toString(36)
}

/**
 * All comments are here when there are as many as the page counts, and nothing is left to be loaded. Where the page counts the comments on the
 * post itself, the replies that it leaves out are folded, and nothing else is.
 */
function* judged(thread: SeenThread, { element, post }: PostOnPage, { generation }: Sight): Steps<SeenThread> {
  const { places } = generation
  const labels = ownParts(element, generation)(places.count).map((one) => (one.textContent ?? '').trim())
  const count = figureIn(labels.find((label) => label.length <= 40 && /^[\d.,۰-۹٬]+\s?\S*\s?(?:comments?|نظر|دیدگاه)/i.test(label)))
  yield
  const folds = allOf(element.ownerDocument, places.loadMore)
  if (folds.length === 0) return { ...thread, complete: count !== undefined && count === thread.posts.length - 1 }
  if (count !== answersTo(post.id, thread.posts)) return thread
  const comment = anyOf(places.comment)
  return { ...thread, posts: yield* withBranches({ posts: thread.posts, root: post.id, folds, comment, idOf: commentNumber }) }
}

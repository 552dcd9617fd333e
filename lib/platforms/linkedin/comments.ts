import { each, type Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { anyOf } from '../any-of'
import { allOf, oneOf } from '../candidates'
import { ownWords } from '../own-words'
import type { Candidate, SeenPost } from '../platform'
import { sameHandle } from '../posts'
import type { Generation } from './generations'
import { ownMatches } from './own-matches'
import { handleIn, nameIn, nameOf } from './people'
import type { Sight } from './sight'
import { commentUrn, whenOf } from './urns'

/** A comment with the element it was read from. */
export interface SeenComment {
  readonly element: HTMLElement
  readonly post: SeenPost
}

/** How far to the side a reply begins behind the comment it answers, in pixels. */
const INDENT = 16

/** The number of a comment, from whichever attribute carries it. */
export const commentNumber = (element: Element | null | undefined): string | undefined =>
  ['data-id', 'id', 'componentkey'].map((name) => commentUrn(element?.getAttribute(name))?.comment).find((number) => number !== undefined)

/** The comments under `root` in reading order. Several elements in each other carry one comment: the outermost counts. */
export function* commentsIn(root: ParentNode, postId: string | undefined, sight: Sight): Steps<readonly SeenComment[]> {
  const { generation } = sight
  const elements = new Map<string, HTMLElement>()
  for (const element of allOf(root, generation.places.comment)) {
    const number = commentNumber(element)
    if (number && !elements.has(number)) elements.set(number, element)
  }
  const found = yield* each(elements, ([number, element]) => ({ element, post: commentOf(number, element, sight) }))
  return yield* withParents(found, postId, generation)
}

function commentOf(number: string, element: HTMLElement, { page, generation, self }: Sight): SeenPost {
  const { places } = generation
  const comment = anyOf(places.comment)
  const own = (candidates: readonly Candidate[]): readonly HTMLElement[] => ownMatches(element, candidates, (match) => belongsTo(number, match, comment))
  const words = own(places.commentWords)[0]
  const links = own(places.commentAuthor).filter((link) => !words?.contains(link) && handleIn(link.getAttribute('href')) !== undefined)
  const handle = handleIn(links[0]?.getAttribute('href')) ?? ''
  const name = nameIn(own(places.commentName)[0]) || nameOf(handle, own(places.profile))
  const time = whenOf(number, labelIn(own(places.commentLabel), words), page.now)
  return {
    id: number,
    kind: 'reply',
    author: name || handle,
    handle,
    text: words ? ownWords(words, anyOf(places.others)) : '',
    own: sameHandle(handle, self),
    ...(time ? { time } : {}),
    ...(own(places.more).length > 0 ? { truncated: true } : {}),
  }
}

/** Is this match part of the comment itself and not of one that answers it? */
const belongsTo = (number: string, match: Element, comment: string): boolean => commentNumber(match.closest(comment)) === number

/** The short label that says how long ago it was; in no language but the two is it understood, and then there is none. */
export function labelIn(elements: readonly HTMLElement[], words: HTMLElement | undefined): string | undefined {
  for (const element of elements) {
    if (words?.contains(element) || element.contains(words ?? null)) continue
    const text = (element.textContent ?? '').trim()
    if (text.length <= 40 && /^[\d۰-۹٠-٩]/.test(text) && relative(text, 0)) return text
  }
  return undefined
}

/**
 * Who answers whom: by standing in it, by a mark, or by how far to the side it begins; then, since answers to answers stand in one row, by
 * the name an answer begins with.
 */
function* withParents(found: readonly SeenComment[], postId: string | undefined, { places }: Generation): Steps<readonly SeenComment[]> {
  const starts = new Map(found.map(({ element, post }) => [post.id, startOf(element)]))
  const known = [...starts.values()].filter((start) => start !== undefined)
  const outermost = known.length > 0 ? Math.min(...known) : undefined
  const result: SeenComment[] = []
  const parents = new Map<string, string | undefined>()
  let top: SeenPost | undefined
  for (const { element, post } of found) {
    const around = commentAround(element, post.id, places.comment)
    const start = starts.get(post.id)
    const isAside = outermost !== undefined && start !== undefined && start > outermost + INDENT
    const isReply = around !== undefined || oneOf(element, places.replyMark) !== undefined || isAside
    if (!isReply) top = post
    const answered = isReply ? (around ?? top?.id) : postId
    const named = isReply ? namedIn(post, result, answered, parents) : undefined
    const parent = named ?? answered
    parents.set(post.id, parent)
    result.push({ element, post: { ...post, ...(parent ? { parent } : {}) } })
    yield
  }
  return result
}

function commentAround(element: HTMLElement, number: string, comment: readonly Candidate[]): string | undefined {
  for (let around = element.parentElement?.closest(anyOf(comment)); around; around = around.parentElement?.closest(anyOf(comment))) {
    const other = commentNumber(around)
    if (other && other !== number) return other
  }
  return undefined
}

/** Where a comment's picture begins, counted from the side its lines begin on; undefined where there is none to measure. */
function startOf(element: HTMLElement): number | undefined {
  const box = element.querySelector('figure, img')?.getBoundingClientRect()
  if (!box || box.width === 0) return undefined
  return getComputedStyle(element).direction === 'rtl' ? -box.right : box.left
}

/** The latest earlier answer in the same row by the person whose name this one begins with. */
function namedIn(post: SeenPost, earlier: readonly SeenComment[], answered: string | undefined, parents: Parents): string | undefined {
  const head = headOf(answered, parents)
  const isNamed = ({ id, author }: SeenPost): boolean => author !== '' && post.text.startsWith(author) && headOf(id, parents) === head
  return earlier.findLast((comment) => isNamed(comment.post))?.post.id
}

/** The comment at the head of a row and all that answer it, or one another below it. */
export function rowOf(number: string | undefined, comments: readonly SeenComment[]): readonly SeenComment[] {
  const parents = new Map(comments.map(({ post }) => [post.id, post.parent]))
  const head = headOf(number, parents)
  return comments.filter(({ post }) => headOf(post.id, parents) === head)
}

/** What each comment answers. */
type Parents = ReadonlyMap<string, string | undefined>

function headOf(id: string | undefined, parents: Parents): string | undefined {
  const parent = id === undefined ? undefined : parents.get(id)
  return parent !== undefined && parents.has(parent) ? headOf(parent, parents) : id
}

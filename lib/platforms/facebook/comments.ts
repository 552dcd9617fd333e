import { allOf, aroundOf } from '../candidates'
import { outermost, precedes } from '../document-order'
import { nearestBy } from '../leading-mention'
import { ownWords } from '../own-words'
import type { Page, SeenPost } from '../platform'
import { addressOf, commentIn, handleIn, lasting, postIn } from './addresses'
import { PLACES } from './places'
import { isThere, type Person, personIn, timeOn } from './posts'

/** A comment and the element it stands in. */
export interface Commented {
  readonly post: SeenPost
  readonly element: HTMLElement
}

/** The comments of a scope, in reading order; `root` is the id of the post. */
export function commentsIn(scope: HTMLElement, page: Page, root: string | undefined): readonly Commented[] {
  const comments: Commented[] = []
  for (const element of allOf(scope, PLACES.comment).filter(isThere)) {
    const read = commentOf(element, page, root)
    if (!read || comments.some(({ post }) => post.id === read.post.id)) continue
    comments.push({ element, post: withParent(read, comments) })
  }
  return comments
}

interface Read {
  readonly post: SeenPost
  /** Whom the text names first, with a link. */
  readonly named: string | undefined
}

/** The link of the time says which comment this is, and which one it answers. */
function commentOf(element: HTMLElement, page: Page, root: string | undefined): Read | undefined {
  // Replies may stand inside the comment they answer.
  const mine = (part: Element): boolean => aroundOf(part, PLACES.comment) === element && isThere(part)
  const links = allOf(element, PLACES.commentLink).filter(mine)
  const stamp = links.findLast((link) => isStamp(link, page.url))
  const address = (stamp ?? links[0]) && addressOf(stamp ?? (links[0] as HTMLElement), page.url)
  const place = address && commentIn(address)
  const person = personIn(element, page.url, mine)
  if (!address || !place || !person) return undefined
  const words = wordsOf(element, person, stamp, mine)
  const time = stamp && timeOn(stamp, page.now)
  const parent = place.reply === undefined ? root : place.comment
  return {
    named: namedFirst(words[0], page.url),
    post: {
      id: place.reply ?? place.comment,
      kind: 'reply',
      author: person.name,
      handle: person.handle,
      ...ownWords(words),
      own: false,
      ...(parent === undefined ? {} : { parent }),
      ...(time ? { time } : {}),
      ...(stamp ? { permalink: lasting(address) } : {}),
    },
  }
}

/** The name links to a profile with the comment's id in it too; the time links to the post. */
const isStamp = (link: HTMLElement, url: URL): boolean => {
  const address = addressOf(link, url)
  return address !== undefined && commentIn(address) !== undefined && (postIn(address) !== undefined || handleIn(address) === undefined)
}

/** The words stand between name and time. */
function wordsOf(element: HTMLElement, { link }: Person, stamp: HTMLElement | undefined, mine: (part: Element) => boolean): readonly HTMLElement[] {
  const isBetween = (part: HTMLElement): boolean =>
    mine(part) &&
    precedes(link, part) &&
    (!stamp || precedes(part, stamp)) &&
    !part.closest('a, button, [role="button"], form') &&
    part.textContent?.trim() !== ''
  for (const candidate of PLACES.words) {
    const words = outermost(allOf(element, [candidate]).filter(isBetween))
    if (words.length > 0) return words
  }
  return []
}

/** The handle of the person whose name, as a link, begins the text. */
function namedFirst(words: HTMLElement | undefined, url: URL): string | undefined {
  const link = words?.querySelector<HTMLElement>('a[href]')
  const address = link ? addressOf(link, url) : undefined
  const isFirst = link?.textContent && words?.textContent?.trimStart().startsWith(link.textContent)
  return address && isFirst ? handleIn(address) : undefined
}

/** Replies to replies stand in one row under a comment; the name they begin with says whom they answer. */
function withParent({ post, named }: Read, before: readonly Commented[]): SeenPost {
  const branch = before.map((comment) => comment.post).filter(({ id, parent }) => id === post.parent || parent === post.parent)
  const isReply = before.some((comment) => comment.post.id === post.parent)
  const answered = isReply ? nearestBy(branch, branch.length, named) : undefined
  return answered ? { ...post, parent: answered.id } : post
}

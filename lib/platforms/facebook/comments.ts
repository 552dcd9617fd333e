import type { Steps } from '../../page/steps'
import { allOf } from '../candidates'
import { outermost, precedes } from '../document-order'
import { nearestBy } from '../leading-mention'
import type { Page, SeenPost } from '../platform'
import { shownIn } from '../shown'
import { uncutWords } from '../uncut-words'
import { addressOf, commentIn, handleIn, lasting, postIn } from './addresses'
import { PLACES } from './places'
import { isThere, type Person, personIn, timeOn } from './posts'

/** A comment and the element it stands in. */
export interface Commented {
  readonly post: SeenPost
  readonly element: HTMLElement
}

/** The comments of a scope, in reading order; `root` is the id of the post. */
export function* commentsIn(scope: HTMLElement, page: Page, root: string | undefined): Steps<readonly Commented[]> {
  const comments = new Map<string, Commented>()
  const branches = new Map<string, SeenPost[]>()
  for (const element of allOf(scope, PLACES.comment)) {
    yield
    const read = isThere(element) ? commentOf(element, page, root) : undefined
    if (!read || comments.has(read.post.id)) continue
    const branch = read.branch === undefined ? undefined : branches.get(read.branch)
    const post = branch ? withParent(read, branch) : read.post
    if (branch) branch.push(post)
    else branches.set(read.branch ?? post.id, [post])
    comments.set(post.id, { element, post })
  }
  return [...comments.values()]
}

interface Read {
  readonly post: SeenPost
  /** The comment under which a reply stands. */
  readonly branch: string | undefined
  /** Whom the text names first, with a link. */
  readonly named: string | undefined
}

/** The link of the time says which comment this is, and which one it answers. */
function commentOf(element: HTMLElement, page: Page, root: string | undefined): Read | undefined {
  // Replies may stand inside the comment they answer.
  const mine = shownIn(element, `${PLACES.comment[0].css}, ${PLACES.decoy[0].css}`)
  const links = allOf(element, PLACES.commentLink).flatMap((link) => addressed(mine(link) ? link : undefined, page.url))
  const stamp = links.findLast(({ address }) => isStamp(address))
  const address = (stamp ?? links[0])?.address
  const place = address && commentIn(address)
  const person = personIn(element, page.url, mine)
  if (!address || !place || !person) return undefined
  const words = wordsOf(element, person, stamp?.link, mine)
  const time = stamp && timeOn(stamp.link, page.now)
  const branch = place.reply === undefined ? undefined : place.comment
  const parent = branch ?? root
  return {
    branch,
    named: namedFirst(words[0], page.url),
    post: {
      id: place.reply ?? place.comment,
      kind: 'reply',
      author: person.name,
      handle: person.handle,
      ...uncutWords(words),
      own: false,
      ...(parent === undefined ? {} : { parent }),
      ...(time ? { time } : {}),
      ...(stamp ? { permalink: lasting(address) } : {}),
    },
  }
}

const addressed = (link: HTMLElement | undefined, url: URL): readonly { readonly link: HTMLElement; readonly address: URL }[] => {
  const address = link && addressOf(link, url)
  return link && address ? [{ link, address }] : []
}

/** The name links to a profile with the comment's id in it too; the time links to the post. */
const isStamp = (address: URL): boolean => commentIn(address) !== undefined && (postIn(address) !== undefined || handleIn(address) === undefined)

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
function withParent({ post, named }: Read, branch: readonly SeenPost[]): SeenPost {
  const answered = nearestBy(branch, branch.length, named)
  return answered ? { ...post, parent: answered.id } : post
}

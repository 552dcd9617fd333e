import { each, type Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import { outermost, precedes } from '../document-order'
import type { Page, SeenPost } from '../platform'
import { isShown } from '../shown'
import { uncutWords } from '../uncut-words'
import { addressOf, handleIn, lasting, postIn } from './addresses'
import { PLACES } from './places'

export interface Person {
  readonly handle: string
  readonly name: string
  readonly link: HTMLElement
}

/** Is an element there for readers, and public? */
export const isThere = (element: Element): boolean =>
  isShown(element) && !aroundOf(element, PLACES.decoy) && !PLACES.chat.some(({ css }) => element.closest(css))

/** The part of the page around a post that is shown, each once, in reading order. */
export function* scopesIn(document: Document): Steps<readonly HTMLElement[]> {
  const isHead = (head: HTMLElement): boolean => isThere(head) && !aroundOf(head, PLACES.comment)
  return [...new Set(yield* each(allOf(document, PLACES.author), (head) => (isHead(head) ? aroundOf(head, PLACES.scope) : undefined)))]
}

/** Who is named in a part of the page: the first link to a profile that has words. */
export function personIn(part: ParentNode, url: URL, mine: (link: HTMLElement) => boolean = () => true): Person | undefined {
  for (const link of part.querySelectorAll<HTMLElement>('a[href]')) {
    const address = addressOf(link, url)
    const handle = address && mine(link) ? handleIn(address) : undefined
    const name = handle === undefined ? '' : (link.textContent?.trim() ?? '')
    if (handle !== undefined && name !== '') return { handle, name, link }
  }
  return undefined
}

/** The post of a scope. A second name in it is whose post is shared: what stands behind that name is not the sharer's word. */
export function postOf(scope: HTMLElement, page: Page, known?: string): SeenPost | undefined {
  const mine = (element: Element): boolean => isThere(element) && !aroundOf(element, PLACES.comment)
  const [head, shared] = allOf(scope, PLACES.author).filter(mine)
  const person = head && personIn(head, page.url)
  if (!head || !person) return undefined
  const before = (element: Element): boolean => !shared || precedes(element, shared)
  const link = [...scope.querySelectorAll<HTMLElement>('a[href]')].find((candidate) => mine(candidate) && before(candidate) && isPostLink(candidate, page.url))
  const address = link && addressOf(link, page.url)
  const id = known ?? (address && postIn(address)) ?? idOnComments(scope, page.url)
  if (id === undefined) return undefined
  const words = uncutWords(outermost(allOf(scope, PLACES.message).filter((element) => mine(element) && before(element))))
  const time = link && timeOn(link, page.now)
  return {
    id,
    kind: oneOf(scope, PLACES.sponsored) ? 'promoted' : shared === undefined ? 'post' : words.text === '' ? 'repost' : 'quote',
    author: person.name,
    handle: person.handle,
    ...words,
    // Nothing on the page says who is signed in.
    own: false,
    ...(time ? { time } : {}),
    ...(address ? { permalink: lasting(address) } : {}),
  }
}

/** The feed gives a post's own link an address only when it is pointed at; the times of its comments have theirs from the start. */
function idOnComments(scope: HTMLElement, url: URL): string | undefined {
  for (const link of allOf(scope, PLACES.commentLink)) {
    const address = isThere(link) ? addressOf(link, url) : undefined
    const id = address && postIn(address)
    if (id !== undefined) return id
  }
  return undefined
}

const isPostLink = (link: HTMLElement, url: URL): boolean => {
  const address = addressOf(link, url)
  return address !== undefined && !address.searchParams.has('comment_id') && postIn(address) !== undefined
}

/** A relative time in one piece, or in the link's label; one that is put together of many letters is made not to be read. */
export function timeOn(link: HTMLElement, now: number): SeenPost['time'] {
  const pieces = [...link.querySelectorAll('*')].filter((piece) => piece.childElementCount === 0 && piece.textContent?.trim())
  return relative(link.getAttribute('aria-label'), now) ?? (pieces.length <= 1 ? relative(link.textContent, now) : undefined)
}

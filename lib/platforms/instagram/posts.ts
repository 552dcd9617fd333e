import { figureIn } from '../../page/figure'
import { exactly } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import { climb, outermost, precedes } from '../document-order'
import { hasFolded } from '../folded'
import { leadingMention, nearestBy } from '../leading-mention'
import type { Page, SeenPost, SeenThread } from '../platform'
import { sameHandle, withoutDuplicates } from '../posts'
import { isShown } from '../shown'
import { uncutWords } from '../uncut-words'
import { addressOf, handleIn } from './addresses'
import { PLACES } from './places'

/** The handle of the person who is signed in: the only profile that the rail with the inbox leads to. */
export function self({ document }: Page): string | undefined {
  const inbox = oneOf(document, PLACES.inbox)
  if (!inbox || aroundOf(inbox, PLACES.postScope)) return undefined
  return climb(inbox, document.body, (rail) => {
    const handles = new Set([...rail.querySelectorAll('a[href] img')].map((img) => handleIn(img.closest('a')?.getAttribute('href'))))
    handles.delete(undefined)
    return handles.size === 1 ? [...handles][0] : undefined
  })
}

/** On the page of a post: the post and its comments. Elsewhere: the cards of the feed. */
export function thread(page: Page): SeenThread | undefined {
  const root = addressOf(page.url.pathname)?.post
  if (root !== undefined) return postThread(page, root)
  const own = self(page)
  const posts = withoutDuplicates(
    allOf(page.document, PLACES.card)
      .filter((card) => isShown(card) && !inChat(card))
      .map((card) => postIn(card, page.url, own))
      .filter((post) => post !== undefined),
  )
  return posts.length === 0 ? undefined : { posts, complete: false }
}

function postThread(page: Page, code: string): SeenThread | undefined {
  const scope = scopeOf(page.document, code)
  if (!scope) return undefined
  const own = self(page)
  const post = postIn(scope, page.url, own, code)
  const comments = commentsIn(scope, page.url, own, code)
  if (!post && comments.length === 0) return undefined
  const posts = withoutDuplicates([...(post ? [post] : []), ...comments])
  return { posts, root: code, complete: post !== undefined && isWhole(scope, comments.length, page) }
}

/** The dialog over a profile hides the page behind it: the last scope that shows the post is the one in front. */
const scopeOf = (document: Document, code: string): HTMLElement | undefined =>
  allOf(document, PLACES.postScope).findLast((scope) => isShown(scope) && !inChat(scope) && linkTo(scope, code) !== undefined)

export const inChat = (element: Element): boolean => PLACES.chat.some(({ css }) => element.closest(css))

const linkTo = (scope: ParentNode, code: string): HTMLAnchorElement | undefined =>
  [...scope.querySelectorAll<HTMLAnchorElement>('a[href]')].find((link) => addressOf(pathOf(link))?.post === code && link.querySelector('time'))

const pathOf = (link: Element): string => (link.getAttribute('href') ?? '').replace(/^https:\/\/www\.instagram\.com/, '').split(/[?#]/)[0] ?? ''

/** The post of a card or a page: its caption has a time of its own without a link, the post's time is its permalink. */
export function postIn(scope: HTMLElement, url: URL, own: string | undefined, code?: string): SeenPost | undefined {
  const time = allOf(scope, PLACES.postTime).find((candidate) => code === undefined || postOf(candidate) === code)
  const id = code ?? (time ? postOf(time) : undefined)
  if (id === undefined || !time) return undefined
  const caption = allOf(scope, PLACES.time).find((candidate) => !candidate.closest('a'))
  const row = (caption && rowOf(caption, scope)) ?? headOf(scope, time)
  if (!row) return undefined
  const when = exactly(time.getAttribute('datetime'))
  return {
    id,
    kind: 'post',
    author: row.handle,
    handle: row.handle,
    ...uncutWords(row.words),
    own: sameHandle(row.handle, own),
    permalink: new URL(pathOf(time.closest('a') ?? time), url).href,
    ...(when ? { time: when } : {}),
  }
}

const postOf = (time: Element): string | undefined => addressOf(pathOf(time.closest('a') ?? time))?.post

/** Every comment says who it is, and which comment it answers, in the link of its time. */
export function commentsIn(scope: HTMLElement, url: URL, own: string | undefined, code: string): readonly SeenPost[] {
  const posts: SeenPost[] = []
  for (const time of allOf(scope, PLACES.commentTime)) {
    const post = isShown(time) && !inChat(time) ? commentOf(time, scope, url, own, code) : undefined
    if (post) posts.push(withParent(post, posts))
  }
  return posts
}

function commentOf(time: HTMLElement, scope: HTMLElement, url: URL, own: string | undefined, code: string): SeenPost | undefined {
  const link = time.closest('a')
  const address = link ? addressOf(pathOf(link)) : undefined
  const row = rowOf(time, scope)
  if (!link || address?.comment === undefined || address.post !== code || !row) return undefined
  const when = exactly(time.getAttribute('datetime'))
  return {
    id: address.reply ?? address.comment,
    kind: 'reply',
    author: row.handle,
    handle: row.handle,
    ...uncutWords(row.words),
    own: sameHandle(row.handle, own),
    permalink: new URL(pathOf(link), url).href,
    parent: address.reply === undefined ? code : address.comment,
    ...(when ? { time: when } : {}),
  }
}

/** Replies stand in one row under a comment, whomever of them they answer; the name they start with says whom. */
function withParent(post: SeenPost, before: readonly SeenPost[]): SeenPost {
  const sameBranch = before.filter(({ id, parent }) => id === post.parent || parent === post.parent)
  const named = before.some(({ id }) => id === post.parent) ? nearestBy(sameBranch, sameBranch.length, leadingMention(post.text)) : undefined
  return named ? { ...post, parent: named.id } : post
}

interface Row {
  readonly handle: string
  readonly words: readonly HTMLElement[]
}

/** Who says what at a time: the smallest part around the time that leads to a profile and has words, and no other time. */
function rowOf(time: HTMLElement, scope: HTMLElement): Row | undefined {
  let row: Row | undefined
  climb(time, scope, (part) => {
    if (part.querySelectorAll('time').length > 1) return true
    const handle = handleAround(part)
    const words = handle === undefined ? [] : wordsAt(part, time)
    if (handle === undefined || words.length === 0) return undefined
    row = { handle, words }
    return true
  })
  return row
}

const handleAround = (part: ParentNode): string | undefined => {
  for (const link of part.querySelectorAll('a[href]')) {
    const handle = handleIn(link.getAttribute('href'))
    if (handle !== undefined) return handle
  }
  return undefined
}

/** The words follow the line with name and time; in the older list they stand before it. */
function wordsAt(part: HTMLElement, time: HTMLElement): readonly HTMLElement[] {
  const candidates = outermost([...part.querySelectorAll<HTMLElement>(PLACES.words[0].css)].filter((element) => isWords(element, time)))
  const behind = candidates.find((element) => precedes(time, element))
  const chosen = behind ?? candidates.at(-1)
  return chosen ? [chosen] : []
}

const isWords = (element: HTMLElement, time: HTMLElement | undefined): boolean =>
  !element.closest('a, h2, h3, form') &&
  !inButton(element) &&
  isShown(element) &&
  !(time && element.contains(time)) &&
  !element.querySelector('time, textarea') &&
  !leadsOnlyToProfile(element) &&
  element.textContent?.trim() !== ''

/** A row of the older list is a button as a whole; a button that says something itself leads nowhere. */
const inButton = (element: Element): boolean => {
  const button = element.closest('button, [role="button"]')
  return button !== null && !button.querySelector('a[href]')
}

/** A name in its wrapper, not a sentence that mentions somebody. */
function leadsOnlyToProfile(element: HTMLElement): boolean {
  const link = element.querySelector('a[href]')
  return link !== null && handleIn(link.getAttribute('href')) !== undefined && link.textContent?.trim() === element.textContent?.trim()
}

/** A post without a caption still has an author: the first profile before its time. In a card of the feed the caption stands without a time. */
function headOf(scope: HTMLElement, time: HTMLElement): Row | undefined {
  const handle = handleAround(scope)
  if (handle === undefined) return undefined
  const firstComment = allOf(scope, PLACES.commentTime)[0]
  const words = outermost([...scope.querySelectorAll<HTMLElement>(PLACES.words[0].css)].filter((element) => isWords(element, time)))
  const caption = words.find((element) => (element.localName === 'h1' || leadsBack(element, handle)) && !(firstComment && precedes(firstComment, element)))
  return { handle, words: caption ? [caption] : [] }
}

/** A caption stands beside the name of its author. */
const leadsBack = (element: HTMLElement, handle: string): boolean => {
  const beside = element.parentElement
  return beside !== null && [...beside.querySelectorAll('a[href]')].some((link) => !element.contains(link) && handleIn(link.getAttribute('href')) === handle)
}

/**
 * All comments are on the screen when the number beside the comment icon, the second of its line, is the number of comments that
 * were read, and nothing is left to unfold. A page about one comment shows a part.
 */
function isWhole(scope: HTMLElement, shown: number, { url }: Page): boolean {
  if (addressOf(url.pathname)?.comment !== undefined) return false
  const line = allOf(scope, PLACES.icons).find((section) => section.querySelectorAll('svg').length >= 3)
  const first = allOf(scope, PLACES.commentTime)[0]
  return line !== undefined && first !== undefined && countBeside(line) === shown && !hasFolded(scope, first)
}

function countBeside(line: HTMLElement): number | undefined {
  const [, icon, next] = line.querySelectorAll<SVGElement>('svg')
  if (!icon) return undefined
  const after = [...line.querySelectorAll<HTMLElement>('span, div')].find(
    (element) => element.childElementCount === 0 && precedes(icon, element) && (!next || precedes(element, next)) && element.textContent?.trim() !== '',
  )
  const label = after?.textContent ?? ''
  // A rounded number ("1.2K") says nothing sure.
  return /\p{L}/u.test(label) ? undefined : figureIn(label)
}

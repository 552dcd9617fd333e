import { figureIn, latinDigits } from '../../page/figure'
import { exactly } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import { climb, outermost, precedes } from '../document-order'
import type { Page, SeenPost } from '../platform'
import { sameHandle } from '../posts'
import { isShown, shownIn } from '../shown'
import { type UncutWords, uncutWords } from '../uncut-words'
import { PLACES } from './places'

const POST_PATH = /^\/@([\w.]+)\/post\/([\w-]+)/
const PROFILE_PATH = /^\/@([\w.]+)\/?$/

/** What a container shows of a post, whether or not it says where the post lives. */
export interface Card extends UncutWords {
  readonly handle: string
  readonly id?: string
  readonly path?: string
  /** The moment of publishing, ISO 8601. */
  readonly time?: string
  readonly quotes: boolean
  /** How many answers it says it has; undefined where it does not tell. */
  readonly replies: number | undefined
}

/** The id of the post an address is about. */
export const idIn = (pathname: string): string | undefined => POST_PATH.exec(pathname)?.[2]

/** The handle of the person who is signed in: the one profile that is linked from outside of what people say. */
export function self({ document }: Page): string | undefined {
  for (const candidate of PLACES.ownProfile) {
    const links = allOf(document, [candidate]).filter((link) => isShown(link) && !isInContent(link))
    const handles = new Set(links.map((link) => PROFILE_PATH.exec(pathOf(link))?.[1]))
    handles.delete(undefined)
    if (handles.size === 1) return [...handles][0]
  }
  return undefined
}

const isInContent = (link: HTMLElement): boolean =>
  [PLACES.column, PLACES.post, PLACES.dialog, PLACES.chat].some((places) => aroundOf(link, places) !== undefined)

/** The containers of posts under `root`, without those of quoted posts, which stand inside of their quoters'. */
export const cardsIn = (root: ParentNode): readonly HTMLElement[] =>
  allOf(root, PLACES.post).filter((card) => !card.parentElement?.closest(PLACES.post[0].css) && !aroundOf(card, PLACES.chat))

/** Reads one container; undefined when nobody's name is in it. */
export function cardOf(card: HTMLElement): Card | undefined {
  const mine = shownIn(card, PLACES.post[0].css)
  const time = allOf(card, PLACES.time).find(mine)
  const link = time?.closest('a') ?? allOf(card, PLACES.permalink).find(mine)
  const path = link ? pathOf(link) : undefined
  const [, linked, id] = (path && POST_PATH.exec(path)) || []
  const author = authorIn(card, link ?? undefined, mine)
  const handle = linked ?? (author && PROFILE_PATH.exec(pathOf(author))?.[1])
  if (handle === undefined) return undefined
  const line = actionsIn(card, mine)
  const datetime = time?.getAttribute('datetime')
  return {
    handle,
    ...wordsIn(card, headIn(card, author, link ?? undefined), line[0], mine),
    quotes: allOf(card, PLACES.post).length > 0,
    replies: countOn(replyButton(line)),
    ...(id === undefined ? {} : { id }),
    ...(path === undefined || id === undefined ? {} : { path }),
    ...(datetime ? { time: datetime } : {}),
  }
}

/** A container that was read as a post of the page; undefined when it does not say where the post lives. */
export function postFrom(card: Card, own: string | undefined, url: URL): SeenPost | undefined {
  const { id, path, handle, text, truncated } = card
  if (id === undefined || path === undefined) return undefined
  const time = exactly(card.time)
  // A profile lists, among what its owner says, what the owner passed on.
  const profile = /^\/@([\w.]+)\/?(?:reposts\/?)?$/.exec(url.pathname)?.[1]
  const isRepost = profile !== undefined && !sameHandle(handle, profile)
  return {
    id,
    kind: time === undefined ? 'promoted' : isRepost ? 'repost' : card.quotes ? 'quote' : 'post',
    author: handle,
    handle,
    text,
    own: sameHandle(handle, own),
    permalink: new URL(path, url).href,
    ...(truncated ? { truncated } : {}),
    ...(time ? { time } : {}),
  }
}

/** Where a link of the site leads, without its questions. */
export const pathOf = (link: Element): string =>
  (link.getAttribute('href') ?? '').replace(/^https:\/\/(?:www\.)?threads\.(?:com|net)/, '').split(/[?#]/)[0] ?? ''

type Mine = (element: Element) => boolean

/** The name beside the time; the first link of the author's is the picture. */
function authorIn(card: HTMLElement, permalink: HTMLElement | undefined, mine: Mine): HTMLElement | undefined {
  const links = allOf(card, PLACES.author).filter((link) => mine(link) && PROFILE_PATH.test(pathOf(link)))
  return (permalink && links.findLast((link) => precedes(link, permalink))) ?? links[0]
}

/** The line with name, topic, time and badges: the smallest part that holds both name and time. */
function headIn(card: HTMLElement, author: HTMLElement | undefined, permalink: HTMLElement | undefined): HTMLElement | undefined {
  if (!author || !permalink) return author
  return climb(author, card, (part) => (part.contains(permalink) ? part : undefined)) ?? permalink
}

/** The words stand between that line and the buttons; neither names, topics, badges nor numbers of a row of posts are words. */
function wordsIn(card: HTMLElement, head: HTMLElement | undefined, button: HTMLElement | undefined, mine: Mine): UncutWords {
  const isBetween = (element: HTMLElement): boolean => (!head || precedes(head, element)) && (!button || precedes(element, button))
  const isSaid = (element: HTMLElement): boolean => !element.closest('a, button, [role="button"], time, h1, h2, h3') && !isNumbering(element.closest('div'))
  const words = outermost(allOf(card, PLACES.words).filter((element) => mine(element) && isBetween(element) && isSaid(element)))
  const read = uncutWords(words)
  const number = words
    .flatMap((element) => [...element.querySelectorAll('div')])
    .find(isNumbering)
    ?.textContent?.trim()
  return number && read.text.endsWith(number) ? { ...read, text: read.text.slice(0, -number.length).trim() } : read
}

/** "1/3" in a part of its own: the place of a post in a row of posts. */
const isNumbering = (part: Element | null): boolean => part !== null && /^\d+\s*\/\s*\d+$/.test(latinDigits(part.textContent?.trim() ?? ''))

/** The buttons under a post: like, reply, repost, send. The one beside the name stands apart from them. */
function actionsIn(card: HTMLElement, mine: Mine): readonly HTMLElement[] {
  const buttons = allOf(card, PLACES.action).filter(mine)
  const last = buttons.at(-1)
  const line =
    last?.parentElement && climb(last.parentElement, card, (part) => (buttons.filter((button) => part.contains(button)).length >= 3 ? part : undefined))
  return line ? buttons.filter((button) => line.contains(button)) : []
}

const replyButton = (line: readonly HTMLElement[]): HTMLElement | undefined => line.find((button) => oneOf(button, PLACES.replyIcon)) ?? line[1]

/** The number beside the icon; a button with the icon alone says there is none. */
function countOn(button: HTMLElement | undefined): number | undefined {
  if (!button) return undefined
  const label = [...button.querySelectorAll('span, div')].filter((part) => part.childElementCount === 0).map((part) => part.textContent?.trim() ?? '')
  return label.join('') === '' ? 0 : figureIn(label.join(' '))
}

import { flowText } from '../../page/flow-text'
import { exactly, relative } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Page, SeenPost } from '../platform'
import { publishedText, sameHandle } from '../posts'
import { PLACES } from './places'
import { allTaught } from './taught'

/** The article-like elements of a page, in its order. */
export type Items = ReadonlySet<Element>

/** The taught items, or what the web's conventions say is one and no conversation between people holds. */
export function itemsOn({ document, taught, frame }: Page): Items {
  // Editors of older make stand in an empty frame: the items are those of the page around it.
  if (frame) return itemsOn(frame.page)
  if (taught?.post) return new Set(allTaught(document, taught.post))
  return new Set(allOf(document, PLACES.post).filter((element) => !aroundOf(element, PLACES.conversation)))
}

/** Is there proof that this page is a public one: an item with an address of its own? No word is read to find out. */
export function showsPublicItems(page: Page): boolean {
  const items = itemsOn(page)
  // Whoever points at posts on a page says that they may be read.
  if (page.taught?.post) return items.size > 0
  return [...items].some((element) => addressOf(partOf(element as HTMLElement, items, page, 'time'), page) !== undefined)
}

/** The innermost item that holds an element. */
export function itemAround(element: Element | null | undefined, items: Items): HTMLElement | undefined {
  for (let at = element; at; at = at.parentElement) if (items.has(at)) return at as HTMLElement
  return undefined
}

/** An item counts only with an author, words, and an address or a time of its own: anything less may be part of the page's frame. */
export function postOf(element: HTMLElement, items: Items, own: string | undefined, page: Page): SeenPost | undefined {
  const author = partOf(element, items, page, 'author')
  const stamp = partOf(element, items, page, 'time')
  const handle = author && handleOf(author)
  if (!author || !handle) return undefined
  const permalink = addressOf(stamp, page)
  const time = exactly(stamp?.getAttribute('datetime')) ?? relative(stamp?.textContent, page.now)
  const text = textOf(element, items, page, [author, ...(stamp ? [stamp] : [])])
  const isTaught = Boolean(page.taught?.post && page.taught.author)
  const id = permalink ?? (isTaught || time ? element.id || shortId(handle, text) : undefined)
  if (!id || text === '') return undefined
  return {
    id,
    kind: 'post',
    author: author.textContent?.trim() || handle,
    handle,
    text,
    own: sameHandle(handle, own),
    ...(permalink ? { permalink } : {}),
    ...(time ? { time } : {}),
  }
}

function partOf(element: HTMLElement, items: Items, page: Page, part: 'author' | 'time'): HTMLElement | undefined {
  const css = page.taught?.[part]
  const found = css ? allTaught(element, css) : allOf(element, PLACES[part])
  return found.find((match) => itemAround(match, items) === element)
}

function addressOf(stamp: HTMLElement | undefined, { url }: Page): string | undefined {
  const href = (stamp?.closest('a[href]') ?? stamp?.querySelector('a[href]'))?.getAttribute('href')
  return href && URL.canParse(href, url) ? new URL(href, url).href : undefined
}

/** The words of an item without those of the items inside it, and without its author and time. */
function textOf(element: HTMLElement, items: Items, page: Page, besides: readonly Element[]): string {
  const isWords = (part: Element): boolean => itemAround(part, items) === element && !besides.some((other) => other.contains(part) || part.contains(other))
  for (const candidate of PLACES.text) {
    const parts = allOf(element, [candidate]).filter(isWords)
    if (parts.length > 0) return publishedText(parts.filter((part) => !parts.some((other) => other !== part && other.contains(part))))
  }
  if (!page.taught?.post) return ''
  return withoutParts(element, (node) => besides.some((part) => part.contains(node)) || itemAround(node.parentElement, items) !== element)
}

/** The words under an element but for those that `skips` names. */
function withoutParts(element: Element, skips: (node: Node) => boolean): string {
  const { text, pieces } = flowText(element)
  let kept = ''
  let at = 0
  for (const { node, start, end } of pieces) {
    if (!skips(node)) continue
    kept += text.slice(at, start)
    at = end
  }
  return `${kept}${text.slice(at)}`.replace(/^[ \t]+/gm, '').trim()
}

/** The name as its link has it (`/@name`, `/user/name`), or as it is written. */
export function handleOf(element: HTMLElement): string | undefined {
  const href = (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute('href') ?? ''
  const inLink = /(?:\/@|\/(?:user|users|u|profile)\/)([^/?#]+)/.exec(href)?.[1] ?? /^(?:https?:\/\/[^/]+)?\/([\w.-]{2,40})\/?$/.exec(href)?.[1]
  const written = (oneOf(element, PLACES.name) ?? element).textContent?.trim()
  return inLink ?? (written?.replace(/^@/, '') || undefined)
}

/** Items without an address are told apart by who said what. */
function shortId(handle: string, text: string): string {
  let hash = 5381
  for (const letter of `${handle}\n${text}`) hash = (hash * 33) ^ (letter.codePointAt(0) ?? 0)
  return `text-${(hash >>> 0).toString(36)}`
}

import { selectorFor, stepOf } from '../page/selector'
import type { TaughtSite } from './platform'

/** What is pointed at, in this order: author and time stand inside a post. */
export const TAUGHT_PLACES = ['composer', 'post', 'author', 'time', 'self'] as const satisfies readonly (keyof TaughtSite)[]
export type TaughtPlace = (typeof TAUGHT_PLACES)[number]

/** Is this a selector at all? Typed ones need not be. */
export function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css)
    return true
  } catch {
    return false
  }
}

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])'

/** The selector of a place from the element that was pointed at; undefined when the element is no such place. */
export function taughtSelector(place: TaughtPlace, element: Element, taught: TaughtSite): string | undefined {
  const { ownerDocument: document } = element
  if (place === 'composer') {
    const box = element.closest(EDITABLE) ?? element.querySelector(EDITABLE)
    return box ? selectorFor(box, document, (found) => found.every((other) => other.matches(EDITABLE))) : undefined
  }
  if (place === 'post') return selectorFor(itemAround(element), document, isList)
  if (place === 'self') return selectorFor(element, document, ([first]) => first === element)
  const post = taught.post ? element.closest(taught.post) : null
  return post && post !== element ? selectorFor(element, post, ([first]) => first === element) : undefined
}

/** Items stand beside each other: none of them holds another one's beginning by mere likeness of their mark-up. */
const isList = (found: readonly Element[]): boolean => !found.some((element) => found.some((other) => other !== element && other.contains(element)))

/** Who points at a word of a post means the post: the article around it, or the nearest element that has others like it beside it. */
function itemAround(element: Element): Element {
  const article = element.closest('article, [role="article"]')
  if (article) return article
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const step = stepOf(at)
    const alike = [...at.parentElement.children].filter((sibling) => stepOf(sibling) === step)
    if (alike.length > 1 && at.children.length > 0) return at
  }
  return element
}

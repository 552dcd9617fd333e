import { publishedText } from './posts'

<<<<<<< HEAD
/**
 * The words of an element without what stands among them and is nobody's words or another's: the time, a quoted message, reactions, a
 * preview. `others` is the selector of those. They are taken out of a copy in a document without a window, so that no element of the
 * site comes to life in it and nothing on the page changes.
 */
export function ownWords(element: Element, others: string): string {
  if (!element.querySelector(others)) return publishedText([element])
  const copy = element.ownerDocument.implementation.createHTMLDocument().importNode(element, true)
  for (const other of copy.querySelectorAll(others)) other.remove()
  return publishedText([copy])
=======
/** What an item says, and whether the page shows only its beginning. */
export interface OwnWords {
  readonly text: string
  readonly truncated?: true
}

/**
 * The words of an item on a site that puts its "more" button into the text: a button at the very end of the words cuts them, in
 * whatever language it is labelled.
 */
export function ownWords(elements: readonly HTMLElement[]): OwnWords {
  const text = publishedText(elements)
  const label = [...(elements.at(-1)?.querySelectorAll('[role="button"]') ?? [])].at(-1)?.textContent?.trim()
  if (!label || !text.endsWith(label)) return { text }
  return { text: text.slice(0, -label.length).replace(/\s*(?:…|\.\.\.)?\s*$/u, ''), truncated: true }
>>>>>>> platforms-c
}

import { publishedText } from './posts'

/**
 * The words of an element without what stands among them and is nobody's words or another's: the time, a quoted message, reactions, a
 * preview. `others` is the selector of those. They are taken out of a copy in the windowless document of a template, so that no element of
 * the site comes to life in it and nothing on the page changes.
 */
export function ownWords(element: Element, others: string): string {
  if (!element.querySelector(others)) return publishedText([element])
  const copy = element.ownerDocument.createElement('template').content.ownerDocument.importNode(element, true)
  for (const other of copy.querySelectorAll(others)) other.remove()
  return publishedText([copy])
}

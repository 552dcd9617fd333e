/** Does `one` stand before `other` on the page? False when one holds the other. */
export const precedes = (one: Node, other: Node): boolean => {
  const position = one.compareDocumentPosition(other)
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
}

/** Those elements that no other of them holds. */
export const outermost = (elements: readonly HTMLElement[]): readonly HTMLElement[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))

/** The nearest ancestor of an element, or the element itself, for which something is found; looked for no further than `end`. */
export function climb<Found>(from: HTMLElement, end: Element | null, find: (ancestor: HTMLElement) => Found | undefined): Found | undefined {
  for (let ancestor: HTMLElement | null = from; ancestor && ancestor !== end; ancestor = ancestor.parentElement) {
    const found = find(ancestor)
    if (found !== undefined) return found
  }
  return undefined
}

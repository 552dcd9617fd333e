const BOXES = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'
const MOST = 6
const DEPTH = 7
/** Attributes whose names say how a page is built. Their values may hold what somebody wrote, or a name, and stay out. */
const TELLING = /^(?:data-[\w-]+|role|contenteditable|aria-modal|slot|name|itemprop)$/

/** Where the boxes of a page stand, for whoever mends an adapter: elements and names of attributes from outside in, without any value. */
export const outlinesOf = (root: ParentNode): readonly string[] => [...root.querySelectorAll(BOXES)].slice(0, MOST).map(outlineOf)

function outlineOf(element: Element): string {
  const path: string[] = []
  for (let at: Element | null = element; at && path.length < DEPTH; at = at.parentElement) path.unshift(stepOf(at))
  return path.join(' > ')
}

function stepOf(element: Element): string {
  const names = element.getAttributeNames().filter((name) => TELLING.test(name))
  return element.localName + names.map((name) => `[${name}]`).join('')
}

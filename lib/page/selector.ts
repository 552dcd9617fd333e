/** Attributes that say what an element is for, the most telling first. Their values are the site's words, not its people's. */
const TELLING = ['data-testid', 'data-test', 'data-e2e', 'itemprop', 'role', 'slot', 'name'] as const
/** A value that a site's author wrote, and no number, key or hash. */
const WRITTEN = /^[A-Za-z][A-Za-z_:-]{1,39}$/
/** A class that is a word; `x1n2onr6` and `css-1a2b3c` change with every release. */
const WORDY = /^[a-z][a-z]+(?:[-_]{1,2}[a-z]+)*$|^[a-z]+(?:[A-Z][a-z]+)+$/
const MOST_CLASSES = 2
const DEPTH = 6

/**
 * A selector for an element, read from inside out until `accepts` is content with what it finds in `root`. It is made of what the
 * site's author wrote: never of texts, addresses or positions. Undefined when the element has nothing to be known by.
 */
export function selectorFor(element: Element, root: ParentNode, accepts: (found: readonly Element[]) => boolean): string | undefined {
  let selector = ''
  for (let at: Element | null = element, depth = 0; at && at !== root && depth < DEPTH; at = at.parentElement, depth++) {
    selector = selector === '' ? stepOf(at) : `${stepOf(at)} > ${selector}`
    const found = [...root.querySelectorAll(selector)]
    if (found.includes(element) && accepts(found)) return selector
  }
  return undefined
}

/** One element of a selector: its name, and what tells it apart. */
export function stepOf(element: Element): string {
  const telling = TELLING.find((name) => WRITTEN.test(element.getAttribute(name) ?? ''))
  if (telling) return `${element.localName}[${telling}="${element.getAttribute(telling)}"]`
  const classes = [...element.classList].filter((name) => WORDY.test(name)).slice(0, MOST_CLASSES)
  if (classes.length > 0) return element.localName + classes.map((name) => `.${name}`).join('')
  return element.id !== '' && WRITTEN.test(element.id) ? `${element.localName}#${element.id}` : element.localName
}

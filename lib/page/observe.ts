/** Our own host element; what happens in it is not the page's doing. */
export const HOST_TAG = 'panjgol-overlay'

/** Milliseconds from a change of the page to the look at it. */
const SOON = 120
/** Changes inside an editor come with every key; they are looked at when typing has calmed down. */
const CALM = 700

const elementOf = (node: Node): Element | null => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)
const inEditor = (node: Node): boolean =>
  elementOf(node)?.closest('[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"],textarea') != null
const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
  if (elementOf(target)?.localName === HOST_TAG) return true
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.every((node) => (node as Element).localName === HOST_TAG)
}

/** A page observer can be pointed at open shadow roots: what happens in them is not told to whoever looks at the page around them. */
export interface PageObserver {
  also(roots: readonly ShadowRoot[]): void
}

const CHANGES: MutationObserverInit = { childList: true, subtree: true, characterData: true }

/**
 * The only observer of a page: calls `onChange` soon after something changed, at most once per pause, until `signal` ends.
 * It does nothing in the page's own moment but note that something happened.
 */
export function observePage(document: Document, onChange: () => void, signal: AbortSignal): PageObserver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Number.POSITIVE_INFINITY

  const plan = (delay: number): void => {
    const at = performance.now() + delay
    // An earlier look covers a later one; a page that never rests is still looked at.
    if (at >= due) return
    due = at
    clearTimeout(timer)
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY
      onChange()
    }, delay)
  }
  const observer = new MutationObserver((records) => {
    if (due - performance.now() <= SOON) return
    if (records.every(isOurs)) return
    plan(records.every(({ target }) => inEditor(target)) ? CALM : SOON)
  })
  observer.observe(document.documentElement, CHANGES)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  return {
    also: (roots) => {
      if (signal.aborted) return
      for (const root of roots) observer.observe(root, CHANGES)
    },
  }
}

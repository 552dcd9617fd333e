import { watchForShadows } from './late-shadow'

/** Our own host element; what happens in it is not the page's doing. */
export const HOST_TAG = 'panjgol-overlay'

/** Milliseconds from a change of the page to the look at it. */
const SOON = 120
/** Changes inside an editor come with every key; they are looked at when typing has calmed down. */
const CALM = 700

const elementOf = (node: Node): Element | null => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)
const inEditor = ({ target }: MutationRecord): boolean =>
  elementOf(target)?.closest('[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"],textarea') != null
const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
  if (elementOf(target)?.localName === HOST_TAG) return true
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.every((node) => (node as Element).localName === HOST_TAG)
}
const isElement = ({ nodeType }: Node): boolean => nodeType === Node.ELEMENT_NODE
/** Elements came or went; a clock that goes on, or a number that grows, only changes words. */
const isRebuilding = ({ addedNodes, removedNodes }: MutationRecord): boolean => [...addedNodes].some(isElement) || [...removedNodes].some(isElement)

/** What the one observer of a page can be asked for. */
export interface PageObserver {
  /**
   * The elements in whose open shadow roots something may come to stand: what happens there is not told to whoever looks at the page around
   * them, and neither is it told when one of them gets its root.
   */
  also(hosts: readonly Element[]): void
  /** How often elements came or went, outside of editors. As long as it stays the same the page is built as it was. */
  rebuilt(): number
}

const CHANGES: MutationObserverInit = { childList: true, subtree: true, characterData: true }

/**
 * The only observer of a page: calls `onChange` soon after something changed, at most once per pause, until `signal` ends.
 * It does nothing in the page's own moment but note that something happened.
 */
export function observePage(document: Document, onChange: () => void, signal: AbortSignal): PageObserver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Number.POSITIVE_INFINITY
  let rebuilt = 0

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
    if (records.some((record) => isRebuilding(record) && !isOurs(record) && !inEditor(record))) rebuilt++
    if (due - performance.now() <= SOON) return
    if (records.every(isOurs)) return
    plan(records.every(inEditor) ? CALM : SOON)
  })
  // The document itself: a frame that is written anew (`document.write`) gets another root element.
  observer.observe(document, CHANGES)
  const late = watchForShadows(document, () => plan(SOON), signal)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  return {
    also: (hosts) => {
      if (signal.aborted) return
      for (const { shadowRoot } of hosts) if (shadowRoot) observer.observe(shadowRoot, CHANGES)
      late(hosts.filter(({ shadowRoot }) => !shadowRoot))
    },
    rebuilt: () => rebuilt,
  }
}

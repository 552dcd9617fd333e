/**
 * Watches elements that have no open shadow root yet, and calls `onShadow` when one of them has got it. Nothing in a page tells of that; but
 * what stands in a shadow takes room, and before somebody writes there the focus goes into it: the first is seen where an element or one
 * around it grows, the second at the element itself. A closed root never shows, and stays unread.
 * @returns takes the elements to wait for from now on, in place of those before.
 */
export function watchForShadows(document: Document, onShadow: () => void, signal: AbortSignal): (hosts: readonly Element[]) => void {
  let waiting: readonly Element[] = []
  let resizes: ResizeObserver | undefined

  const look = (): void => {
    if (!waiting.some(({ shadowRoot }) => shadowRoot)) return
    wait([])
    onShadow()
  }
  const wait = (hosts: readonly Element[]): void => {
    if (hosts.length === waiting.length && hosts.every((host, at) => host === waiting[at])) return
    waiting = hosts
    resizes?.disconnect()
    document.removeEventListener('focusin', look, true)
    if (hosts.length === 0 || signal.aborted) return
    document.addEventListener('focusin', look, { signal, capture: true, passive: true })
    resizes ??= new ResizeObserver(look)
    for (const element of new Set(hosts.flatMap(withAncestors))) resizes.observe(element)
  }
  signal.addEventListener('abort', () => resizes?.disconnect(), { once: true })
  return wait
}

/** An element whose style makes it part of a line has no size of its own to watch. */
function withAncestors(element: Element): readonly Element[] {
  const around: Element[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) around.push(at)
  return around
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

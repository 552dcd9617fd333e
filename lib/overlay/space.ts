/** How our own pixels lie over the window: a page may zoom its body, and with it what stands in it. */
export interface Space {
  /** A place in the window, as the page's elements tell it, in our pixels. */
  toOurs(left: number, top: number): { readonly left: number; readonly top: number }
  /** Window pixels in one of ours. */
  readonly scale: number
}

const EDGE = 100

/** Measures the space of our root by an element of known size in it. */
export function openSpace(root: ShadowRoot): () => Space {
  const probe = root.ownerDocument.createElement('div')
  probe.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${EDGE}px; height: ${EDGE}px; visibility: hidden; pointer-events: none`
  root.append(probe)
  return () => {
    const origin = probe.getBoundingClientRect()
    const scale = origin.width > 0 ? origin.width / EDGE : 1
    return { scale, toOurs: (left, top) => ({ left: (left - origin.left) / scale, top: (top - origin.top) / scale }) }
  }
}

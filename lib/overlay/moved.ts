/**
 * Calls back when an element comes to stand elsewhere in the window, whatever moved it: a banner above it, a style, an animation's
 * end. The browser watches by itself: a frame is drawn tightly around the element, and it tells when the element leaves it.
 */
export function onMoved(element: Element, callback: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined

  const watch = (threshold: number): void => {
    observer?.disconnect()
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    const root = element.ownerDocument.documentElement
    if (width === 0 || height === 0) return
    const margins = [top, root.clientWidth - right, root.clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`)
    let isFirst = true
    observer = new IntersectionObserver(
      ([entry]) => {
        const share = entry?.intersectionRatio ?? 0
        if (isFirst) {
          isFirst = false
          // The first answer tells how much of the element the frame holds where it stands; that share is what must not change.
          // Nothing of it is in sight: then coming into sight is what is waited for.
          if (share !== threshold && share !== 0) watch(share)
          return
        }
        callback()
        watch(1)
      },
      { rootMargin: margins.join(' '), threshold: Math.max(0, Math.min(1, threshold)) },
    )
    observer.observe(element)
  }
  watch(1)
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true })
}

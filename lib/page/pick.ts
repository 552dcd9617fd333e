/** What happens while somebody points at things in a page. */
export interface Picking {
  /** Our own element, on which the page's pointer works as always. */
  readonly ours: Element
  readonly onHover: (element: Element) => void
  readonly onPick: (element: Element) => void
  readonly onCancel: () => void
}

/** Presses that would make the page do something while it is only being pointed at. */
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'] as const

/** Turns the pointer into one that points: nothing in the page answers to it until `signal` ends. Escape cancels. */
export function pickInPage(window: Window, { ours, onHover, onPick, onCancel }: Picking, signal: AbortSignal): void {
  const on = (type: string, listener: (event: Event) => void): void =>
    window.addEventListener(type, (event) => (event.composedPath().includes(ours) ? undefined : listener(event)), { capture: true, passive: false, signal })
  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  on('pointermove', (event) => {
    const element = elementOf(event)
    if (element) onHover(element)
  })
  on('click', (event) => {
    swallow(event)
    const element = elementOf(event)
    if (element) onPick(element)
  })
  for (const type of SWALLOWED) on(type, swallow)
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    swallow(event)
    onCancel()
  }
  window.addEventListener('keydown', cancel, { capture: true, signal })
}

const elementOf = (event: Event): Element | undefined => event.composedPath().find((target): target is Element => target instanceof Element)

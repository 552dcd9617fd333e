import { HOST_TAG } from '../page/observe'

/** Inline and important, so that no style of the page (`* { all: unset !important }` among them) can hide or move it. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  contain: 'none',
  'clip-path': 'none',
  'content-visibility': 'visible',
  zoom: '1',
  animation: 'none',
  transition: 'none',
  'z-index': '2147483647',
  'pointer-events': 'none',
  'color-scheme': 'normal',
}

/** What must not reach the page's handlers when it happens on our card. */
const CONTAINED = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'touchstart',
  'touchmove',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'change',
  'copy',
  'selectstart',
  'dragstart',
  'contextmenu',
]
/** How often a host that the page took away comes back; a page that insists is left alone. */
const MOST_RETURNS = 5

export interface Host {
  readonly root: ShadowRoot
  /** Sees to it that the host stands where `editor` can be accompanied: in its modal dialog if it is in one, else on the body, or beside a body that is itself written in. */
  standBy(editor: Element): void
}

/**
 * Our one element in the page. Its root is closed: what a hint says is not the page's to read. It leaves with `signal`; when
 * somebody else removed it (the page, or a newer copy of this script), `isWanted` decides whether it comes back.
 */
export function openHost(document: Document, styles: string, signal: AbortSignal, isWanted: () => boolean): Host {
  for (const stale of document.querySelectorAll(HOST_TAG)) stale.remove()
  const host = document.createElement(HOST_TAG)
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  root.append(styleOf(document, styles))
  // A press on the card must not take the caret out of the editor.
  root.addEventListener('mousedown', (event) => event.preventDefault())
  for (const type of CONTAINED) host.addEventListener(type, (event) => event.stopPropagation())

  // In a frame that is an editor as a whole, its body is what is written in.
  const home = (): Element => (document.body.isContentEditable ? document.documentElement : document.body)

  let returns = 0
  const stand = (parent: Element): void => {
    if (host.parentElement !== parent) parent.append(host)
    // The top layer lies above every z-index of the page.
    if (!host.matches(':popover-open')) host.showPopover()
    removals.disconnect()
    removals.observe(parent, { childList: true })
  }
  const removals = new MutationObserver(() => {
    if (host.isConnected || signal.aborted || returns >= MOST_RETURNS || !isWanted()) return
    returns++
    stand(home())
  })
  stand(home())
  signal.addEventListener(
    'abort',
    () => {
      removals.disconnect()
      host.remove()
    },
    { once: true },
  )
  return { root, standBy: (editor) => stand(editor.closest('dialog:modal') ?? home()) }
}

function styleOf(document: Document, styles: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = styles
  return style
}

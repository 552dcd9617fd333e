import { TEACH_PANEL_STYLES } from '../../components/teach-panel-styles'

const TAG = 'panjgol-teach'
/** More frames than this would only blur the page. */
const MOST_FRAMES = 40

/** Our element over a page that is being pointed at. */
export interface Stage {
  readonly host: Element
  /** Where the panel is drawn. */
  readonly panel: HTMLElement
  /** Puts frames around elements. */
  mark(elements: readonly Element[]): void
  /** Puts the dashed frame around the one under the pointer. */
  point(element: Element): void
}

/** Opens the stage until `signal` ends; undefined when one is open already. */
export function openStage(document: Document, signal: AbortSignal): Stage | undefined {
  if (document.querySelector(TAG)) return undefined
  const host = document.createElement(TAG)
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; border: 0 !important; padding: 0 !important; overflow: visible !important; background: transparent !important; z-index: 2147483647 !important'
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = TEACH_PANEL_STYLES
  const panel = document.createElement('div')
  const frames = document.createElement('div')
  const pointed = frameOf(document, 'frame pointed')
  root.append(style, frames, pointed, panel)
  document.body.append(host)
  host.showPopover()
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return {
    host,
    panel,
    mark: (elements) => frames.replaceChildren(...elements.slice(0, MOST_FRAMES).map((element) => around(frameOf(document, 'frame'), element))),
    point: (element) => around(pointed, element),
  }
}

function frameOf(document: Document, className: string): HTMLElement {
  const frame = document.createElement('div')
  frame.className = className
  return frame
}

function around(frame: HTMLElement, element: Element): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect()
  Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
  return frame
}

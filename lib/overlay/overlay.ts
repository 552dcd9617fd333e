import { type Box, openBox } from './box'
import { openHost } from './host'
import { openSpace } from './space'
import { OVERLAY_STYLES } from './styles'
import { openUnderlines } from './underlines'

export type { Box } from './box'
export type { Mark } from './mark'
export type { Theme } from './theme'

export interface Overlay {
  /** Accompanies one compose box until `signal` ends. */
  box(editor: HTMLElement, signal: AbortSignal): Box
}

/**
 * Our drawing over a page. Nothing inside an editor or its parents is touched, ever; all of it leaves with `signal`.
 * `isWanted` is asked when somebody removed our element: a newer copy of this script does so to take over.
 */
export function openOverlay(document: Document, signal: AbortSignal, cardStyles: string, isWanted: () => boolean): Overlay {
  const host = openHost(document, OVERLAY_STYLES + cardStyles, signal, isWanted)
  const underlines = openUnderlines(signal)
  const space = openSpace(host.root)
  return { box: (editor, boxSignal) => openBox(editor, { host, underlines, space }, boxSignal) }
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Place {
  readonly left: number
  readonly top: number
}

const GAP = 8
const EDGE = 8

/**
 * Where the card stands: below the compose block, else beside it (first where its text ends), else above, else in the lower corner
 * of the window. Never over the words being written as long as any of these is free, and always inside the window.
 */
export function placeCard(block: Box, card: Size, view: Size, direction: 'ltr' | 'rtl'): Place {
  const fitsDown = (top: number): boolean => top + card.height <= view.height - EDGE
  const fitsAcross = (left: number): boolean => left >= EDGE && left + card.width <= view.width - EDGE
  const atStart = direction === 'rtl' ? block.right - card.width : block.left
  const sides = [block.right + GAP, block.left - GAP - card.width]
  const side = (direction === 'rtl' ? sides.reverse() : sides).find(fitsAcross)

  if (fitsDown(block.bottom + GAP)) return { left: clamp(atStart, card.width, view.width), top: Math.max(EDGE, block.bottom + GAP) }
  if (side !== undefined) return { left: side, top: clamp(block.top, card.height, view.height) }
  if (block.top - GAP - card.height >= EDGE) return { left: clamp(atStart, card.width, view.width), top: block.top - GAP - card.height }
  return { left: clamp(atStart, card.width, view.width), top: clamp(view.height, card.height, view.height) }
}

const clamp = (wanted: number, size: number, room: number): number => Math.max(EDGE, Math.min(wanted, room - size - EDGE))

const MOST_LEVELS = 8

/** The editor with what belongs to it (its buttons): the smallest ancestor that holds a button behind the text, as long as it is not the whole page. */
export function composeBlock(editor: HTMLElement): HTMLElement {
  const view = editor.ownerDocument.documentElement.clientHeight
  let node = editor.parentElement
  for (let level = 0; node && level < MOST_LEVELS; level++, node = node.parentElement) {
    const rect = node.getBoundingClientRect()
    if (rect.height > view * 0.9) break
    const buttons = node.querySelectorAll('button, [role="button"], [type="submit"]')
    if ([...buttons].some((button) => editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)) return node
  }
  return editor
}

/** The compose block, searched anew only when the known one is no longer it: a scroll asks for it in every frame. */
export const findBlock = (editor: HTMLElement, known: HTMLElement): HTMLElement =>
  known !== editor && known.isConnected && known.contains(editor) ? known : composeBlock(editor)

/**
 * Where the small mark stands: beside the compose block, at the height of the text's last line, on the side where a line ends;
 * in a narrow window inside the editor's lower corner.
 */
export function cornerOf(editor: Box, block: Box, mark: Size, view: Size, direction: 'ltr' | 'rtl'): Place {
  const outside = direction === 'rtl' ? block.left - mark.width - GAP / 2 : block.right + GAP / 2
  const inside = direction === 'rtl' ? editor.left : editor.right - mark.width
  const fits = outside >= 0 && outside + mark.width <= view.width
  return { left: fits ? outside : clamp(inside, mark.width, view.width), top: Math.min(editor.bottom, view.height) - mark.height }
}

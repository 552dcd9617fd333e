import type { Span } from '../engine/model'
import { flowText, type Piece } from './flow-text'

/** What stands in an editor, as the site would publish it, with offsets both ways. */
export interface EditorText {
  readonly kind: 'textarea' | 'contenteditable'
  readonly text: string
  /** The document range of a span; null in a textarea and for a span that is not on the text. */
  rangeOf(span: Span): Range | null
  /** The offset of a place in the document; null when it is not in the text. */
  offsetOf(node: Node, offset: number): number | null
}

/** Reads a compose box; null when it is neither a textarea nor editable. */
export function readEditor(editor: HTMLElement): EditorText | null {
  if (editor instanceof HTMLTextAreaElement) return { kind: 'textarea', text: editor.value, rangeOf: () => null, offsetOf: () => null }
  if (!editor.isContentEditable && editor.getAttribute('contenteditable') === null) return null
  const { text, pieces } = flowText(editor)
  return { kind: 'contenteditable', text, rangeOf: (span) => rangeOf(span, text, pieces), offsetOf: (node, offset) => offsetOf(node, offset, pieces) }
}

function rangeOf([start, end]: Span, text: string, pieces: readonly Piece[]): Range | null {
  if (start < 0 || end > text.length || start >= end) return null
  const first = pieces.find((piece) => piece.end > start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return null
  const range = first.node.ownerDocument.createRange()
  if (first.node.nodeType === Node.TEXT_NODE) range.setStart(first.node, first.from + Math.max(0, start - first.start))
  else range.setStartBefore(first.node)
  if (last.node.nodeType === Node.TEXT_NODE) range.setEnd(last.node, last.from + Math.min(end, last.end) - last.start)
  else range.setEndAfter(last.node)
  return range
}

function offsetOf(node: Node, offset: number, pieces: readonly Piece[]): number | null {
  const inText = pieces.find((piece) => piece.node === node && offset >= piece.from && offset <= piece.from + piece.end - piece.start)
  if (inText) return inText.start + offset - inText.from
  const child = node.childNodes[offset]
  const after = child && pieces.find((piece) => child.contains(piece.node))
  if (after) return after.start
  const before = pieces.findLast((piece) => node.contains(piece.node))
  return before ? before.end : null
}

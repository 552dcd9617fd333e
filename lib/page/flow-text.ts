/** A stretch of the read text and where it stands in the document: a text node, or an element read as one piece (an emoji image). */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly node: Text | Element
  /** Offset of the piece in its text node; 0 for an element. */
  readonly from: number
}

export interface FlowText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'FIGURE', 'TABLE', 'TR'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'TEXTAREA', 'INPUT', 'SELECT'])
/** Editors park the caret in these; no site publishes them. */
const CARET_MARK = /\ufeff/

const isBlock = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && BLOCKS.has((node as Element).tagName)
const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.tagName) ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.hasAttribute('hidden') ||
  element.classList.contains('ProseMirror-widget')

/**
 * The text under `root` as a site would publish it, with the way back to the document: blocks are joined by ONE line break
 * (`innerText` doubles them for Quill and tiptap, `textContent` loses them), a `<br>` is a line break unless it only holds an
 * empty line open, an emoji image is its alternative text, and what is hidden from readers is not read.
 */
export function flowText(root: Element): FlowText {
  let text = ''
  const pieces: Piece[] = []
  let lines = 0
  /** Set when a block has closed: whatever comes next stands on a new line. */
  let afterBlock = false

  const newLine = (): void => {
    if (afterBlock || lines > 0) text += '\n'
    afterBlock = false
  }
  const add = (value: string, node: Text | Element, from: number): void => {
    if (value === '') return
    if (afterBlock) newLine()
    pieces.push({ start: text.length, end: text.length + value.length, node, from })
    text += value
    lines = Math.max(lines, 1)
  }
  const addText = (node: Text): void => {
    if (!CARET_MARK.test(node.data)) {
      add(node.data, node, 0)
      return
    }
    let from = 0
    for (const part of node.data.split('\ufeff')) {
      add(part, node, from)
      from += part.length + 1
    }
  }
  const visit = (node: Node, block: Element): void => {
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE && !isSkipped(node as Element)) visitElement(node as Element, block)
  }
  const visitElement = (element: Element, block: Element): void => {
    if (element.tagName === 'IMG') add(element.getAttribute('alt') ?? '', element, 0)
    else if (isBlock(element)) openBlock(element)
    else if (element.tagName !== 'BR') visitAll(element, block)
    else if (!endsBlock(element, block)) lineBreak(element)
  }
  const lineBreak = (element: Element): void => {
    if (afterBlock) newLine()
    pieces.push({ start: text.length, end: text.length + 1, node: element, from: 0 })
    text += '\n'
    lines = Math.max(lines, 1)
  }
  const openBlock = (element: Element): void => {
    // Only the innermost block makes a line; a wrapper around blocks makes none of its own.
    if (![...element.children].some((child) => containsBlock(child))) {
      if (afterBlock || lines > 0) text += '\n'
      afterBlock = false
      lines++
    }
    visitAll(element, element)
    afterBlock = true
  }
  const visitAll = (parent: Element, block: Element): void => {
    for (const child of parent.childNodes) visit(child, block)
  }

  visitAll(root, root)
  return { text, pieces }
}

const containsBlock = (element: Element): boolean => !isSkipped(element) && (isBlock(element) || [...element.children].some((child) => containsBlock(child)))

/** Is nothing that can be read after this `<br>` in its block? Then it only keeps the line open. */
function endsBlock(br: Element, block: Element): boolean {
  for (let node: Node | null = br; node && node !== block; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isBlock(next)) return false
      if (
        next.nodeType === Node.TEXT_NODE ? (next as Text).data.replace('\ufeff', '') !== '' : next.nodeType === Node.ELEMENT_NODE && !isSkipped(next as Element)
      )
        return false
    }
  }
  return true
}

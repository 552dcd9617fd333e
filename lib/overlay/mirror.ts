import { editBetween, type Mark, remap } from './mark'
import type { Space } from './space'
import { copyTextStyle, lookOf, turns, windowOf, zoomOf } from './textarea-box'

/** Longer texts are not laid out a second time for a key: behind the edit their lines wait for the next pause. */
const LONGEST_FOLLOWED = 4_000

/** A copy of a textarea's text in our own root, with nothing to see but the lines under the marked words. */
export interface Mirror {
  draw(marks: readonly Mark[]): void
  /** After an edit, or what may have been one: words it touched lose their line, the others move along. */
  follow(): void
  place(): void
  remove(): void
}

/** Lies exactly over the text of `textarea`: same direction, alignment, spacing, wrapping, scroll offset and scrollbar. */
export function openMirror(textarea: HTMLTextAreaElement, root: ShadowRoot, space: () => Space): Mirror {
  const { document, frame, flow } = elementsIn(root)
  let marks: readonly Mark[] = []
  let text = ''
  let copied = ''
  let lines: readonly { readonly mark: Mark; readonly element: HTMLElement }[] = []

  const draw = (next: readonly Mark[]): void => {
    text = textarea.value
    marks = [...next].sort((a, b) => a.span[0] - b.span[0])
    lines = []
    frame.hidden = marks.length === 0 || turns(textarea)
    flow.replaceChildren()
    if (frame.hidden) return
    copyTextStyle(textarea, flow)
    copied = lookOf(textarea)
    write()
    place()
  }
  const write = (): void => {
    const drawn: { mark: Mark; element: HTMLElement }[] = []
    let at = 0
    for (const mark of marks) {
      const [start, end] = mark.span
      if (start < at || end > text.length) continue
      const element = document.createElement('span')
      element.className = `mark ${mark.principle}`
      element.textContent = text.slice(start, end)
      flow.append(text.slice(at, start), element)
      drawn.push({ mark, element })
      at = end
    }
    // A last line break opens a line in a textarea; the added space opens it here too.
    flow.append(`${text.slice(at)} `)
    lines = drawn
  }
  const follow = (): void => {
    const now = textarea.value
    if (now === text || marks.length === 0) return
    if (now.length > LONGEST_FOLLOWED) keepBefore(editBetween(text, now).head)
    else draw(remap(marks, text, now))
  }
  /** The copy stays as it was; only what stands before the edit is still where it says. */
  const keepBefore = (head: number): void => {
    for (const { mark, element } of lines) if (mark.span[1] >= head) element.className = ''
    lines = lines.filter(({ mark }) => mark.span[1] < head)
    marks = lines.map(({ mark }) => mark)
    text = text.slice(0, head)
    if (marks.length === 0) frame.hidden = true
  }
  const place = (): void => {
    if (frame.hidden) return
    if (turns(textarea)) {
      frame.hidden = true
      return
    }
    const look = lookOf(textarea)
    if (look !== copied) copyTextStyle(textarea, flow)
    copied = look
    const { rect, left, top, width, height } = windowOf(textarea)
    const ours = space()
    const scale = textarea.offsetWidth > 0 ? rect.width / textarea.offsetWidth : 1
    const zoom = zoomOf(textarea) / zoomOf(root.host)
    const at = ours.toOurs(rect.left + left * scale, rect.top + top * scale)
    frame.style.transform = `translate(${at.left}px, ${at.top}px) scale(${scale / zoom / ours.scale})`
    frame.style.width = `${width * zoom}px`
    frame.style.height = `${height * zoom}px`
    flow.style.zoom = String(zoom)
    flow.style.width = `${width}px`
    flow.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`
  }
  return { draw, follow, place, remove: () => frame.remove() }
}

function elementsIn(root: ShadowRoot): { readonly document: Document; readonly frame: HTMLElement; readonly flow: HTMLElement } {
  const document = root.ownerDocument
  const frame = document.createElement('div')
  frame.className = 'mirror'
  frame.hidden = true
  frame.setAttribute('aria-hidden', 'true')
  const flow = document.createElement('div')
  flow.className = 'mirror-flow'
  frame.append(flow)
  root.append(frame)
  return { document, frame, flow }
}

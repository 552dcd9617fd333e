import { type Edit, editBetween, type Mark, remap } from './mark'
import type { Space } from './space'
import { copyTextStyle, lookOf, turns, windowOf, zoomOf } from './textarea-box'

/** Longer texts are not laid out a second time for a key: behind the edit their lines wait for the next pause. */
const LONGEST_FOLLOWED = 1_500

/** A copy of a textarea's text in our own root, with nothing to see but the lines under the marked words. */
export interface Mirror {
  draw(marks: readonly Mark[]): void
  /** After an edit, or what may have been one: words it touched lose their line, the others move along. */
  follow(): void
  place(): void
  remove(): void
}

/** A stretch of the copy: marked words, or what stands between them. */
interface Stretch {
  readonly node: Text
  readonly mark?: { readonly data: Mark; readonly element: HTMLElement }
}

/** Lies exactly over the text of `textarea`: same direction, alignment, spacing, wrapping, scroll offset and scrollbar. */
export function openMirror(textarea: HTMLTextAreaElement, root: ShadowRoot, space: () => Space): Mirror {
  const { document, frame, flow } = elementsIn(root)
  let marks: readonly Mark[] = []
  let text = ''
  let copied = ''
  let stretches: readonly Stretch[] = []
  let isStartAligned = true

  const draw = (next: readonly Mark[]): void => {
    text = textarea.value
    marks = [...next].sort((a, b) => a.span[0] - b.span[0])
    stretches = []
    frame.hidden = marks.length === 0 || turns(textarea)
    flow.replaceChildren()
    if (frame.hidden) return
    write()
    place()
  }
  const write = (): void => {
    const written: Stretch[] = []
    const plain = (words: string): void => {
      const node = document.createTextNode(words)
      flow.append(node)
      written.push({ node })
    }
    let at = 0
    for (const mark of marks) {
      const [start, end] = mark.span
      if (start < at || end > text.length) continue
      plain(text.slice(at, start))
      const element = document.createElement('span')
      element.className = `mark ${mark.principle}`
      const node = document.createTextNode(text.slice(start, end))
      element.append(node)
      flow.append(element)
      written.push({ node, mark: { data: mark, element } })
      at = end
    }
    // A last line break opens a line in a textarea; the added space opens it here too.
    plain(`${text.slice(at)} `)
    stretches = written
  }
  const follow = (): void => {
    const now = textarea.value
    if (now === text || marks.length === 0) return
    const edit = editBetween(text, now)
    if (isBehindAll(edit, now)) text = now
    else if (now.length > LONGEST_FOLLOWED) keepBefore(edit.head)
    else if (editOne(edit, now)) {
      marks = remap(marks, text, now)
      text = now
    } else draw(remap(marks, text, now))
  }
  /** What is written behind the last marked word, with a space between, moves no line where lines start at a fixed edge. */
  const isBehindAll = ({ head }: Edit, now: string): boolean => {
    const last = marks.at(-1)?.span[1] ?? 0
    return isStartAligned && head > last && /\s/.test(now.slice(last, head))
  }
  /** Makes the same edit in the one stretch of the copy it falls into; answers false when it is not within one between marks. */
  const editOne = ({ head, tail, moved }: Edit, now: string): boolean => {
    let at = 0
    for (const { node, mark } of stretches) {
      const end = at + node.length
      if (!mark && head >= at && tail < end && (head > at || at === 0)) {
        node.replaceData(head - at, tail - head, now.slice(head, tail + moved))
        return true
      }
      at = end
    }
    return false
  }
  /** The copy stays as it was; only what stands before the edit is still where it says. */
  const keepBefore = (head: number): void => {
    for (const { mark } of stretches) if (mark && mark.data.span[1] >= head) mark.element.className = ''
    marks = marks.filter(({ span }) => span[1] < head)
    text = text.slice(0, head)
    if (marks.length === 0) frame.hidden = true
  }
  const restyle = (): void => {
    const look = lookOf(textarea)
    if (look === copied) return
    copied = look
    copyTextStyle(textarea, flow)
    isStartAligned = /^(start|left|right|-webkit-auto|auto)$/.test(getComputedStyle(textarea).textAlign)
  }
  const place = (): void => {
    if (frame.hidden) return
    if (turns(textarea)) {
      frame.hidden = true
      return
    }
    restyle()
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

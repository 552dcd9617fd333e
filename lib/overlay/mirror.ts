import { type Edit, editBetween, type Mark, remap } from './mark'
import type { Space } from './space'
import { directionAt, type Flow, type Placed, standsStill } from './stands-still'
import { copyTextStyle, flowOf, lookOf, turns, windowOf, zoomOf } from './textarea-box'

/** Longer texts are not laid out a second time for a key: lines that an edit may have moved wait for the next pause. */
const LONGEST_FOLLOWED = 5_000

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
  let marks: readonly Placed[] = []
  let text = ''
  let copied = ''
  let stretches: readonly Stretch[] = []
  /** Some of the copy is not what the textarea says by now: it cannot be edited, only written anew. */
  let isOutdated = false
  let running: Flow = { direction: 'auto', isStartAligned: false }

  const draw = (next: readonly Mark[]): void => {
    text = textarea.value
    marks = []
    stretches = []
    isOutdated = false
    frame.hidden = next.length === 0 || turns(textarea)
    flow.replaceChildren()
    if (frame.hidden) return
    restyle()
    marks = next.map((mark) => ({ ...mark, direction: directionAt(text, mark.span[1], running) })).sort((a, b) => a.span[0] - b.span[0])
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
    // What stands in later paragraphs moves no line. A last line break opens a line in a textarea; the added space opens it here too.
    const until = text.indexOf('\n', at)
    plain(`${text.slice(at, until < 0 ? undefined : until)} `)
    stretches = written
  }
  const follow = (): void => {
    const now = textarea.value
    if (now === text || marks.length === 0) return
    const edit = editBetween(text, now)
    const isStill = (mark: Placed): boolean => standsStill(mark, edit, text, running.isStartAligned)
    if (marks.every(isStill)) {
      text = now
      isOutdated = true
    } else if (now.length > LONGEST_FOLLOWED) keepOnly(marks.filter(isStill), edit.head)
    else if (!isOutdated && editOne(edit, now)) {
      marks = remap(marks, text, now)
      text = now
    } else draw(remap(marks, text, now))
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
  /** The copy stays as it was; the lines that may have moved go, and what stands before the edit is all that is still known. */
  const keepOnly = (still: readonly Placed[], head: number): void => {
    for (const { mark } of stretches) if (mark && !still.some(({ span }) => span[0] === mark.data.span[0])) mark.element.className = ''
    marks = still
    text = text.slice(0, head)
    isOutdated = true
    if (marks.length === 0) frame.hidden = true
  }
  const restyle = (): void => {
    const look = lookOf(textarea)
    if (look === copied) return
    copied = look
    copyTextStyle(textarea, flow)
    running = flowOf(textarea)
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

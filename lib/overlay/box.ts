import { type EditorText, readEditor } from '../page/editors'
import { type Anchors, holdAnchors } from './anchors'
import type { Host } from './host'
import { inSight } from './in-sight'
import type { Mark } from './mark'
import { type Mirror, openMirror } from './mirror'
import { onMoved } from './moved'
import { cornerOf, findBlock, placeCard } from './placement'
import type { Space } from './space'
import { type Theme, themeBehind } from './theme'
import type { Underlines } from './underlines'

/** What accompanies one compose box. */
export interface Box {
  /** Underlines words of the text as it reads now, or as it was just read; an empty list takes all lines away. */
  mark(marks: readonly Mark[], read?: EditorText): void
  /** Looks whether an edit went through marked words; called when the page may have changed the text by itself. */
  follow(): void
  /** Where the caller renders the small mark at the box's corner. */
  readonly corner: HTMLElement
  /** Where the caller renders the card; it shows as soon as it has content. */
  readonly card: HTMLElement
  /** Puts card, mark and lines where they belong now; called when what is rendered changed. */
  place(): void
  /** The theme of the page behind the box. */
  theme(): Theme
}

export interface Drawing {
  readonly host: Host
  readonly underlines: Underlines
  readonly space: () => Space
}

/** What moves a box without changing its size. */
const MOVERS = ['scroll', 'transitionend', 'animationend'] as const
/** What may have changed the text of an editor, or our sight of it, without an input event of the person. */
const MAYBE_CHANGED = ['beforeinput', 'paste', 'cut', 'drop', 'focus', 'blur', 'change', 'compositionend'] as const

export function openBox(editor: HTMLElement, drawing: Drawing, signal: AbortSignal): Box {
  const { host, space } = drawing
  host.standBy(editor)
  const corner = layerIn(host.root, 'corner')
  const card = layerIn(host.root, 'place')
  const words = openWords(editor, drawing, signal)
  let block = editor

  const place = (): void => {
    if (!editor.isConnected) return
    host.standBy(editor)
    words.place()
    block = findBlock(editor, block)
    const around = block.getBoundingClientRect()
    const box = editor.getBoundingClientRect()
    const { clientWidth: width, clientHeight: height } = editor.ownerDocument.documentElement
    // A box scrolled out of sight takes its card along.
    const isOut = around.bottom < 0 || around.top > height || around.width === 0
    const direction = getComputedStyle(editor).direction === 'rtl' ? 'rtl' : 'ltr'
    const view = { width, height }
    for (const layer of [corner, card]) layer.hidden = isOut || layer.childElementCount === 0
    if (!corner.hidden) put(corner, cornerOf(box, around, corner.getBoundingClientRect(), view, direction), space())
    if (!card.hidden) put(card, placeCard(around, card.getBoundingClientRect(), view, direction), space())
  }
  const placeSoon = inNextFrame(place, signal)
  const passive = { signal, passive: true } as const
  const { ownerDocument: document } = editor
  for (const type of MOVERS) document.addEventListener(type, placeSoon, { ...passive, capture: true })
  document.defaultView?.addEventListener('resize', placeSoon, passive)
  // A box that grows with its text moves what stands below it, and one that gets a scrollbar breaks its lines elsewhere: told
  // before the picture is drawn, so that no line is seen where its words were.
  const resized = new ResizeObserver(place)
  resized.observe(editor)
  onMoved(editor, placeSoon, signal)
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect()
      corner.remove()
      card.remove()
    },
    { once: true },
  )
  return { mark: words.mark, follow: words.follow, corner, card, place, theme: () => themeBehind(editor) }
}

interface MarkedWords {
  mark(marks: readonly Mark[], read?: EditorText): void
  follow(): void
  place(): void
}

/** The lines under the words of one editor: a mirror over a textarea, live ranges in everything else. */
function openWords(editor: HTMLElement, { host, underlines, space }: Drawing, signal: AbortSignal): MarkedWords {
  const mirror: Mirror | undefined = editor instanceof HTMLTextAreaElement ? openMirror(editor, host.root, space) : undefined
  const anchors: Anchors | undefined = mirror ? undefined : holdAnchors(editor)
  const key = {}

  const draw = (): void => {
    const window = editor.ownerDocument.defaultView
    if (anchors && window) underlines.draw(key, inSight(anchors.current, window))
  }
  const mark = (marks: readonly Mark[], known?: EditorText): void => {
    if (mirror && (known === undefined || known.text === (editor as HTMLTextAreaElement).value)) mirror.draw(marks)
    const read = anchors && (known ?? readEditor(editor))
    if (!read) return
    anchors.hold(read, marks)
    draw()
  }
  const follow = (): void => {
    mirror?.follow()
    if (anchors?.follow()) draw()
  }
  // Words that an edit touches lose their line before the next picture; the rest move along.
  const followSoon = inNextFrame(follow, signal)
  const passive = { signal, passive: true } as const
  editor.addEventListener('input', followSoon, passive)
  for (const type of MAYBE_CHANGED) editor.addEventListener(type, followSoon, passive)
  // A textarea tells of a moved caret, a page's own change among the causes, often when the picture with the key is done: one more
  // would be drawn for it alone. A look at the text costs less than that.
  editor.addEventListener('selectionchange', follow, passive)
  signal.addEventListener(
    'abort',
    () => {
      underlines.clear(key)
      mirror?.remove()
    },
    { once: true },
  )
  const place = (): void => {
    mirror?.place()
    draw()
  }
  return { mark, follow, place }
}

/** Does `work` once before the next picture, however often it was asked for. */
function inNextFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true })
  return () => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      work()
    })
  }
}

function layerIn(root: ShadowRoot, name: string): HTMLElement {
  const layer = root.ownerDocument.createElement('div')
  layer.className = name
  layer.hidden = true
  root.append(layer)
  return layer
}

function put(layer: HTMLElement, { left, top }: { readonly left: number; readonly top: number }, space: Space): void {
  const ours = space.toOurs(Math.round(left), Math.round(top))
  layer.style.transform = `translate(${ours.left}px, ${ours.top}px)`
}

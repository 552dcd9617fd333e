import { readEditor } from '../page/editors'
import { openHost } from './host'
import { type Mark, remap } from './mark'
import { type Mirror, openMirror } from './mirror'
import { composeBlock, placeCard } from './placement'
import { OVERLAY_STYLES } from './styles'
import { themeBehind } from './theme'
import { openUnderlines } from './underlines'

export type { Mark } from './mark'

/** What accompanies one compose box. */
export interface OverlayBox {
  /** Underlines words of the text as it reads now; an empty list takes all lines away. */
  mark(marks: readonly Mark[]): void
  /** Where the caller renders the card; it shows as soon as it has content. */
  readonly card: HTMLElement
  /** Puts card and lines where they belong now; called when the card's content changed. */
  place(): void
  /** The theme of the page behind the box. */
  theme(): 'light' | 'dark'
}

export interface Overlay {
  box(editor: HTMLElement, signal: AbortSignal): OverlayBox
}

/** Our drawing over a page. Nothing inside an editor or its parents is touched, ever; all of it leaves with `signal`. */
export function openOverlay(document: Document, signal: AbortSignal, cardStyles: string): Overlay {
  const host = openHost(document, OVERLAY_STYLES + cardStyles, signal)
  const underlines = openUnderlines(signal)

  const box = (editor: HTMLElement, boxSignal: AbortSignal): OverlayBox => {
    host.standBy(editor)
    const card = document.createElement('div')
    card.className = 'place'
    host.root.append(card)
    const mirror: Mirror | undefined = editor instanceof HTMLTextAreaElement ? openMirror(editor, host.root) : undefined
    let marks: readonly Mark[] = []
    let text = ''
    let frame = 0

    const draw = (): void => {
      const read = mirror ? null : readEditor(editor)
      mirror?.draw(marks)
      if (read) underlines.draw(card, read, marks)
    }
    const mark = (next: readonly Mark[]): void => {
      text = readEditor(editor)?.text ?? ''
      marks = next
      draw()
    }
    const place = (): void => {
      if (!editor.isConnected) return
      mirror?.place()
      const block = composeBlock(editor).getBoundingClientRect()
      const { clientWidth: width, clientHeight: height } = document.documentElement
      // A box scrolled out of sight takes its card along.
      card.hidden = card.childElementCount === 0 || block.bottom < 0 || block.top > height || block.width === 0
      if (card.hidden) return
      const direction = getComputedStyle(editor).direction === 'rtl' ? 'rtl' : 'ltr'
      const { left, top } = placeCard(block, { width: card.offsetWidth, height: card.offsetHeight }, { width, height }, direction)
      card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    }
    const soon =
      (work: () => void): (() => void) =>
      () => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(work)
      }
    // Words that an edit touches lose their line before the next picture; the rest move along.
    const follow = (): void => {
      const now = readEditor(editor)?.text ?? ''
      marks = remap(marks, text, now)
      text = now
      draw()
      place()
    }
    const hide = (): void => {
      marks = []
      draw()
    }
    const placeSoon = soon(place)
    const passive = { signal: boxSignal, passive: true } as const
    editor.addEventListener('input', soon(follow), passive)
    editor.addEventListener('compositionstart', hide, passive)
    document.addEventListener('scroll', placeSoon, { ...passive, capture: true })
    document.defaultView?.addEventListener('resize', placeSoon, passive)
    const resized = new ResizeObserver(placeSoon)
    resized.observe(editor)
    boxSignal.addEventListener(
      'abort',
      () => {
        cancelAnimationFrame(frame)
        resized.disconnect()
        underlines.clear(card)
        mirror?.remove()
        card.remove()
      },
      { once: true },
    )
    return { mark, card, place, theme: () => themeBehind(editor) }
  }
  return { box }
}

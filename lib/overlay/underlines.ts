import type { PrincipleId } from '../engine/model'
import type { EditorText } from '../page/editors'
import type { Mark } from './mark'

const PREFIX = 'panjgol-'

/** The shared highlights of a page: one a principle, into which every box puts its ranges. No node of the page is touched. */
export interface Underlines {
  /** Replaces the ranges of one box. Answers false where the browser cannot draw. */
  draw(box: object, read: EditorText, marks: readonly Mark[]): boolean
  clear(box: object): void
}

/** Underlines by the CSS Custom Highlight API; the styles are in the style sheet that comes with the script. */
export function openUnderlines(signal: AbortSignal): Underlines {
  const ranges = new Map<object, readonly { readonly principle: PrincipleId; readonly range: Range }[]>()
  const registry = typeof CSS !== 'undefined' ? CSS.highlights : undefined

  const clear = (box: object): void => {
    for (const { principle, range } of ranges.get(box) ?? []) registry?.get(PREFIX + principle)?.delete(range)
    ranges.delete(box)
  }
  const draw = (box: object, read: EditorText, marks: readonly Mark[]): boolean => {
    clear(box)
    if (!registry) return false
    const drawn = marks.flatMap(({ span, principle }) => {
      const range = read.rangeOf(span)
      return range ? [{ principle, range }] : []
    })
    for (const { principle, range } of drawn) {
      const name = PREFIX + principle
      const highlight = registry.get(name) ?? new Highlight()
      highlight.add(range)
      registry.set(name, highlight)
    }
    ranges.set(box, drawn)
    return true
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const box of [...ranges.keys()]) clear(box)
      for (const name of [...(registry?.keys() ?? [])]) if (name.startsWith(PREFIX)) registry?.delete(name)
    },
    { once: true },
  )
  return { draw, clear }
}

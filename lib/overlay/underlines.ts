import type { Anchor } from './anchors'

const PREFIX = 'panjgol-'

/** The shared highlights of a page: one a principle, into which every box puts its ranges. No node of the page is touched. */
export interface Underlines {
  /** Replaces the ranges of one box. */
  draw(box: object, anchors: readonly Anchor[]): void
  clear(box: object): void
}

/** Underlines by the CSS Custom Highlight API; the styles are in the style sheet that comes with the script. */
export function openUnderlines(signal: AbortSignal): Underlines {
  const drawn = new Map<object, readonly Anchor[]>()
  // A browser without it shows no lines; the card says the same in words.
  const registry = typeof CSS !== 'undefined' ? CSS.highlights : undefined

  const clear = (box: object): void => {
    for (const { principle, range } of drawn.get(box) ?? []) registry?.get(PREFIX + principle)?.delete(range)
    drawn.delete(box)
  }
  const draw = (box: object, anchors: readonly Anchor[]): void => {
    const keep = new Set(anchors.map(({ range }) => range))
    const known = new Set<Range>()
    for (const { principle, range } of drawn.get(box) ?? []) {
      known.add(range)
      if (!keep.has(range)) registry?.get(PREFIX + principle)?.delete(range)
    }
    for (const { principle, range } of anchors) {
      if (known.has(range) || !registry) continue
      const highlight = registry.get(PREFIX + principle) ?? new Highlight()
      highlight.add(range)
      registry.set(PREFIX + principle, highlight)
    }
    drawn.set(box, anchors)
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const box of [...drawn.keys()]) clear(box)
      for (const name of [...(registry?.keys() ?? [])]) if (name.startsWith(PREFIX)) registry?.delete(name)
    },
    { once: true },
  )
  return { draw, clear }
}

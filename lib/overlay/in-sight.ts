import type { Anchor } from './anchors'

/** So many are drawn wherever they stand. */
const FEW = 12

/**
 * Of many marked words, those in the window or within its height of it. A browser paints a line of text with a mark in it in some
 * 60 µs more, and for a key all lines of the paragraph: in a long one, marks out of sight would make a key slower.
 */
export function inSight(anchors: readonly Anchor[], window: Window): readonly Anchor[] {
  if (anchors.length <= FEW) return anchors
  const { innerHeight: height } = window
  return anchors.filter(({ range }) => {
    const { top, bottom } = range.getBoundingClientRect()
    return bottom > -height && top < 2 * height
  })
}

import type { Span } from '../model'

/** Those of some spans, sorted by start, that lie in `[from, to)`; finds its place by halving, so that a long text stays cheap. */
export function spansWithin(spans: readonly Span[], outer: Span): readonly Span[] {
  return itemsWithin(spans, outer, (span) => span)
}

/** The same for anything that has a span, such as hits of a list. */
export function hitsWithin<T extends { readonly span: Span }>(hits: readonly T[], outer: Span): readonly T[] {
  return itemsWithin(hits, outer, ({ span }) => span)
}

function itemsWithin<T>(items: readonly T[], [from, to]: Span, spanOf: (item: T) => Span): readonly T[] {
  const found: T[] = []
  for (let at = firstFrom(items, from, spanOf); at < items.length; at++) {
    const item = items[at] as T
    const span = spanOf(item)
    if (span[0] >= to) break
    if (span[1] <= to) found.push(item)
  }
  return found
}

/** Index of the first item that starts at or after `from`. */
function firstFrom<T>(items: readonly T[], from: number, spanOf: (item: T) => Span): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(items[middle] as T)[0] < from) low = middle + 1
    else high = middle
  }
  return low
}

import { allOf } from '../candidates'
import type { Candidate } from '../platform'

/** The matches of the first candidate that has any which belong to the item itself. */
export function ownMatches(item: HTMLElement, candidates: readonly Candidate[], isOwn: (match: HTMLElement) => boolean): readonly HTMLElement[] {
  for (const candidate of candidates) {
    const own = allOf(item, [candidate]).filter(isOwn)
    if (own.length > 0) return own
  }
  return []
}

import { flowText } from '../page/flow-text'
import type { SeenPost } from './platform'

/** The text of a published item: its text elements joined by a line break, without those that `skip` says are another's. */
export function publishedText(elements: readonly Element[]): string {
  return elements
    .map((element) => flowText(element).text)
    .join('\n')
    .trim()
}

/** A page may show the same item twice (a pinned post, a virtual list in motion): the first sighting counts. */
export function withoutDuplicates(posts: readonly SeenPost[]): readonly SeenPost[] {
  const seen = new Set<string>()
  return posts.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Handles compare without a leading @ and without regard to case. */
export const sameHandle = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase()

import type { Candidate } from './platform'

/** One selector for whatever any of the candidates names. */
export const anyOf = (candidates: readonly Candidate[]): string => candidates.map(({ css }) => css).join(', ')

/** Is the element itself what any of the candidates names? */
export const isAny = (element: Element, candidates: readonly Candidate[]): boolean => element.matches(anyOf(candidates))

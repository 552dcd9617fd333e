import type { Candidate, Diagnosis } from './platform'

/** The places of a page by name, each as a list of candidates of which the first that matches wins. */
export type Places = Readonly<Record<string, readonly Candidate[]>>

/** All matches of the first candidate that has any. */
export function allOf(root: ParentNode, candidates: readonly Candidate[]): readonly HTMLElement[] {
  for (const { css } of candidates) {
    const found = root.querySelectorAll<HTMLElement>(css)
    if (found.length > 0) return [...found]
  }
  return []
}

/** The first match of the first candidate that has any. */
export function oneOf(root: ParentNode, candidates: readonly Candidate[]): HTMLElement | undefined {
  for (const { css } of candidates) {
    const found = root.querySelector<HTMLElement>(css)
    if (found) return found
  }
  return undefined
}

/** The nearest ancestor, or the element itself, that any candidate names. */
export function aroundOf(element: Element, candidates: readonly Candidate[]): HTMLElement | undefined {
  for (const { css } of candidates) {
    const found = element.closest<HTMLElement>(css)
    if (found) return found
  }
  return undefined
}

/** Which candidate matched for each place, and how often; no text of the page. */
export function diagnosePlaces(root: ParentNode, places: Places): readonly Diagnosis[] {
  return Object.entries(places).map(([key, candidates]) => {
    const matched = candidates.find(({ css }) => root.querySelector(css))
    return matched ? { key, matched: matched.css, count: root.querySelectorAll(matched.css).length } : { key, count: 0 }
  })
}

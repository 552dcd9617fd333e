import { each, type Steps } from '../page/steps'
import type { Candidate, Diagnosis } from './platform'

/** The places of a page by name, each as a list of candidates of which the first that matches wins. */
export type Places = Readonly<Record<string, readonly Candidate[]>>

/** All matches of the first candidate that has any. */
export function allOf(root: ParentNode, candidates: readonly Candidate[]): readonly HTMLElement[] {
  for (const candidate of candidates) {
    const found = matchesOf(root, candidate)
    if (found.length > 0) return found
  }
  return []
}

/** The first match of the first candidate that has any. */
export function oneOf(root: ParentNode, candidates: readonly Candidate[]): HTMLElement | undefined {
  for (const candidate of candidates) {
    const found = candidate.inShadowOf === undefined ? root.querySelector<HTMLElement>(candidate.css) : matchesOf(root, candidate)[0]
    if (found) return found
  }
  return undefined
}

/** The nearest ancestor, or the element itself, that any candidate names; an ancestor may stand outside the shadow tree the element is in. */
export function aroundOf(element: Element, candidates: readonly Candidate[]): HTMLElement | undefined {
  for (const { css } of candidates) {
    const found = closestOf(element, css)
    if (found) return found
  }
  return undefined
}

/** The first match that belongs to this item itself and not to one nested in it. `item` is the selector of such items. */
export function ownOf(element: Element, candidates: readonly Candidate[], item: string): HTMLElement | undefined {
  for (const candidate of candidates) {
    const first = oneOf(element, [candidate])
    // An item's own parts mostly come before those of the items nested in it.
    if (first?.closest(item) === element) return first
    const found = first && matchesOf(element, candidate).find((match) => match.closest(item) === element)
    if (found) return found
  }
  return undefined
}

/** The elements in whose open shadow roots any of these places may stand, also those that have none yet. */
export function shadowHostsOf(root: ParentNode, places: Places): readonly Element[] {
  const hosts = new Set(Object.values(places).flatMap((candidates) => candidates.flatMap(({ inShadowOf }) => inShadowOf ?? [])))
  return [...hosts].flatMap((css) => hostsIn(root, css))
}

/** Which candidate matched for each place, and how often; no text of the page. */
export const diagnosePlaces = (root: ParentNode, places: Places): Steps<readonly Diagnosis[]> =>
  each(Object.entries(places), ([key, candidates]) => {
    const matched = candidates.find((candidate) => oneOf(root, [candidate]))
    return matched ? { key, matched: matched.css, count: matchesOf(root, matched).length } : { key, count: 0 }
  })

function matchesOf(root: ParentNode, { css, inShadowOf }: Candidate): readonly HTMLElement[] {
  if (inShadowOf === undefined) return [...root.querySelectorAll<HTMLElement>(css)]
  return hostsIn(root, inShadowOf).flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(css) ?? [])])
}

/** The named hosts, and such hosts inside their open shadow roots. Naming them spares a walk over the whole page. */
const hostsIn = (root: ParentNode, css: string): readonly Element[] =>
  [...root.querySelectorAll(css)].flatMap((host) => [host, ...(host.shadowRoot ? hostsIn(host.shadowRoot, css) : [])])

function closestOf(element: Element, css: string): HTMLElement | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest<HTMLElement>(css)
    if (found) return found
  }
  return undefined
}

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

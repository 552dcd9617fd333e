import type { TaughtSite } from '../platform'

/** Matches of a selector that a person pointed at or typed; none when it is no selector. */
export function allTaught(root: ParentNode, css: string | undefined): readonly HTMLElement[] {
  if (!css) return []
  try {
    return [...root.querySelectorAll<HTMLElement>(css)]
  } catch {
    return []
  }
}

/** The taught places by name, for the diagnosis. */
export const taughtPlaces = (taught: TaughtSite): readonly (readonly [key: string, css: string])[] =>
  Object.entries(taught).flatMap(([key, css]) => (typeof css === 'string' && css !== '' ? [[key, css] as const] : []))

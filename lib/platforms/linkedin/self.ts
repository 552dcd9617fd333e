import { allOf, oneOf, type Places } from '../candidates'
import type { Page } from '../platform'
import { generationOf } from './generations'
import { handleIn } from './people'

/** Where the page shows who is signed in. None of it is on every page. */
export const SELF_PLACES = {
  ownProfile: [
    { css: 'a[data-view-name="identity-self-profile"][href*="/in/"]', since: '2025-11' },
    { css: '.feed-identity-module a[href*="/in/"], .profile-card-member-details a[href*="/in/"]', since: '2022-01' },
    { css: '.global-nav__me-content a[href*="/in/"]', since: '2022-01' },
    { css: '[componentkey*="identity" i] a[href*="/in/"]', since: '2026-04' },
  ],
} as const satisfies Places

/** The person who is signed in: as the page shows it, or as the author of a post whose figures it offers. */
export function self({ document }: Page): string | undefined {
  const shown = handleIn(oneOf(document, SELF_PLACES.ownProfile)?.getAttribute('href'))
  if (shown) return shown
  const generation = generationOf(document)
  if (!generation) return undefined
  const { places } = generation
  const own = allOf(document, places.post).find((post) => oneOf(post, places.figures))
  return (
    own &&
    allOf(own, places.author)
      .map((link) => handleIn(link.getAttribute('href')))
      .find((handle) => handle !== undefined)
  )
}

import type { Page } from '../platform'
import { type Generation, generationOf } from './generations'
import { self } from './self'

/** What is worked out once for a look at a page. */
export interface Sight {
  readonly page: Page
  readonly generation: Generation
  readonly self: string | undefined
}

/** Undefined for a page in none of the mark-ups that are known. */
export function sightOf(page: Page): Sight | undefined {
  const generation = generationOf(page.document)
  return generation && { page, generation, self: self(page) }
}

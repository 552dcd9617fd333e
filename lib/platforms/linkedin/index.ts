import type { Steps } from '../../page/steps'
import { diagnosePlaces, oneOf, shadowHostsOf } from '../candidates'
import type { Diagnosis, Page, Platform } from '../platform'
import { composers, isLetter } from './composers'
import { GENERATIONS, generationOf } from './generations'
import { PLACES } from './places'
import { thread } from './posts'
import { SELF_PLACES, self } from './self'

/** Letters, and the products in which recruiters and sellers write them. */
const PRIVATE_PATHS = /^\/(messaging|sales|talent|recruiter|hiring)(\/|$)/

const linkedin: Platform = {
  name: { en: 'LinkedIn', fa: 'لینکدین' },
  matches: ['https://www.linkedin.com/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url, document }) => PRIVATE_PATHS.test(url.pathname) || oneOf(document, PLACES.lettersPage) !== undefined,
  isPrivateBox: isLetter,
  composers,
  shadowHosts: ({ document }) => shadowHostsOf(document, PLACES),
  self,
  thread,
  diagnose,
}
export default linkedin

/** Which of the mark-ups matched, and what of it; the others with what they are known by alone. */
function diagnose({ document }: Page): Steps<readonly Diagnosis[]> {
  const generation = generationOf(document)
  const signs = Object.fromEntries(GENERATIONS.map(({ name, places }) => [`generation: ${name}`, places.detect]))
  const own = Object.fromEntries(Object.entries(generation?.places ?? {}).map(([key, candidates]) => [`${generation?.name}: ${key}`, candidates]))
  return diagnosePlaces(document, { ...signs, ...own, ...PLACES, ...SELF_PLACES })
}

import { allOf, diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers } from './composers'
import { PLACES } from './places'
import { isInFront, self, thread } from './posts'

const bluesky: Platform = {
  name: { en: 'Bluesky', fa: 'بلواسکای' },
  matches: ['https://bsky.app/*'],
  rank: 'first',
  confidence: 'verified in running client',
  isPrivate: ({ url, document }) => /^\/messages(\/|$)/.test(url.pathname) || allOf(document, PLACES.privateScreen).some(isInFront),
  composers,
  self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default bluesky

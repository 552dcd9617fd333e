import { aroundOf, diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers } from './composers'
import { PLACES } from './places'
import { self, thread } from './posts'

const PRIVATE_PATHS = /^\/(messages|i\/chat|i\/grok)(\/|$)/

const x: Platform = {
  name: { en: 'X', fa: 'ایکس' },
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  // The drawer with messages lies over any page: the page is public, the box in the drawer is not.
  isPrivateBox: (editor) => aroundOf(editor, PLACES.privateDrawer) !== undefined,
  composers,
  self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default x

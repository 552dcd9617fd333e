import { diagnosePlaces, oneOf } from '../candidates'
import type { Page, Platform } from '../platform'
import { composers } from './composers'
import { isDirect, isLetter } from './direct'
import { initialState } from './initial-state'
import { PLACES } from './places'
import { thread } from './posts'

/** The layout of several columns has its addresses below `/deck`; before 2022 everything was below `/web`. */
const PRIVATE_PATHS = /^\/(?:deck\/|web\/)?(?:conversations|timelines\/direct)(?:\/|$)/

const mastodon: Platform = {
  name: { en: 'Mastodon', fa: 'ماستودون' },
  // The largest servers; any other is added by the person.
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mas.to/*',
    'https://mstdn.social/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
  ],
  manyHosts: true,
  rank: 'first',
  confidence: 'verified in running client',
  isPrivate: ({ url, document }: Page) => PRIVATE_PATHS.test(url.pathname) || focusedIsDirect(document),
  isPrivateBox: (editor) => isDirect(editor),
  composers,
  self: ({ document }) => initialState(document).self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default mastodon

const focusedIsDirect = (document: Document): boolean => {
  const focused = oneOf(document, PLACES.focusedStatus) ?? oneOf(document, PLACES.focusedWrapper)
  return focused !== undefined && isLetter(focused)
}

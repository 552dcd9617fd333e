import { allOf, aroundOf, diagnosePlaces, oneOf } from '../candidates'
import type { Page, Platform } from '../platform'
import { composers } from './composers'
import { initialState } from './initial-state'
import { PLACES } from './places'
import { thread } from './posts'

const PRIVATE_PATHS = /^\/(conversations|timelines\/direct)(\/|$)/

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
  const focused = oneOf(document, PLACES.focusedStatus)
  return focused !== undefined && aroundOf(focused, PLACES.direct) !== undefined
}

/**
 * A draft is private when its visibility says so, and when the post it answers is shown as a direct one anywhere on the page: the
 * person may be about to write the answer before the site has set its visibility.
 */
function isDirect(editor: HTMLElement): boolean {
  const form = aroundOf(editor, PLACES.composerForm)
  if (!form) return false
  if (oneOf(form, PLACES.directDraft)) return true
  const link = oneOf(form, PLACES.replyLink)?.getAttribute('href')
  if (!oneOf(form, PLACES.replyIndicator) || !link) return false
  return allOf(editor.ownerDocument, PLACES.direct).some((status) => [...status.querySelectorAll('a')].some((anchor) => anchor.getAttribute('href') === link))
}

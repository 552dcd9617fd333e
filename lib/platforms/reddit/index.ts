import { aroundOf, diagnosePlaces, oneOf, shadowHostsOf } from '../candidates'
import type { Page, Platform } from '../platform'
import { isInChat } from './chat'
import { composers } from './composers'
import { oldComposers, oldSelf, oldThread } from './old'
import { OLD, PLACES } from './places'
import { self, thread } from './posts'

/** Letters to the moderators of a community stand below its own address, too. */
const PRIVATE_PATHS = /^(?:\/r\/[^/]+(?:\/about)?)?\/(?:message|messages|chat|mail|room)(?:\/|$)/i

const reddit: Platform = {
  name: { en: 'Reddit', fa: 'ردیت' },
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*', 'https://old.reddit.com/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  isPrivateBox: (editor) => isInChat(editor) || aroundOf(editor, OLD.letter) !== undefined,
  composers: (page) => (isOld(page) ? oldComposers(page) : composers(page)),
  shadowHosts: ({ document }) => shadowHostsOf(document, PLACES),
  self: (page) => (isOld(page) ? oldSelf(page) : self(page)),
  thread: (page) => (isOld(page) ? oldThread(page) : thread(page)),
  diagnose: (page) => diagnosePlaces(page.document, isOld(page) ? OLD : PLACES),
}
export default reddit

/** People may have the old interface at the usual address, too. */
const isOld = ({ url, document }: Page): boolean =>
  url.hostname.startsWith('old.') || (!oneOf(document, PLACES.app) && oneOf(document, OLD.thing) !== undefined)

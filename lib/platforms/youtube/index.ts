import { diagnosePlaces, shadowHostsOf } from '../candidates'
import type { Page, Platform } from '../platform'
import { self, thread } from './comments'
import { composers } from './composers'
import { PLACES, STUDIO } from './places'
import { studioComposers, studioThread } from './studio'

/** Messages between people came back in 2025 at addresses of their own; the live chat is a room we do not enter. */
const PRIVATE_PATHS = /^\/(messages|direct_inbox|inbox|sharing|live_chat|live_chat_replay)(\/|$)/

const youtube: Platform = {
  name: { en: 'YouTube', fa: 'یوتیوب' },
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  composers: (page) => (isStudio(page) ? studioComposers(page) : composers(page)),
  shadowHosts: (page) => (isStudio(page) ? shadowHostsOf(page.document, STUDIO) : []),
  self: (page) => (isStudio(page) ? undefined : self(page)),
  thread: (page) => (isStudio(page) ? studioThread(page) : thread(page)),
  diagnose: (page) => diagnosePlaces(page.document, isStudio(page) ? STUDIO : PLACES),
}
export default youtube

const isStudio = ({ url }: Page): boolean => url.hostname.startsWith('studio.')

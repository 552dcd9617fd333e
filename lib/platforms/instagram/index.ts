import { diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers, isPublicBox } from './composers'
import { PLACES } from './places'
import { self } from './posts'
import { thread } from './thread'

/** A reply to a story is a private message too. */
const PRIVATE_PATHS = /^\/(direct|stories|live)(\/|$)/

const instagram: Platform = {
  name: { en: 'Instagram', fa: 'اینستاگرام' },
  matches: ['https://www.instagram.com/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  // Conversations lie docked over any page: the page is public, the box in them is not.
  isPrivateBox: (editor) => !isPublicBox(editor),
  composers,
  self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default instagram

import { diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers, isPublicBox } from './composers'
import { PLACES } from './places'
import { thread } from './thread'

/** A reply to a story is a private message too. */
const PRIVATE_PATHS = /^\/(messages|messenger(_media)?|stories|dating|marketplace\/(inbox|t)|groups\/[^/]+\/chats)(\/|$)/

const facebook: Platform = {
  name: { en: 'Facebook', fa: 'فیسبوک' },
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  rank: 'first',
  confidence: 'thin evidence',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  // Chats lie docked over any page: the page is public, the box in them is not.
  isPrivateBox: (editor) => !isPublicBox(editor),
  composers,
  // Nothing but localised labels says who is signed in; the person is asked.
  self: () => undefined,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default facebook

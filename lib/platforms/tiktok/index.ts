import { diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers, isPublicBox } from './composers'
import { PLACES } from './places'
import { self, thread } from './posts'

const tiktok: Platform = {
  name: { en: 'TikTok', fa: 'تیک‌تاک' },
  matches: ['https://www.tiktok.com/*'],
  rank: 'beta',
  confidence: 'from maintained sources',
  // Also below a language and inside the studio.
  isPrivate: ({ url }) => /\/messages(\/|$)/.test(url.pathname),
  // Conversations open beside any page: the page is public, the box in them is not.
  isPrivateBox: (editor, page) => !isPublicBox(editor, page),
  composers,
  self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default tiktok

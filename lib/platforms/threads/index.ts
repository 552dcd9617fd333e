import { diagnosePlaces } from '../candidates'
import type { Platform } from '../platform'
import { composers, isPublicBox } from './composers'
import { PLACES } from './places'
import { self } from './posts'
import { thread } from './thread'

const PRIVATE_PATHS = /^\/(messages|direct|inbox)(\/|$)/

const threads: Platform = {
  name: { en: 'Threads', fa: 'تردز' },
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(url.pathname),
  isPrivateBox: (editor) => !isPublicBox(editor),
  composers,
  self,
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default threads

import { each, type Steps } from '../../page/steps'
import { aroundOf, diagnosePlaces } from '../candidates'
import type { Diagnosis, Page, Platform } from '../platform'
import { composers } from './composers'
import { showsPublicItems } from './items'
import { PLACES } from './places'
import { self, thread } from './posts'
import { allTaught, taughtPlaces } from './taught'

const PRIVATE_PATHS =
  /(^|[/_.-])(messages?|messenger|inbox|direct|dms?|chats?|conversations?|mail|pm|pv|private|settings|account|login|signin|signup|register|checkout)([/_.-]|$)/i

const any: Platform = {
  name: { en: 'Other sites', fa: 'سایت‌های دیگر' },
  // None of its own: the person turns it on for one host at a time.
  matches: [],
  manyHosts: true,
  isGeneric: true,
  rank: 'beta',
  confidence: 'thin evidence',
  isPrivate: ({ url }) => PRIVATE_PATHS.test(decoded(url.pathname)),
  isPrivateBox: (editor, page) => aroundOf(editor, PLACES.conversation) !== undefined || !isKnownPublic(editor, page),
  composers,
  self,
  thread,
  diagnose,
}
export default any

/** Unknown means private: a box is read only where the person pointed at it, or where the page shows items that have addresses of their own. */
const isKnownPublic = (editor: HTMLElement, page: Page): boolean => allTaught(page.document, page.taught?.composer).includes(editor) || showsPublicItems(page)

function* diagnose({ document, taught = {} }: Page): Steps<readonly Diagnosis[]> {
  const known = yield* diagnosePlaces(document, PLACES)
  const pointedAt = yield* each(taughtPlaces(taught), ([key, css]): Diagnosis => {
    const { length: count } = allTaught(document, css)
    return { key: `taught ${key}`, ...(count > 0 ? { matched: css } : {}), count }
  })
  return [...known, ...pointedAt]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

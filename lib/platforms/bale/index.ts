import { eachInSteps, type Steps } from '../../page/steps'
import { allOf, diagnosePlaces, oneOf } from '../candidates'
import type { Composer, Page, Platform } from '../platform'
import { answered } from '../reply-bar'
import { type OpenChat, openChat } from './chat'
import { PLACES } from './places'
import { barOf, chatPosts, thread } from './posts'

const bale: Platform = {
  name: { en: 'Bale', fa: 'بله' },
  matches: ['https://web.bale.ai/*'],
  rank: 'beta',
  confidence: 'thin evidence',
  isPrivate: (page) => openChat(page) === undefined,
  *composers(page) {
    const chat = openChat(page)
    if (!chat) return []
    const boxes = yield* eachInSteps(allOf(page.document, PLACES.composer), (editor) => writing(editor, chat, page))
    return [...boxes, ...allOf(page.document, PLACES.caption).map((editor): Composer => ({ editor, kind: 'post' }))]
  },
  self: (page) => {
    const chat = openChat(page)
    return chat?.isChannel && chat.mayWrite ? chat.id : undefined
  },
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default bale

/** What the box of a chat writes: the bar above it says so. */
function* writing(editor: HTMLElement, chat: OpenChat, { document }: Page): Steps<Composer> {
  if (oneOf(document, PLACES.editing)) return { editor, kind: 'edit' }
  const bar = oneOf(document, PLACES.replyBar)
  if (!bar) return { editor, kind: 'post' }
  const replyingTo = answered(barOf(bar), yield* chatPosts(chat))
  return { editor, kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

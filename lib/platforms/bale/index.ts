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
  composers: (page) => {
    const chat = openChat(page)
    if (!chat) return []
    const boxes = allOf(page.document, PLACES.composer).map((editor): Composer => ({ editor, ...writing(chat, page) }))
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
function writing(chat: OpenChat, { document }: Page): Pick<Composer, 'kind' | 'replyingTo'> {
  if (oneOf(document, PLACES.editing)) return { kind: 'edit' }
  const bar = oneOf(document, PLACES.replyBar)
  if (!bar) return { kind: 'post' }
  const replyingTo = answered(barOf(bar), chatPosts(chat))
  return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

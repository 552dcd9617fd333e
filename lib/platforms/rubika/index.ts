import { allOf, diagnosePlaces, oneOf } from '../candidates'
import type { Composer, Page, Platform } from '../platform'
import { answered } from '../reply-bar'
import { type OpenChat, openChat } from './chat'
import { PLACES } from './places'
import { chatPosts, thread } from './posts'

const rubika: Platform = {
  name: { en: 'Rubika', fa: 'روبیکا' },
  matches: ['https://web.rubika.ir/*'],
  rank: 'beta',
  confidence: 'thin evidence',
  isPrivate: (page) => openChat(page) === undefined,
  composers: (page) => {
    const chat = openChat(page)
    return chat ? allOf(page.document, PLACES.composer).map((editor) => ({ editor, ...writing(chat, page) })) : []
  },
  self: (page) => {
    const chat = openChat(page)
    return chat?.isChannel && chat.mayWrite ? chat.id : undefined
  },
  thread,
  diagnose: ({ document }) => diagnosePlaces(document, PLACES),
}
export default rubika

/** What the box of a chat writes: the bar above it says so. */
function writing(chat: OpenChat, { document, now }: Page): Pick<Composer, 'kind' | 'replyingTo'> {
  const bar = oneOf(document, PLACES.replyBar)
  if (!bar) return { kind: 'post' }
  if (oneOf(bar, PLACES.editing)) return { kind: 'edit' }
  const words = oneOf(bar, PLACES.replyWords)?.textContent ?? ''
  const replyingTo = answered({ author: oneOf(bar, PLACES.replyAuthor)?.textContent?.trim() ?? '', words }, chatPosts(chat, now))
  return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

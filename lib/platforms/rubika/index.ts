import { eachInSteps, type Steps } from '../../page/steps'
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
  *composers(page) {
    const chat = openChat(page)
    return chat ? yield* eachInSteps(allOf(page.document, PLACES.composer), (editor) => writing(editor, chat, page)) : []
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
function* writing(editor: HTMLElement, chat: OpenChat, { document, now }: Page): Steps<Composer> {
  const bar = oneOf(document, PLACES.replyBar)
  if (!bar) return { editor, kind: 'post' }
  if (oneOf(bar, PLACES.editing)) return { editor, kind: 'edit' }
  const words = oneOf(bar, PLACES.replyWords)?.textContent ?? ''
  const replyingTo = answered({ author: oneOf(bar, PLACES.replyAuthor)?.textContent?.trim() ?? '', words }, yield* chatPosts(chat, now))
  return { editor, kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

import type { Steps } from '../../page/steps'
import { anyOf, isAny } from '../any-of'
import { allOf, aroundOf, oneOf } from '../candidates'
import { dayAndClock } from '../day-and-clock'
import { ownWords } from '../own-words'
import type { Page, SeenPost, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { shownBehind } from '../reply-bar'
import { type OpenChat, openChat } from './chat'
import { PLACES } from './places'

/** How own messages are called where the page shows no name for them. */
const ME = 'me'

/** A chat never proves that nobody was answered: what was written before and after it is not loaded. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const chat = openChat(page)
  const posts = chat ? yield* chatPosts(chat, page.now) : []
  return posts.length > 0 ? { posts, complete: false } : undefined
}

export function* chatPosts(chat: OpenChat, now: number): Steps<readonly SeenPost[]> {
  const title = oneOf(chat.element.ownerDocument, PLACES.title)?.textContent?.trim() || chat.id
  const posts: SeenPost[] = []
  for (const message of allOf(chat.element, PLACES.message)) {
    const bubble = oneOf(message, PLACES.bubble) ?? message
    if (!isAny(bubble, PLACES.noPost) && message.dataset['msgId']) posts.push(withParent(postOf(message, bubble, chat, title, now), message, posts))
    yield
  }
  return withoutDuplicates(posts)
}

function postOf(message: HTMLElement, bubble: HTMLElement, chat: OpenChat, title: string, now: number): SeenPost {
  const text = oneOf(message, PLACES.words)
  const day = aroundOf(message, PLACES.day)
  const heading = day && oneOf(day, PLACES.dayHeading)
  const time = dayAndClock(heading?.textContent, oneOf(message, PLACES.clock)?.textContent, now)
  const out = isOut(message, bubble)
  const name = oneOf(message, PLACES.author)?.textContent?.trim() || (out ? ME : '')
  return {
    id: `${chat.id}/${message.dataset['msgId']}`,
    kind: oneOf(message, PLACES.forwarded) ? 'repost' : 'post',
    ...(chat.isChannel ? { author: title, handle: chat.id, own: chat.mayWrite } : { author: name, handle: name, own: out }),
    text: text ? ownWords(text, anyOf(PLACES.others)) : '',
    ...(time ? { time } : {}),
  }
}

/** Where the class names are not known, one's own bubbles are the ones that run from the end to the start. */
function isOut(message: HTMLElement, bubble: HTMLElement): boolean {
  if (isAny(bubble, PLACES.out) || isAny(message, PLACES.out)) return true
  return !bubble.matches('.bubble') && bubble.parentElement !== null && getComputedStyle(bubble.parentElement).flexDirection === 'row-reverse'
}

function withParent(post: SeenPost, message: HTMLElement, earlier: readonly SeenPost[]): SeenPost {
  const quote = oneOf(message, PLACES.quote)
  if (!quote) return post
  const bar = { author: oneOf(quote, PLACES.replyAuthor)?.textContent?.trim() ?? '', words: oneOf(quote, PLACES.replyWords)?.textContent ?? '' }
  const parent = shownBehind(bar, earlier)
  return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent ? { parent: parent.id } : {}) }
}

import type { Steps } from '../../page/steps'
import { allOf, oneOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, withoutDuplicates } from '../posts'
import { type ReplyBar, shownBehind } from '../reply-bar'
import { type OpenChat, openChat } from './chat'
import { PLACES } from './places'

/** How own messages are called where the page shows no name for them. */
const ME = 'me'

/** A chat never proves that nobody was answered: what was written before and after it is not loaded. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const chat = openChat(page)
  const posts = chat ? yield* chatPosts(chat) : []
  return posts.length > 0 ? { posts, complete: false } : undefined
}

export function* chatPosts(chat: OpenChat): Steps<readonly SeenPost[]> {
  const title = oneOf(chat.element.ownerDocument, PLACES.title)?.textContent?.trim() || chat.id
  const posts: SeenPost[] = []
  for (const message of allOf(chat.element, PLACES.message)) {
    posts.push(withParent(postOf(message, chat, title), message, posts))
    yield
  }
  return withoutDuplicates(posts)
}

function postOf(message: HTMLElement, chat: OpenChat, title: string): SeenPost {
  const time = Number(message.dataset['date'])
  const out = oneOf(message, PLACES.out) !== undefined
  const name = oneOf(message, PLACES.author)?.textContent?.trim() || (out ? ME : '')
  return {
    id: `${chat.id}/${message.dataset['sid']}`,
    kind: oneOf(message, PLACES.forwarded) ? 'repost' : 'post',
    ...(chat.isChannel ? { author: title, handle: chat.id, own: chat.mayWrite } : { author: name, handle: name, own: out }),
    text: publishedText(allOf(message, PLACES.words)),
    // Some builds count in other units: only a moment of this century in milliseconds is one.
    ...(time > 1e12 && time < 1e13 ? { time: { from: time, to: time, exact: true } } : {}),
  }
}

/** A box with a name in its first line and the beginning of a message behind it. */
export function barOf(box: HTMLElement): ReplyBar {
  const [author = '', ...words] = publishedText([box]).split('\n')
  return { author: author.trim(), words: words.join(' ') }
}

function withParent(post: SeenPost, message: HTMLElement, earlier: readonly SeenPost[]): SeenPost {
  const quote = oneOf(message, PLACES.quote)
  if (!quote) return post
  const parent = shownBehind(barOf(quote), earlier)
  return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent ? { parent: parent.id } : {}) }
}

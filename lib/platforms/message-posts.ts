import type { Steps } from '../page/steps'
import { exactly, type When } from '../page/when'
import { anyOf, isAny } from './any-of'
import { allOf, aroundOf, oneOf } from './candidates'
import { bareId, handleOf, messageId } from './chat-peer'
import { dayAndClock } from './day-and-clock'
import type { MessageSite, OpenList } from './message-list'
import { ownWords } from './own-words'
import type { SeenPost } from './platform'
import { withoutDuplicates } from './posts'
import { shownBehind } from './reply-bar'

/** How own messages are called where the page shows no name for them. */
const ME = 'me'

/** The messages of a chat in reading order. A number with a fraction is a message on its way, which is not published yet. */
export function* messagePosts(open: OpenList, site: MessageSite, now: number): Steps<readonly SeenPost[]> {
  const { places } = site
  const messages = allOf(open.element, places.message).filter((message) => !isAny(message, places.noPost) && /^\d+$/.test(message.dataset['messageId'] ?? ''))
  const posts: SeenPost[] = []
  for (const message of messages) {
    const before = isAny(message, places.firstOfRow) ? undefined : posts.at(-1)
    posts.push(withParent(postOf(message, before, open, site, now), message, posts, open, site))
    yield
  }
  return withoutDuplicates(posts)
}

function postOf(message: HTMLElement, before: SeenPost | undefined, open: OpenList, site: MessageSite, now: number): SeenPost {
  const { places } = site
  const number = message.dataset['messageId'] ?? ''
  const text = oneOf(message, places.words)
  const time = timeOf(message, site, now)
  const permalink = site.permalink(open.peer, number)
  return {
    id: messageId(open.peer.id, number),
    kind: oneOf(message, places.forwarded) && number !== open.discussed ? 'repost' : 'post',
    ...authorOf(message, before, open, site),
    text: text ? ownWords(text, anyOf(places.others)) : '',
    ...(time ? { time } : {}),
    ...(permalink ? { permalink } : {}),
  }
}

/** A message in the middle of a row has no name: it is by whom the one before it is. */
function authorOf(message: HTMLElement, before: SeenPost | undefined, open: OpenList, site: MessageSite): Pick<SeenPost, 'author' | 'handle' | 'own'> {
  if (open.isBroadcast) return { author: open.title || handleOf(open.peer), handle: handleOf(open.peer), own: open.mayWrite }
  const { places } = site
  if (isAny(message, places.out) || site.outByPlace?.(message)) return { author: ME, handle: ME, own: true }
  const quote = anyOf(places.quote)
  const name = allOf(message, places.author)
    .find((element) => !element.closest(quote))
    ?.textContent?.trim()
  const row = aroundOf(message, places.row)
  const id = row && oneOf(row, places.rowAuthor)?.dataset['peerId']
  const author = name || (before && !before.own ? before.author : '')
  return { author, handle: id ? bareId(id) : author, own: false }
}

/** The whole date stands on the page only once the pointer has been there; otherwise the day is in a heading and the clock beside the message. */
function timeOf(message: HTMLElement, { places }: MessageSite, now: number): When | undefined {
  const clock = oneOf(message, places.clock)
  const day = aroundOf(message, places.day)
  const heading = day && oneOf(day, places.dayHeading)
  const whole = clock?.getAttribute('title')?.split('\n')[0] ?? ''
  // A month in figures may be a day: only a month that is written out is sure.
  return (/[a-z]{3}/i.test(whole) ? exactly(whole) : undefined) ?? dayAndClock(heading?.textContent, clock?.textContent, now)
}

/** Whom a message answers is shown as a box with a name and the beginning of the words; in the comments of a post, no box means the post. */
function withParent(post: SeenPost, message: HTMLElement, earlier: readonly SeenPost[], open: OpenList, { places }: MessageSite): SeenPost {
  const quote = oneOf(message, places.quote)
  const root = open.discussed === undefined ? undefined : earlier[0]
  if (!quote) return root && post.kind === 'post' ? { ...post, kind: 'reply', parent: root.id } : post
  const bar = { author: oneOf(quote, places.quoteAuthor)?.textContent?.trim() ?? '', words: oneOf(quote, places.quoteWords)?.textContent ?? '' }
  const parent = shownBehind(bar, earlier)
  return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent ? { parent: parent.id } : {}) }
}

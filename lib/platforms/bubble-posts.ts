import { figureIn } from '../page/figure'
import { each, type Steps } from '../page/steps'
import { anyOf, isAny } from './any-of'
import type { BubbleSite, OpenChat } from './bubbles'
import { allOf, aroundOf, oneOf, ownOf } from './candidates'
import { bareId, handleOf, messageId } from './chat-peer'
import { ownWords } from './own-words'
import type { Candidate, SeenPost, SeenThread } from './platform'
import { withoutDuplicates } from './posts'

/** How own messages are called where the page shows no name for them. */
const ME = 'me'

/** The messages of a chat in reading order. */
export function* bubblePosts(chat: OpenChat, site: BubbleSite): Steps<readonly SeenPost[]> {
  const { places } = site
  const bubbles = allOf(chat.element, places.bubble).filter((bubble) => !isAny(bubble, places.noPost) && /^-?\d+$/.test(bubble.dataset['mid'] ?? ''))
  const starter = chat.isDiscussion ? bubbles.find((bubble) => isAny(bubble, places.starter)) : undefined
  // The post that is discussed stands in the group as a copy; here it keeps the id it has in its channel.
  const starterNumber = starter?.dataset['mid']
  const starterId = starter && originOf(starter)
  return withoutDuplicates(
    yield* each(bubbles, (bubble): SeenPost => {
      const post = postOf(bubble, chat, site)
      const parent = answeredNumber(bubble)
      const parentId = parent === undefined ? undefined : parent === starterNumber && starterId ? starterId : messageId(chat.peer.id, parent)
      if (bubble === starter) return { ...post, kind: 'post', id: starterId ?? post.id }
      return { ...post, ...(parentId ? { parent: parentId } : {}), ...(isWords(post) && (parentId || chat.isDiscussion) ? { kind: 'reply' } : {}) }
    }),
  )
}

const isWords = ({ kind }: SeenPost): boolean => kind === 'post'

/** `<peer>_<number>` of the message this one is a copy of. */
function originOf(bubble: HTMLElement): string | undefined {
  const [, peer, number] = /^(-\d+)_(\d+)$/.exec(bubble.dataset['savedFrom'] ?? '') ?? []
  return peer && number ? messageId(peer, number) : undefined
}

/** The number of the message this one answers, when it is in the same chat. */
function answeredNumber({ dataset }: HTMLElement): string | undefined {
  const number = dataset['replyToMid']
  const elsewhere = dataset['replyToPeerId'] !== undefined && dataset['replyToPeerId'] !== dataset['peerId']
  return number && /^\d+$/.test(number) && !elsewhere ? number : undefined
}

function postOf(bubble: HTMLElement, chat: OpenChat, site: BubbleSite): SeenPost {
  const { places } = site
  const number = bubble.dataset['mid'] ?? ''
  const seconds = Number(bubble.dataset['timestamp'])
  const text = within(bubble, places.words, site)
  const permalink = site.permalink(chat.peer, number)
  return {
    id: messageId(bubble.dataset['peerId'] ?? chat.peer.id, number),
    kind: isAny(bubble, places.sponsored) ? 'promoted' : isAny(bubble, places.forwarded) ? 'repost' : 'post',
    ...authorOf(bubble, chat, site),
    text: text ? ownWords(text, anyOf(places.others)) : '',
    ...(seconds > 0 ? { time: { from: seconds * 1000, to: seconds * 1000, exact: true } } : {}),
    ...(permalink ? { permalink } : {}),
  }
}

function authorOf(bubble: HTMLElement, chat: OpenChat, site: BubbleSite): Pick<SeenPost, 'author' | 'handle' | 'own'> {
  const { places } = site
  if (chat.isBroadcast) {
    const handle = handleOf(chat.peer)
    return { author: oneOf(chat.element, places.title)?.textContent?.trim() || handle, handle, own: chat.mayWrite }
  }
  const out = isAny(bubble, places.out) || (site.outByPlace?.(bubble) ?? false)
  const name = within(bubble, places.author, site)?.textContent?.trim() ?? ''
  const id = authorId(bubble, site)
  const handle = id ? bareId(id) : name || (out ? ME : '')
  const speaksAs = oneOf(chat.element, places.sendAs)?.dataset['peerId']
  return { author: name || handle, handle, own: out || (id !== undefined && id === speaksAs) }
}

function authorId(bubble: HTMLElement, site: BubbleSite): string | undefined {
  const row = aroundOf(bubble, site.places.row)
  const beside = row && oneOf(row, site.places.rowAuthor)?.dataset['peerId']
  return beside ?? within(bubble, site.places.authorId, site)?.dataset['peerId']
}

/** The first match that is in this bubble and not in an advertisement that hangs in it. */
const within = (bubble: HTMLElement, candidates: readonly Candidate[], { places }: BubbleSite): HTMLElement | undefined =>
  ownOf(bubble, candidates, anyOf(places.bubble))

/** The comments of a post are one flat list: all of them are shown when there are as many as the heading counts. */
export function discussion(posts: readonly SeenPost[], title: HTMLElement | undefined): SeenThread {
  const root = posts.find(({ parent, kind }) => kind === 'post' && parent === undefined)?.id
  const comments = posts.filter(({ kind, id }) => kind !== 'promoted' && id !== root).length
  return { posts, ...(root ? { root } : {}), complete: root !== undefined && figureIn(title?.textContent) === comments }
}

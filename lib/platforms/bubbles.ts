import { eachInSteps, type Steps } from '../page/steps'
import { asParent } from './as-parent'
import { bubblePosts, discussion } from './bubble-posts'
import { allOf, diagnosePlaces, oneOf, type Places } from './candidates'
import { type ChatPeer, handleOf, publicPeer } from './chat-peer'
import type { Candidate, Composer, Page, Platform, SeenPost, SeenThread } from './platform'
import { answered } from './reply-bar'

/** Where things stand in a client whose messages are bubbles with a number, a peer and a time each. */
export interface BubblePlaces extends Places {
  /** The chat that is open; a client keeps the ones below it, so only one that is sure to be in front is read. */
  readonly chat: readonly Candidate[]
  /** The letters to a channel: private, although they have the number of a channel. */
  readonly letters: readonly Candidate[]
  readonly editor: readonly Candidate[]
  /** The words under pictures that are about to be sent. */
  readonly caption: readonly Candidate[]
  readonly replyBar: readonly Candidate[]
  readonly replyAuthor: readonly Candidate[]
  readonly replyWords: readonly Candidate[]
  readonly editing: readonly Candidate[]
  /** Elements whose `data-peer-id` is that of the chat itself. */
  readonly peer: readonly Candidate[]
  readonly title: readonly Candidate[]
  /** Stands over the comments of a post and counts them. */
  readonly heading: readonly Candidate[]
  /** Only the channel itself speaks here. */
  readonly broadcast: readonly Candidate[]
  /** Whose name the person writes under. */
  readonly sendAs: readonly Candidate[]
  readonly bubble: readonly Candidate[]
  /** A notice of the client, a date, or a message that is not published yet. */
  readonly noPost: readonly Candidate[]
  readonly sponsored: readonly Candidate[]
  readonly forwarded: readonly Candidate[]
  readonly out: readonly Candidate[]
  readonly starter: readonly Candidate[]
  readonly words: readonly Candidate[]
  /** What stands in the words and is none of them. */
  readonly others: readonly Candidate[]
  readonly author: readonly Candidate[]
  /** Elements of a bubble whose `data-peer-id` is the author's. */
  readonly authorId: readonly Candidate[]
  /** Bubbles that one person wrote in a row, and that person's picture beside them. */
  readonly row: readonly Candidate[]
  readonly rowAuthor: readonly Candidate[]
}

export interface BubbleSite {
  readonly places: BubblePlaces
  readonly limit?: number
  readonly captionLimit?: number
  /** Where a message can be seen by others; undefined when the site has no such address. */
  permalink(peer: ChatPeer, number: string): string | undefined
  /** For mark-up that shows by its place alone which bubbles are one's own. */
  outByPlace?(bubble: HTMLElement): boolean
}

/** A chat that may be read. */
export interface OpenChat {
  readonly element: HTMLElement
  readonly peer: ChatPeer
  readonly isDiscussion: boolean
  readonly isBroadcast: boolean
  readonly mayWrite: boolean
}

/** Chats of another kind are searches, logs and one's own notes. */
const KINDS_THAT_ARE_READ = new Set(['chat', 'discussion', 'scheduled', 'pinned'])

/** The functions of a platform of this family. */
export function bubblePlatform(site: BubbleSite): Pick<Platform, 'isPrivate' | 'composers' | 'self' | 'thread' | 'diagnose'> {
  return {
    isPrivate: (page) => openChat(page, site) === undefined,
    composers: (page) => composers(page, site),
    self: (page) => {
      const chat = openChat(page, site)
      return chat?.isBroadcast && chat.mayWrite ? handleOf(chat.peer) : undefined
    },
    thread: (page) => thread(page, site),
    diagnose: ({ document }) => diagnosePlaces(document, site.places),
  }
}

/** The chat in front, when it is a channel or a group; asked by address and attributes alone, before any word is read. */
function openChat({ url, document }: Page, { places }: BubbleSite): OpenChat | undefined {
  const chats = allOf(document, places.chat)
  const [element] = chats
  const kind = element?.dataset['type'] ?? 'chat'
  if (!element || chats.length > 1 || !KINDS_THAT_ARE_READ.has(kind) || oneOf(document, places.letters)) return undefined
  const peer = publicPeer(url, peerIds(element, places))
  if (!peer) return undefined
  return {
    element,
    peer,
    isDiscussion: kind === 'discussion',
    isBroadcast: kind !== 'discussion' && oneOf(element, places.broadcast) !== undefined,
    mayWrite: oneOf(element, places.editor) !== undefined,
  }
}

const peerIds = (chat: HTMLElement, places: BubblePlaces): readonly string[] =>
  [...allOf(chat, places.bubble), ...allOf(chat, places.peer)].map(({ dataset }) => dataset['peerId']).filter((id) => id !== undefined)

function* thread(page: Page, site: BubbleSite): Steps<SeenThread | undefined> {
  const chat = openChat(page, site)
  if (!chat || ['scheduled', 'pinned'].includes(chat.element.dataset['type'] ?? '')) return undefined
  const posts = yield* bubblePosts(chat, site)
  if (posts.length === 0) return undefined
  // A channel shows of its posts how many comments they have, never the comments: that somebody was not answered cannot be told from it.
  return chat.isDiscussion ? discussion(posts, oneOf(chat.element, site.places.heading)) : { posts, complete: false }
}

function* composers(page: Page, site: BubbleSite): Steps<readonly Composer[]> {
  const chat = openChat(page, site)
  if (!chat) return []
  const { captionLimit, places } = site
  const captions = allOf(page.document, places.caption).map((editor): Composer => ({ editor, kind: 'post', ...(captionLimit ? { limit: captionLimit } : {}) }))
  const editors = allOf(chat.element, places.editor).filter((editor) => !captions.some((caption) => caption.editor === editor))
  const boxes = yield* eachInSteps(editors, (editor) => composerOf(editor, chat, site))
  return [...boxes, ...captions]
}

function* composerOf(editor: HTMLElement, chat: OpenChat, site: BubbleSite): Steps<Composer> {
  const { limit } = site
  return { editor, ...(yield* writing(chat, site)), ...(limit ? { limit } : {}) }
}

/** What the box of a chat writes: the bar above it says so; in the comments of a post every message is an answer to it. */
function* writing(chat: OpenChat, site: BubbleSite): Steps<Pick<Composer, 'kind' | 'replyingTo'>> {
  const { element } = chat
  const { places } = site
  if (oneOf(element, places.editing)) return { kind: 'edit' }
  const bar = oneOf(element, places.replyBar)
  const author = bar && oneOf(bar, places.replyAuthor)
  if (!bar || !author) return chat.isDiscussion ? commenting(yield* bubblePosts(chat, site)) : { kind: 'post' }
  const words = oneOf(bar, places.replyWords)?.textContent ?? ''
  const replyingTo = answered({ author: author.textContent?.trim() ?? '', words }, yield* bubblePosts(chat, site))
  return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

function commenting([first]: readonly SeenPost[]): Pick<Composer, 'kind' | 'replyingTo'> {
  const replyingTo = first?.parent === undefined ? asParent(first) : undefined
  return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

import { figureIn } from '../page/figure'
import { eachInSteps, type Steps } from '../page/steps'
import { isAny } from './any-of'
import { asParent } from './as-parent'
import { allOf, diagnosePlaces, oneOf, type Places } from './candidates'
import { type ChatPeer, handleOf, publicPeer } from './chat-peer'
import { messagePosts } from './message-posts'
import type { Candidate, Composer, Page, Platform, SeenPost, SeenThread } from './platform'
import { answered } from './reply-bar'

/** Where things stand in a client whose messages are rows of a list with a number each, under headings of days. */
export interface MessagePlaces extends Places {
  /** The list that is open; while one chat slides over another there are two, and none is read. */
  readonly list: readonly Candidate[]
  /** What shows that a person is in front, or the letters to a channel, which have the number of a channel. */
  readonly letters: readonly Candidate[]
  readonly editor: readonly Candidate[]
  /** The words under pictures that are about to be sent. */
  readonly caption: readonly Candidate[]
  readonly bar: readonly Candidate[]
  readonly replying: readonly Candidate[]
  readonly editing: readonly Candidate[]
  /** Elements whose `data-peer-id`, or the address they lead to, is that of the chat itself. */
  readonly peer: readonly Candidate[]
  readonly title: readonly Candidate[]
  /** Only the channel itself speaks here. */
  readonly broadcast: readonly Candidate[]
  readonly message: readonly Candidate[]
  /** A notice of the client. */
  readonly noPost: readonly Candidate[]
  readonly forwarded: readonly Candidate[]
  readonly out: readonly Candidate[]
  readonly firstOfRow: readonly Candidate[]
  readonly starter: readonly Candidate[]
  readonly words: readonly Candidate[]
  /** What stands in the words and is none of them. */
  readonly others: readonly Candidate[]
  readonly author: readonly Candidate[]
  readonly row: readonly Candidate[]
  /** The picture beside a row; its `data-peer-id` is the author's. */
  readonly rowAuthor: readonly Candidate[]
  /** The message that this one answers, in a box; whose it is and how it begins. */
  readonly quote: readonly Candidate[]
  readonly quoteAuthor: readonly Candidate[]
  readonly quoteWords: readonly Candidate[]
  readonly day: readonly Candidate[]
  readonly dayHeading: readonly Candidate[]
  readonly clock: readonly Candidate[]
}

export interface MessageSite {
  readonly places: MessagePlaces
  readonly limit?: number
  readonly captionLimit?: number
  /** Where a message can be seen by others; undefined when the site has no such address. */
  permalink(peer: ChatPeer, number: string): string | undefined
  /** For mark-up that shows by its place alone which messages are one's own. */
  outByPlace?(message: HTMLElement): boolean
}

/** A chat that may be read. */
export interface OpenList {
  readonly element: HTMLElement
  readonly peer: ChatPeer
  /** The number of the post whose comments these are. */
  readonly discussed?: string
  readonly isBroadcast: boolean
  readonly mayWrite: boolean
  readonly title: string
}

/** `#<chat>[_<thread>][_scheduled|_pinned]` */
const ADDRESS = /^#-?\d+(?:_(\d+))?(?:_(scheduled|pinned))?(?:[?&]|$)/

/** The functions of a platform of this family. */
export function messagePlatform(site: MessageSite): Pick<Platform, 'isPrivate' | 'composers' | 'self' | 'thread' | 'diagnose'> {
  return {
    isPrivate: (page) => openPeer(page, site) === undefined,
    composers: (page) => composers(page, site),
    self: (page) => {
      const open = openList(page, site)
      return open?.isBroadcast && open.mayWrite ? handleOf(open.peer) : undefined
    },
    thread: (page) => thread(page, site),
    diagnose: ({ document }) => diagnosePlaces(document, site.places),
  }
}

/** The channel or group whose list is open; told by address and attributes alone, before any word is read. */
function openPeer({ url, document }: Page, { places }: MessageSite): { readonly element: HTMLElement; readonly peer: ChatPeer } | undefined {
  const lists = allOf(document, places.list)
  const [element] = lists
  if (!element || lists.length > 1 || oneOf(document, places.letters)) return undefined
  const peer = publicPeer(url, allOf(document, places.peer).map(peerIdOf))
  return peer && { element, peer }
}

const peerIdOf = (element: HTMLElement): string | undefined => element.dataset['peerId'] ?? /^#(-?\d+)/.exec(element.getAttribute('href') ?? '')?.[1]

function openList(page: Page, site: MessageSite): OpenList | undefined {
  const open = openPeer(page, site)
  if (!open) return undefined
  const { places } = site
  const { element } = open
  const thread = ADDRESS.exec(page.url.hash)?.[1]
  const first = allOf(element, places.message).find((message) => !isAny(message, places.noPost))
  const isDiscussed = first && (first.dataset['messageId'] === thread || isAny(first, places.starter))
  return {
    ...open,
    // A forum's topics have the same form of address, and no post above them.
    ...(thread && isDiscussed ? { discussed: thread } : {}),
    isBroadcast: thread === undefined && oneOf(page.document, places.broadcast) !== undefined,
    mayWrite: oneOf(page.document, places.editor) !== undefined,
    title: oneOf(page.document, places.title)?.textContent?.trim() ?? '',
  }
}

function* thread(page: Page, site: MessageSite): Steps<SeenThread | undefined> {
  const open = openList(page, site)
  if (!open || ADDRESS.exec(page.url.hash)?.[2]) return undefined
  const posts = yield* messagePosts(open, site, page.now)
  if (posts.length === 0) return undefined
  // A channel shows of its posts how many comments they have, never the comments; and the comments are all here when the title counts as many.
  const [root, ...comments] = posts
  if (open.discussed === undefined || !root) return { posts, complete: false }
  return { posts, root: root.id, complete: figureIn(open.title) === comments.length }
}

function* composers(page: Page, site: MessageSite): Steps<readonly Composer[]> {
  const open = openList(page, site)
  if (!open) return []
  const { captionLimit, places } = site
  const boxes = yield* eachInSteps(allOf(page.document, places.editor), (editor) => composerOf(editor, open, site, page))
  const captions = allOf(page.document, places.caption).map((editor): Composer => ({ editor, kind: 'post', ...(captionLimit ? { limit: captionLimit } : {}) }))
  return [...boxes, ...captions]
}

function* composerOf(editor: HTMLElement, open: OpenList, site: MessageSite, page: Page): Steps<Composer> {
  const { limit } = site
  return { editor, ...(yield* writing(open, site, page)), ...(limit ? { limit } : {}) }
}

/** What the box of a chat writes: the bar above it says so; in the comments of a post every message is an answer to it. */
function* writing(open: OpenList, site: MessageSite, { document, now }: Page): Steps<Pick<Composer, 'kind' | 'replyingTo'>> {
  const { places } = site
  const bar = oneOf(document, places.bar)
  if (bar && oneOf(bar, places.editing)) return { kind: 'edit' }
  if (bar && oneOf(bar, places.replying)) {
    const words = oneOf(bar, places.quoteWords)?.textContent ?? ''
    const replyingTo = answered({ author: oneOf(bar, places.quoteAuthor)?.textContent?.trim() ?? '', words }, yield* messagePosts(open, site, now))
    return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
  }
  return open.discussed === undefined ? { kind: 'post' } : commenting(yield* messagePosts(open, site, now))
}

function commenting([first]: readonly SeenPost[]): Pick<Composer, 'kind' | 'replyingTo'> {
  const replyingTo = asParent(first)
  return { kind: 'reply', ...(replyingTo ? { replyingTo } : {}) }
}

import { each, type Steps } from '../../page/steps'
import { exactly, type When, writtenOut } from '../../page/when'
import { allOf, aroundOf, oneOf, ownOf } from '../candidates'
import { ownWords } from '../own-words'
import type { Page, SeenPost, SeenThread } from '../platform'
import { sameHandle, withoutDuplicates } from '../posts'
import { parentsByLines } from './by-lines'
import { isLetter } from './direct'
import { type InitialState, initialState, isMastodon } from './initial-state'
import { PLACES } from './places'

const POST_PATH = /^\/(?:deck\/|web\/)?(?:@[^/]+|statuses)\/(\d+)$/

/**
 * The posts on the screen. Off-screen posts are placeholders that hold raw HTML as text and have no `.status` inside: they
 * are not posts. Depth is not on the page; a reply's parent is told by its leading mention where that is plain.
 */
export function* thread({ url, document }: Page): Steps<SeenThread | undefined> {
  if (!isMastodon(document)) return undefined
  const state = initialState(document)
  const focusedId = POST_PATH.exec(url.pathname)?.[1]
  const focused = allOf(document, PLACES.focusedStatus).find(isReadable)
  // What stands in the other columns of the advanced layout is no part of the conversation.
  const column = (focused && focusedId && aroundOf(focused, PLACES.column)) || document
  const listed = allOf(column, PLACES.status).filter(isReadable)
  if (!focused && listed.length === 0) return undefined
  const inOrder = [...listed, ...(focused && focusedId ? [focused] : [])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  const posts = withoutDuplicates(yield* each(inOrder, (element) => postOf(element, element === focused ? focusedId : undefined, state, url)))
  const folded = allOf(column, PLACES.loadMore).length > 0 || unloaded(column) || posts.some(({ truncated }) => truncated)
  const lines = focused && focusedId ? parentsByLines(column, focused, focusedId) : new Map<string, string>()
  return { posts: yield* withParents(posts, focusedId, lines), complete: focusedId !== undefined && !folded, ...(focusedId ? { root: focusedId } : {}) }
}

/** A quoted post is not an item of the list, and a letter among public ones stays unread. */
const isReadable = (element: HTMLElement): boolean => !aroundOf(element, PLACES.quote) && !isLetter(element)

/** A wrapper without a `.status` in it is a placeholder of a post that is not on the screen. */
const unloaded = (root: ParentNode): boolean => allOf(root, PLACES.wrapper).some((wrapper) => !wrapper.querySelector('.status'))

const ITEM = '.status, .detailed-status'

function postOf(element: HTMLElement, focusedId: string | undefined, state: InitialState, url: URL): SeenPost | undefined {
  const id = focusedId ?? element.dataset.id
  const handle = ownOf(element, PLACES.account, ITEM)?.textContent?.trim().replace(/^@/, '')
  if (!id || !handle) return undefined
  // Behind a warning or a filter there are no words at all, yet somebody wrote here.
  const text = ownOf(element, PLACES.text, ITEM)
  const wrapper = element.closest('.status__wrapper') ?? element
  const link = ownOf(element, PLACES.permalink, ITEM)?.getAttribute('href')
  const time = timeOf(element)
  const isReply = wrapper.matches('.status__wrapper-reply') || element.matches('.status-reply')
  return {
    id,
    kind: isBoost(wrapper, isReply) ? 'repost' : isReply ? 'reply' : oneOf(element, PLACES.quote) ? 'quote' : 'post',
    author: ownOf(element, PLACES.name, ITEM)?.textContent?.trim() ?? handle,
    handle,
    text: text ? wordsOf(text, element) : '',
    own: isSelf(handle, state, url),
    ...(text ? {} : { truncated: true }),
    ...(time ? { time } : {}),
    ...(link ? { permalink: new URL(link, url).href } : {}),
  }
}

/** A line above an item that is neither known as another's sharing nor as anything else counts as sharing. */
function isBoost(wrapper: Element, isReply: boolean): boolean {
  const prepend = oneOf(wrapper, PLACES.prepend)
  if (!prepend) return false
  return oneOf(prepend, PLACES.boostIcon) !== undefined || !(isReply || oneOf(prepend, PLACES.otherIcon))
}

/** For servers that know no quotes, the text of a quoting post has the quoted link in it; here it is hidden. Its last hashtags stand apart. */
function wordsOf(text: HTMLElement, element: HTMLElement): string {
  const tags = allOf(element, PLACES.hashtags).filter((tag) => tag.closest(ITEM) === element)
  return [ownWords(text, PLACES.quoteFallback[0].css), tags.map((tag) => tag.textContent).join(' ')].filter(Boolean).join('\n')
}

/** The focused post had its date in words only until 2025; a month that is written out in English can be told. */
function timeOf(element: HTMLElement): When | undefined {
  const exact = exactly(ownOf(element, PLACES.time, ITEM)?.getAttribute('datetime'))
  const words = exact ? undefined : ownOf(element, PLACES.permalink, ITEM)?.textContent
  return exact ?? (words && /[a-z]{3}/i.test(words) ? writtenOut(words) : undefined)
}

/** The page writes one's own handle without, or with, the server's name. */
const isSelf = (handle: string, { self, domain }: InitialState, { hostname }: URL): boolean =>
  [self, self && `${self}@${hostname}`, self && domain && `${self}@${domain}`].some((name) => sameHandle(handle, name || undefined))

/**
 * Whom each post of a conversation answers: as the lines beside them tell, and else a reply that starts by naming somebody answers that
 * person's nearest earlier post; without a name it answers nothing we know.
 */
function* withParents(posts: readonly SeenPost[], root: string | undefined, lines: ReadonlyMap<string, string>): Steps<readonly SeenPost[]> {
  const rootAt = posts.findIndex(({ id }) => id === root)
  const latest = new Map<string, string>()
  return yield* each(posts.entries(), ([index, post]): SeenPost => {
    const named = /^@([\w.]+)/.exec(post.text)?.[1]?.toLowerCase()
    const line = lines.get(post.id)
    const parent = line ?? (named === undefined ? undefined : latest.get(named))
    if (index >= rootAt) latest.set(post.handle.split('@')[0]?.toLowerCase() ?? '', post.id)
    if (root === undefined || (index <= rootAt && line === undefined)) return post
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent ? { parent } : {}) }
  })
}

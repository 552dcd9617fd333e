import { exactly } from '../../page/when'
import { allOf, oneOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { initialState } from './initial-state'
import { PLACES } from './places'

const POST_PATH = /^\/@[^/]+\/(\d+)$/

/**
 * The posts on the screen. Off-screen posts are placeholders that hold raw HTML as text and have no `.status` inside: they
 * are not posts. Depth is not on the page; a reply's parent is told by its leading mention where that is plain.
 */
export function thread({ url, document }: Page): SeenThread | undefined {
  const self = initialState(document).self
  const focusedId = POST_PATH.exec(url.pathname)?.[1]
  const focused = oneOf(document, PLACES.focusedStatus)
  const listed = allOf(document, PLACES.status)
  if (!focused && listed.length === 0) return undefined
  const inOrder = [...listed, ...(focused && focusedId ? [focused] : [])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  const posts = withoutDuplicates(
    inOrder.map((element) => postOf(element, element === focused ? focusedId : undefined, self, url)).filter((post) => post !== undefined),
  )
  const folded = allOf(document, PLACES.loadMore).length > 0 || unloaded(document)
  return { posts: withParents(posts, focusedId), complete: focusedId !== undefined && !folded, ...(focusedId ? { root: focusedId } : {}) }
}

/** A wrapper without a `.status` in it is a placeholder of a post that is not on the screen. */
const unloaded = (document: Document): boolean => [...document.querySelectorAll('.status__wrapper')].some((wrapper) => !wrapper.querySelector('.status'))

function postOf(element: HTMLElement, focusedId: string | undefined, self: string | undefined, url: URL): SeenPost | undefined {
  const id = focusedId ?? element.dataset.id
  const handle = oneOf(element, PLACES.account)?.textContent?.trim().replace(/^@/, '')
  const text = oneOf(element, PLACES.text)
  if (!id || !handle || !text) return undefined
  const wrapper = element.closest('.status__wrapper') ?? element
  const link = oneOf(element, PLACES.permalink)?.getAttribute('href')
  const time = exactly(oneOf(element, PLACES.time)?.getAttribute('datetime'))
  const isReply = wrapper.matches('.status__wrapper-reply') || element.matches('.status-reply')
  return {
    id,
    kind: oneOf(wrapper, PLACES.boost) && !isReply ? 'repost' : isReply ? 'reply' : 'post',
    author: oneOf(element, PLACES.name)?.textContent?.trim() ?? handle,
    handle,
    text: publishedText([text]),
    own: isSelf(handle, self, url),
    ...(time ? { time } : {}),
    ...(link ? { permalink: new URL(link, url).href } : {}),
  }
}

/** The page writes one's own handle without, or with, the server's name. */
const isSelf = (handle: string, self: string | undefined, url: URL): boolean =>
  sameHandle(handle, self) || sameHandle(handle, self && `${self}@${url.hostname}`)

/** A reply that starts by naming somebody answers that person's nearest earlier post; without a name it answers nothing we know. */
function withParents(posts: readonly SeenPost[], root: string | undefined): readonly SeenPost[] {
  const rootAt = posts.findIndex(({ id }) => id === root)
  return posts.map((post, index) => {
    if (root === undefined || index <= rootAt) return post
    const named = /^@([\w.]+)/.exec(post.text)?.[1]
    const parent = named === undefined ? undefined : posts.slice(rootAt, index).findLast(({ handle }) => sameHandle(handle.split('@')[0], named))
    return { ...post, kind: post.kind === 'post' ? 'reply' : post.kind, ...(parent ? { parent: parent.id } : {}) }
  })
}

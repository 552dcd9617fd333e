import { each, type Steps } from '../../page/steps'
import { allOf, aroundOf } from '../candidates'
import type { Page, SeenPost, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { replyOrder } from '../reply-order'
import { isShown } from '../shown'
import { PLACES } from './places'
import { cardOf, cardsIn, idIn, postFrom, self } from './posts'

interface Item {
  readonly post: SeenPost
  /** The item of the list it stands in. */
  readonly group: Element | undefined
  readonly replies: number | undefined
}

/** On a post's page: what it answers, the post, its answers. Elsewhere: what is listed. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  const root = idIn(page.url.pathname)
  const items = yield* itemsOf(page, root)
  if (items.length === 0) return undefined
  const posts = items.map(({ post }) => post)
  const rootAt = posts.findIndex(({ id }) => id === root)
  if (root === undefined || rootAt < 0) return { posts, complete: false }
  const counts = items.slice(rootAt).map(({ replies }) => replies)
  const order = orderOf(counts)
  const placedPosts = items.map((item, index) => placed(item, index, items, rootAt, order))
  return { posts: order ? placedPosts : withBranches(placedPosts, items, rootAt), root, complete: order !== undefined }
}

const orderOf = (counts: readonly (number | undefined)[]): readonly (number | undefined)[] | undefined =>
  counts.every((count) => count !== undefined) ? replyOrder(counts) : undefined

/**
 * An item of the list is a branch. When there are as many as the post of the page says it has answers, all branches are here; and one of them is
 * whole when its own numbers say so.
 */
function withBranches(posts: readonly SeenPost[], items: readonly Item[], rootAt: number): readonly SeenPost[] {
  const branches = new Map<Element | undefined, (number | undefined)[]>()
  for (const { group, replies } of items.slice(rootAt + 1)) branches.set(group, [...(branches.get(group) ?? []), replies])
  if (branches.has(undefined) || branches.size !== items[rootAt]?.replies) return posts
  return posts.map((post, index) => (index <= rootAt ? post : { ...post, complete: orderOf(branches.get(items[index]?.group) ?? []) !== undefined }))
}

function* itemsOf(page: Page, root: string | undefined): Steps<readonly Item[]> {
  const own = self(page)
  const lists = root === undefined ? [] : allOf(page.document, PLACES.item).filter(isShown)
  // Below a post's own list the site shows other people's posts, which answer nobody.
  const cards = (yield* each(lists.length > 0 ? lists : [page.document], cardsIn)).flat()
  const items = yield* each(cards, (element): Item | undefined => {
    const card = isShown(element) && !aroundOf(element, PLACES.dialog) ? cardOf(element) : undefined
    const post = card && postFrom(card, own, page.url)
    return post && { post, group: aroundOf(element, PLACES.item), replies: card.replies }
  })
  const kept = new Set(withoutDuplicates(items.map(({ post }) => post)))
  return items.filter(({ post }) => kept.has(post))
}

/**
 * Above the post of the page each one answers the one above it. Below, an item of the list starts with an answer to the post of the
 * page, and what follows in it answers in turn what says that it was answered; where every answer is on the screen, their numbers
 * say it more finely.
 */
function placed({ post, group }: Item, index: number, items: readonly Item[], rootAt: number, order: readonly (number | undefined)[] | undefined): SeenPost {
  const before = items[index - 1]
  if (index <= rootAt) return before ? { ...post, kind: asReply(post), parent: before.post.id } : post
  const counted = order?.[index - rootAt]
  const follows = index - 1 > rootAt && group !== undefined && before?.group === group
  const isUnsure = follows && before?.replies === undefined
  const parent = counted !== undefined ? items[rootAt + counted] : isUnsure ? undefined : items[follows && before?.replies ? index - 1 : rootAt]
  return { ...post, kind: asReply(post), ...(parent ? { parent: parent.post.id } : {}) }
}

const asReply = ({ kind }: SeenPost): SeenPost['kind'] => (kind === 'post' ? 'reply' : kind)

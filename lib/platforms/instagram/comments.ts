import type { Steps } from '../../page/steps'
import { exactly } from '../../page/when'
import { allOf } from '../candidates'
import { leadingMention, nearestBy } from '../leading-mention'
import type { SeenPost } from '../platform'
import { sameHandle } from '../posts'
import { isShown } from '../shown'
import { uncutWords } from '../uncut-words'
import { addressOf, pathOf } from './addresses'
import { PLACES } from './places'
import { inChat } from './posts'
import { rowOf } from './rows'

/** What the comments stand under. */
interface Root {
  readonly id: string
  readonly handle: string | undefined
}

/** A comment and the time in it. */
export interface Commented {
  readonly post: SeenPost
  readonly time: HTMLElement
}

/** Every comment says who it is, and under which comment it stands, in the link of its time. */
export function* commentsIn(scope: HTMLElement, url: URL, own: string | undefined, root: Root): Steps<readonly Commented[]> {
  const comments: Commented[] = []
  const posts: SeenPost[] = []
  const branches = new Map<string, SeenPost[]>()
  for (const time of allOf(scope, PLACES.commentTime)) {
    yield
    const read = isShown(time) && !inChat(time) ? commentOf(time, scope, url, own, root.id) : undefined
    if (!read) continue
    const branch = read.parent === root.id ? read.id : (read.parent ?? read.id)
    const said = branches.get(branch) ?? []
    const post = withParent(read, branch === read.id ? posts : said, root)
    said.push(post)
    branches.set(branch, said)
    posts.push(post)
    comments.push({ post, time })
  }
  return comments
}

function commentOf(time: HTMLElement, scope: HTMLElement, url: URL, own: string | undefined, code: string): SeenPost | undefined {
  const link = time.closest('a')
  const address = link ? addressOf(pathOf(link)) : undefined
  const row = rowOf(time, scope)
  if (!link || address?.comment === undefined || address.post !== code || !row) return undefined
  const when = exactly(time.getAttribute('datetime'))
  return {
    id: address.reply ?? address.comment,
    kind: 'reply',
    author: row.handle,
    handle: row.handle,
    ...uncutWords(row.words),
    own: sameHandle(row.handle, own),
    permalink: new URL(pathOf(link), url).href,
    parent: address.reply === undefined ? code : address.comment,
    ...(when ? { time: when } : {}),
  }
}

/**
 * Replies stand in one row under a comment, whomever of them they answer; the name they start with says whom. Older addresses do not
 * tell replies from comments: there the name says it alone, unless it is the author's, whom everybody may turn to.
 */
function withParent(post: SeenPost, before: readonly SeenPost[], root: Root): SeenPost {
  const name = leadingMention(post.text)
  if (post.parent === root.id && sameHandle(name, root.handle)) return post
  const named = nearestBy(before, before.length, name)
  return named ? { ...post, parent: named.id } : post
}

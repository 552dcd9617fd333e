import type { SeenPost } from './platform'
import { sameHandle } from './posts'

/** The handle a text starts with, without its @: whom the writer turns to. */
export const leadingMention = (text: string): string | undefined => /^[\s\u200e\u200f\u2068]*@([\w.]*\w)/u.exec(text)?.[1]

/** The nearest post before `index` whose author has this handle; what is asked is whom a reply at `index` answers. */
export const nearestBy = (posts: readonly SeenPost[], index: number, handle: string | undefined): SeenPost | undefined =>
  handle === undefined ? undefined : posts.findLast((post, at) => at < index && sameHandle(post.handle, handle))

/** The only post by this handle; undefined when there are several, since then nothing says which one is meant. */
export function onlyBy(posts: readonly SeenPost[], handle: string | undefined): SeenPost | undefined {
  const found = posts.filter((post) => sameHandle(post.handle, handle))
  return found.length === 1 ? found[0] : undefined
}

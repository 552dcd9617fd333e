import type { SeenThread } from './platform'
import { sameHandle } from './posts'

/** A thread in which the posts under the names the person told us count as own ones, too: several accounts, or a site that does not show the name. */
export function withOwn<Thread extends SeenThread | undefined>(thread: Thread, handles: readonly string[]): Thread {
  if (!thread || handles.length === 0) return thread
  return {
    ...thread,
    posts: thread.posts.map((post) => (post.own || handles.some((handle) => sameHandle(handle, post.handle)) ? { ...post, own: true } : post)),
  }
}

import type { PageStatus } from '../../lib/messaging/messages'
import { readEditor } from '../../lib/page/editors'
import { outlinesOf } from '../../lib/platforms/outline'
import { withOwn } from '../../lib/platforms/own'
import type { Page, RegisteredPlatform, SeenThread } from '../../lib/platforms/platform'

/** What Panjgol sees on this page, without a word of anybody's text. A private page is not read at all. */
export function statusOf(platform: RegisteredPlatform, page: Page, handles: readonly string[]): PageStatus {
  if (platform.isPrivate(page)) return { platform: platform.id, isPrivate: true, composers: [], posts: 0, diagnosis: [], outlines: [] }
  const thread = withOwn(platform.thread(page), handles)
  const self = platform.self(page)
  return {
    platform: platform.id,
    isPrivate: false,
    composers: platform
      .composers(page)
      .filter(({ editor }) => !platform.isPrivateBox?.(editor, page))
      .map(({ editor, kind }) => ({ kind, characters: readEditor(editor)?.text.length ?? 0 })),
    ...(self === undefined ? {} : { self }),
    posts: thread?.posts.length ?? 0,
    ...(thread?.root === undefined ? {} : { thread: { replies: repliesTo(thread.root, thread), complete: thread.complete } }),
    diagnosis: platform.diagnose(page),
    outlines: outlinesOf(page.document),
  }
}

const repliesTo = (root: string, { posts }: SeenThread): number =>
  posts.filter(({ id, kind, parent }) => id !== root && (kind === 'reply' || parent !== undefined)).length

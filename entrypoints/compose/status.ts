import type { PageStatus } from '../../lib/messaging/messages'
import { readEditor } from '../../lib/page/editors'
import type { Page, RegisteredPlatform } from '../../lib/platforms/platform'

/** What Panjgol sees on this page, without a word of anybody's text. A private page is not read at all. */
export function statusOf(platform: RegisteredPlatform, page: Page): PageStatus {
  if (platform.isPrivate(page)) return { platform: platform.id, isPrivate: true, composers: [], posts: 0, diagnosis: [] }
  const thread = platform.thread(page)
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
    ...(thread ? { complete: thread.complete } : {}),
    diagnosis: platform.diagnose(page),
  }
}

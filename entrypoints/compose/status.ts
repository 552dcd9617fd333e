import type { PageStatus } from '../../lib/messaging/messages'
import { readEditor } from '../../lib/page/editors'
import type { Steps } from '../../lib/page/steps'
import { outlinesOf } from '../../lib/platforms/outline'
import { withOwn } from '../../lib/platforms/own'
import type { Page, RegisteredPlatform, SeenThread } from '../../lib/platforms/platform'

/** What is told of a private page, which is not read at all. */
export const privateStatus = ({ id }: RegisteredPlatform): PageStatus => ({
  platform: id,
  isPrivate: true,
  composers: [],
  posts: 0,
  diagnosis: [],
  outlines: [],
})

/** What Panjgol sees on a page that is not private, without a word of anybody's text. */
export function* statusOf(platform: RegisteredPlatform, page: Page, handles: readonly string[]): Steps<PageStatus> {
  const thread = withOwn(yield* platform.thread(page), handles)
  const self = platform.self(page)
  const composers = yield* platform.composers(page)
  return {
    platform: platform.id,
    isPrivate: false,
    composers: composers
      .filter(({ editor }) => !platform.isPrivateBox?.(editor, page))
      .map(({ editor, kind }) => ({ kind, characters: readEditor(editor)?.text.length ?? 0 })),
    ...(self === undefined ? {} : { self }),
    posts: thread?.posts.length ?? 0,
    ...(thread?.root === undefined ? {} : { thread: threadStatus(thread.root, thread) }),
    diagnosis: yield* platform.diagnose(page),
    outlines: outlinesOf(page.document),
  }
}

function threadStatus(root: string, { posts, complete }: SeenThread): NonNullable<PageStatus['thread']> {
  const replies = posts.filter(({ id, kind, parent }) => id !== root && (kind === 'reply' || parent !== undefined))
  return { replies: replies.length, complete, inWholeBranches: replies.filter((reply) => reply.complete).length }
}

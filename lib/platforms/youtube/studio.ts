import { each, type Steps } from '../../page/steps'
import { relative } from '../../page/when'
import { allOf, aroundOf, oneOf, ownOf } from '../candidates'
import type { Composer, Page, SeenPost, SeenThread } from '../platform'
import { publishedText, withoutDuplicates } from '../posts'
import { STUDIO } from './places'

const COMMENT = STUDIO.comment[0].css
const LIMITS = { reply: 10_000, description: 5_000 } as const

/** Answers in the inbox of comments, and the description of a video. The title is a field, not a box to write in. */
export function* studioComposers(page: Page): Steps<readonly Composer[]> {
  const answers = new Set([...allOf(page.document, STUDIO.composer), ...allOf(page.document, STUDIO.shadowComposer)])
  const descriptions = allOf(page.document, STUDIO.description).map(
    (editor): Composer => ({ editor, kind: aroundOf(editor, STUDIO.upload) ? 'post' : 'edit', limit: LIMITS.description }),
  )
  return [...(yield* each(answers, (editor) => answerOf(editor, page))), ...descriptions]
}

function answerOf(editor: HTMLElement, page: Page): Composer {
  const frame = aroundOf(editor, STUDIO.threadFrame)
  const comment = aroundOf(editor, STUDIO.comment) ?? (frame && oneOf(frame, STUDIO.comment))
  const read = comment && commentOf(comment, page)
  return { editor, kind: 'reply', limit: LIMITS.reply, ...(read ? { replyingTo: { text: read.text, author: read.author } } : {}) }
}

/** The inbox is a selection from many videos, with answers folded: it is never the whole of a conversation. */
export function* studioThread(page: Page): Steps<SeenThread | undefined> {
  const posts = withoutDuplicates(yield* each(allOf(page.document, STUDIO.comment), (element) => commentOf(element, page)))
  return posts.length > 0 ? { posts, complete: false } : undefined
}

function commentOf(element: HTMLElement, { url, now }: Page): SeenPost | undefined {
  const author = ownOf(element, STUDIO.author, COMMENT)
  const text = ownOf(element, STUDIO.text, COMMENT)
  const name = author?.textContent?.trim().replace(/^@/, '')
  const handle = /\/@([^/?#]+)/.exec(author?.getAttribute('href') ?? author?.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? name
  const link = ownOf(element, STUDIO.permalink, COMMENT)?.getAttribute('href')
  const id = link && new URL(link, url).searchParams.get('lc')
  if (!id || !handle || !name || !text) return undefined
  const time = relative(ownOf(element, STUDIO.time, COMMENT)?.textContent, now)
  return { id, kind: 'reply', author: name, handle, text: publishedText([text]), own: false, permalink: new URL(link, url).href, ...(time ? { time } : {}) }
}

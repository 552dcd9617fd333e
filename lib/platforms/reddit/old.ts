import type { Parent } from '../../engine/model'
import { exactly } from '../../page/when'
import { allOf, aroundOf, oneOf, ownOf } from '../candidates'
import type { Composer, Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { OLD } from './places'
import { GONE, rootOf } from './posts'

const THING = OLD.thing[0].css
const LIMITS = { post: 40_000, reply: 10_000 } as const

/** The handle of the person who is signed in. */
export const oldSelf = ({ document }: Page): string | undefined => /\/user\/([^/]+)/.exec(oneOf(document, OLD.ownProfile)?.getAttribute('href') ?? '')?.[1]

/** Every own item carries a hidden form for editing it: only a form that shows is being written in. */
export function oldComposers(page: Page): readonly Composer[] {
  const drafts = allOf(page.document, OLD.newPost).map((editor): Composer => ({ editor, kind: 'post', limit: LIMITS.post }))
  const answers = allOf(page.document, OLD.composer).map((editor) => answerOf(editor, page))
  return [...drafts, ...answers].filter(({ editor }) => !aroundOf(editor, OLD.letter) && editor.checkVisibility())
}

function answerOf(editor: HTMLElement, page: Page): Composer {
  const form = aroundOf(editor, OLD.form)
  // Editing happens in the form that holds the published text; an answer has a form of its own below the item.
  if (form?.querySelector('.usertext-body')) return { editor, kind: 'edit', limit: LIMITS.reply }
  const thing = editor.closest<HTMLElement>(THING) ?? oneOf(page.document, [{ css: '.thing.link', since: '2010-01' }])
  const post = thing && thingOf(thing, undefined, page.url)
  return { editor, kind: 'reply', limit: LIMITS.reply, ...(post ? { replyingTo: parentFrom(post) } : {}) }
}

const parentFrom = ({ text, author, time }: SeenPost): Parent => ({ text, author, ...(time?.exact ? { time: time.from } : {}) })

export function oldThread(page: Page): SeenThread | undefined {
  const own = oldSelf(page)
  const posts = withoutDuplicates(
    allOf(page.document, OLD.thing)
      .map((element) => thingOf(element, own, page.url))
      .filter((post) => post !== undefined),
  )
  if (posts.length === 0) return undefined
  const root = rootOf(page.url)
  const isBranch = /\/comments\/[^/]+\/[^/]*\/[^/]+/.test(page.url.pathname)
  return { posts, complete: root !== undefined && !isBranch && allOf(page.document, OLD.folded).length === 0, ...(root ? { root } : {}) }
}

function thingOf(element: HTMLElement, own: string | undefined, url: URL): SeenPost | undefined {
  const { fullname: id, author, permalink } = element.dataset
  if (!id || !author || GONE.test(author)) return undefined
  const isLink = element.classList.contains('link')
  const title = isLink ? ownOf(element, OLD.title, THING)?.textContent?.trim() : undefined
  const body = ownOf(element, OLD.text, THING)
  if (!title && !body) return undefined
  const time = exactly(ownOf(element, OLD.time, THING)?.getAttribute('datetime'))
  const parent = isLink ? undefined : (element.parentElement?.closest<HTMLElement>(THING)?.dataset.fullname ?? rootOf(url))
  return {
    id,
    kind: aroundOf(element, OLD.promoted) ? 'promoted' : isLink ? 'post' : 'reply',
    author,
    handle: author,
    text: [title ?? '', body ? publishedText([body]) : ''].filter(Boolean).join('\n'),
    own: sameHandle(author, own),
    ...(parent ? { parent } : {}),
    ...(permalink ? { permalink: new URL(permalink, url).href } : {}),
    ...(time ? { time } : {}),
  }
}

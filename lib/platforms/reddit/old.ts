import type { Parent } from '../../engine/model'
import { each, type Steps } from '../../page/steps'
import { exactly } from '../../page/when'
import { withBranches } from '../branches'
import { allOf, aroundOf, oneOf, ownOf } from '../candidates'
import type { Composer, Page, SeenPost, SeenThread } from '../platform'
import { publishedText, sameHandle, withoutDuplicates } from '../posts'
import { OLD } from './places'
import { GONE, rootOf } from './posts'

const THING = OLD.thing[0].css
const COMMENT = OLD.comment[0].css
const LIMITS = { post: 40_000, reply: 10_000 } as const

/** The handle of the person who is signed in. */
export const oldSelf = ({ document }: Page): string | undefined => /\/user\/([^/]+)/.exec(oneOf(document, OLD.ownProfile)?.getAttribute('href') ?? '')?.[1]

/** Every own item carries a hidden form for editing it: only a form that shows is being written in. */
export function* oldComposers(page: Page): Steps<readonly Composer[]> {
  const drafts = yield* each(allOf(page.document, OLD.newPost), (editor) => (isWrittenIn(editor) ? draftIn(editor) : undefined))
  const answers = yield* each(allOf(page.document, OLD.composer), (editor) => (isWrittenIn(editor) ? answerOf(editor, page) : undefined))
  return [...drafts, ...answers]
}

const isWrittenIn = (editor: HTMLElement): boolean => !aroundOf(editor, OLD.letter) && editor.checkVisibility()

const draftIn = (editor: HTMLElement): Composer => ({ editor, kind: 'post', limit: LIMITS.post })

function answerOf(editor: HTMLElement, page: Page): Composer {
  const form = aroundOf(editor, OLD.form)
  // Editing happens in the form that holds the published text; an answer has a form of its own below the item.
  if (form?.querySelector('.usertext-body')) return { editor, kind: 'edit', limit: LIMITS.reply }
  const thing = editor.closest<HTMLElement>(THING) ?? oneOf(page.document, [{ css: '.thing.link', since: '2010-01' }])
  const post = thing && thingOf(thing, undefined, page.url)
  return { editor, kind: 'reply', limit: LIMITS.reply, ...(post ? { replyingTo: parentFrom(post) } : {}) }
}

const parentFrom = ({ text, author, time }: SeenPost): Parent => ({ text, author, ...(time?.exact ? { time: time.from } : {}) })

export function* oldThread(page: Page): Steps<SeenThread | undefined> {
  const own = oldSelf(page)
  const posts = withoutDuplicates(yield* each(allOf(page.document, OLD.thing), (element) => thingOf(element, own, page.url)))
  if (posts.length === 0) return undefined
  const root = rootOf(page.url)
  const isBranch = /\/comments\/[^/]+\/[^/]*\/[^/]+/.test(page.url.pathname)
  if (root === undefined) return { posts, complete: false }
  const folds = allOf(page.document, OLD.folded)
  if (isBranch || folds.some((fold) => !fold.closest(COMMENT))) return { posts, root, complete: false }
  if (folds.length === 0) return { posts, root, complete: true }
  // What is not sent along stands as a fold in the comment that it answers.
  const idOf = (comment: Element): string | undefined => (comment as HTMLElement).dataset.fullname
  return { posts: yield* withBranches({ posts, root, folds, comment: COMMENT, idOf }), root, complete: false }
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

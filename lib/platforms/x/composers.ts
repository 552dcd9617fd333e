import type { Parent } from '../../engine/model'
import { each, type Steps } from '../../page/steps'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Composer, Page } from '../platform'
import { PLACES } from './places'
import { postOf, self } from './posts'

const LIMIT = 280
const STATUS_PATH = /^\/\w{1,20}\/status\/(\d+)/

export function* composers(page: Page): Steps<readonly Composer[]> {
  const editors = allOf(page.document, PLACES.composer).filter((editor) => isBox(editor) && !aroundOf(editor, PLACES.privateDrawer))
  return yield* each(editors, (editor) => composerOf(editor, editors, page))
}

/** `tweetTextarea_0_label` and `…RichTextInputContainer` stand around the box and are not it. */
function isBox(editor: HTMLElement): boolean {
  const id = editor.closest<HTMLElement>('[data-testid^="tweetTextarea_"]')?.dataset.testid ?? ''
  return /^tweetTextarea_\d+$/.test(id)
}

function composerOf(editor: HTMLElement, editors: readonly HTMLElement[], page: Page): Composer {
  const modal = aroundOf(editor, PLACES.modal)
  const parts = editors.filter((other) => aroundOf(other, PLACES.modal) === modal)
  const parent = parentOf(editor, modal, page)
  const isFirst = parts[0] === editor
  const kind = parent && isFirst ? 'reply' : parts.length > 1 ? 'thread part' : modal && oneOf(modal, PLACES.quotedPreview) ? 'quote' : 'post'
  return { editor, kind, limit: LIMIT, ...(parent && isFirst ? { replyingTo: parent } : {}) }
}

/** In the dialog the post that is answered stands above the box; on a post's own page the inline box answers the focal post. */
function parentOf(editor: HTMLElement, modal: HTMLElement | undefined, page: Page): Parent | undefined {
  const article = modal ? answeredIn(modal, editor) : aroundOf(editor, PLACES.inlineReply) || isBelowFocal(editor, page) ? focal(page) : undefined
  const post = article && postOf(article, self(page), page.url)
  if (!post || post.text === '') return undefined
  return { text: post.text, author: post.author, ...(post.time?.exact ? { time: post.time.from } : {}) }
}

const answeredIn = (modal: HTMLElement, editor: HTMLElement): HTMLElement | undefined =>
  allOf(modal, PLACES.post).findLast((article) => Boolean(article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING))

const focal = ({ document, url }: Page): HTMLElement | undefined => {
  const id = STATUS_PATH.exec(url.pathname)?.[1]
  const articles = allOf(document, PLACES.post).filter((article) => !article.closest('[role="dialog"]') && !aroundOf(article, PLACES.privateDrawer))
  return articles.find(
    (article) =>
      id !== undefined &&
      // The time of a post that was edited leads to `/status/<id>/history`.
      [...article.querySelectorAll('a[href*="/status/"]')].some(
        (link) => link.querySelector('time') && STATUS_PATH.exec(new URL(link.getAttribute('href') ?? '', url).pathname)?.[1] === id,
      ),
  )
}

function isBelowFocal(editor: HTMLElement, page: Page): boolean {
  if (!STATUS_PATH.test(page.url.pathname)) return false
  const article = focal(page)
  return article !== undefined && Boolean(article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING)
}

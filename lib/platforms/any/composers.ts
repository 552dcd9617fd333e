import type { Parent } from '../../engine/model'
import { eachInSteps, type Steps } from '../../page/steps'
import { allOf, aroundOf } from '../candidates'
import type { Composer, Page, SeenPost } from '../platform'
import { type Items, itemAround, itemsOn, postOf, showsPublicItems } from './items'
import { PLACES } from './places'
import { allTaught } from './taught'

/** The taught box, or the boxes of several lines in the page and the one that has the focus, wherever it stands. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const taught = allTaught(page.document, page.taught?.composer)
  const found = taught.length > 0 ? taught : [...allOf(page.document, PLACES.editor), ...focused(page.document)]
  const editors = [...new Set(found)].filter(isWritten)
  if (editors.length === 0 || !(taught.length > 0 || showsPublicItems(page))) return []
  const items = itemsOn(page)
  return yield* eachInSteps(editors, (editor) => composerOf(editor, items, page))
}

/** The element that has the focus, in open shadow roots too. */
function focused(document: Document): readonly HTMLElement[] {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active?.matches(PLACES.editor[0].css) ? [active as HTMLElement] : []
}

function isWritten(editor: HTMLElement): boolean {
  const isOuter = !editor.parentElement?.closest(PLACES.editor[0].css)
  return isOuter && editor.matches(PLACES.editor[0].css) && !aroundOf(editor, PLACES.field) && editor.checkVisibility() && editor.clientWidth > 0
}

/** A box inside an item answers it, and so does a box below the item whose own address this page has. */
function* composerOf(editor: HTMLElement, items: Items, page: Page): Steps<Composer> {
  const place = page.frame?.element ?? editor
  const around = itemAround(place, items)
  const post = around ? postOf(around, items, undefined, page) : yield* postAbove(place, items, page)
  if (!post) return { editor, kind: 'post' }
  const replyingTo: Parent = { text: post.text, author: post.author, ...(post.time?.exact ? { time: post.time.from } : {}) }
  return { editor, kind: 'reply', replyingTo }
}

function* postAbove(place: HTMLElement, items: Items, page: Page): Steps<SeenPost | undefined> {
  if (page.url.pathname === '/') return undefined
  for (const item of items) {
    yield
    if (!(item.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)) continue
    const post = postOf(item as HTMLElement, items, undefined, page)
    if (post?.permalink !== undefined && new URL(post.permalink).pathname === page.url.pathname) return post
  }
  return undefined
}

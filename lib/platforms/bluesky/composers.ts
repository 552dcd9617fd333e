import type { Parent } from '../../engine/model'
import type { Steps } from '../../page/steps'
import { allOf, aroundOf } from '../candidates'
import type { Composer, Page } from '../platform'
import { PLACES } from './places'
import { shownPosts } from './posts'

const LIMIT = 300

/** The compose box exists only while it is open; several boxes are the parts of one thread, of which the first may answer or quote. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const editors = allOf(page.document, PLACES.composer)
  const first = editors[0]
  if (!first) return []
  const view = aroundOf(first, PLACES.dialog) ?? first.parentElement ?? first
  const parent = yield* parentOf(view, first, page)
  return editors.map((editor, index) => ({
    editor,
    kind: index === 0 && parent.replies ? 'reply' : editors.length > 1 ? 'thread part' : quotes(view, editor) ? 'quote' : 'post',
    limit: LIMIT,
    ...(parent.post && index === 0 ? { replyingTo: parent.post } : {}),
  }))
}

/** What is quoted is shown below the box as it will look once it is published. */
const quotes = (view: HTMLElement, editor: HTMLElement): boolean =>
  allOf(view, PLACES.wrappedText).some((text) => precedes(editor, text) && !editor.contains(text))

/**
 * The reply composer shows the other person's name and text in one button, with no handle, link or id; the thread stays on the
 * page behind it. The post whose whole text that button holds is the one replied to; when none is, or two are, nothing is claimed.
 */
function* parentOf(view: HTMLElement, editor: HTMLElement, page: Page): Steps<{ readonly replies: boolean; readonly post?: Parent }> {
  const blocks = allOf(view, PLACES.pressable).filter((block) => precedes(block, editor) && !aroundOf(block, PLACES.publish))
  const shown = yield* shownPosts(page)
  for (const block of [...allOf(view, PLACES.replyTo), ...blocks]) {
    const words = squeeze(block.textContent ?? '')
    const holds = shown.filter(({ text }) => text.length > 0 && words.includes(squeeze(text)))
    const distinct = new Map(holds.map((post) => [squeeze(post.text), post]))
    const longest = [...distinct.values()].sort((a, b) => b.text.length - a.text.length)[0]
    if (longest) return { replies: true, post: { text: longest.text, author: longest.author, ...(longest.time?.exact ? { time: longest.time.from } : {}) } }
    const lines = blockLines(block)
    // A name and a text: the reply block even when the post behind it is not on the page any more.
    if (lines.length >= 2 && lines.join('').length > 12) return { replies: true, post: { text: lines.slice(1).join('\n'), author: lines[0] as string } }
  }
  return { replies: false }
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')
const precedes = (block: Element, editor: Element): boolean => Boolean(block.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING)

/** The texts of the innermost elements of a block, in order. */
function blockLines(block: Element): readonly string[] {
  const leaves = [...block.querySelectorAll('*')].filter((element) => element.children.length === 0 && (element.textContent ?? '').trim() !== '')
  return leaves.map((leaf) => (leaf.textContent ?? '').trim()).filter((line) => !/^[@·]/.test(line))
}

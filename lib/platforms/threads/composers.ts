import type { Parent } from '../../engine/model'
import { eachInSteps, type Steps } from '../../page/steps'
import { asParent } from '../as-parent'
import { allOf, aroundOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import type { Composer, Page } from '../platform'
import { isShown } from '../shown'
import { PLACES } from './places'
import { cardOf, cardsIn, idIn, pathOf } from './posts'
import { thread } from './thread'

const LIMIT = 500

/** While a dialog is open only its boxes are for writing: what lies behind it looks the same. */
export function* composers(page: Page): Steps<readonly Composer[]> {
  const boxes = allOf(page.document, PLACES.box).filter((box) => isShown(box) || aroundOf(box, PLACES.dialog))
  const inDialog = boxes.filter((box) => aroundOf(box, PLACES.dialog))
  const open = inDialog.length > 0 ? inDialog : boxes
  return yield* eachInSteps(open.filter(isPublicBox), (editor) => (inDialog.length > 0 ? partOf(editor, open, page) : inlineBox(editor, page)))
}

/** Unknown means private: a box is public in the dialog that publishes and in the column of posts, and never beside messages. */
export function isPublicBox(editor: HTMLElement): boolean {
  const dialog = aroundOf(editor, PLACES.dialog)
  if (dialog) return oneOf(dialog, PLACES.dialogSign) !== undefined && !oneOf(dialog, PLACES.chat) && !aroundOf(editor, PLACES.chat)
  const column = aroundOf(editor, PLACES.column)
  return column !== undefined && oneOf(column, PLACES.post) !== undefined && !oneOf(column, PLACES.chat) && !aroundOf(editor, PLACES.chat)
}

/** Several boxes in one dialog are the parts of a row of posts; what stands above the first is answered, what stands below is quoted. */
function* partOf(editor: HTMLElement, boxes: readonly HTMLElement[], page: Page): Steps<Composer> {
  const dialog = aroundOf(editor, PLACES.dialog) ?? editor
  const parts = boxes.filter((box) => aroundOf(box, PLACES.dialog) === dialog)
  const isFirst = parts[0] === editor
  const answer: Answer = isFirst ? yield* answeredIn(dialog, editor, page) : { replies: false }
  const quotes = cardsIn(dialog).some((card) => precedes(editor, card))
  const kind = answer.replies ? 'reply' : parts.length > 1 ? 'thread part' : quotes ? 'quote' : 'post'
  return { editor, kind, limit: LIMIT, ...(answer.parent ? { replyingTo: answer.parent } : {}) }
}

interface Answer {
  readonly replies: boolean
  readonly parent?: Parent
}

function* answeredIn(dialog: HTMLElement, editor: HTMLElement, page: Page): Steps<Answer> {
  const card = cardsIn(dialog).findLast((candidate) => precedes(candidate, editor))
  const read = card && cardOf(card)
  if (read) {
    const time = read.time ? Date.parse(read.time) : Number.NaN
    return { replies: true, ...(read.text ? { parent: { text: read.text, author: read.handle, ...(Number.isNaN(time) ? {} : { time }) } } : {}) }
  }
  const link = allOf(dialog, PLACES.permalink).find((candidate) => precedes(candidate, editor))
  const id = link && idIn(pathOf(link))
  if (id === undefined) return { replies: false }
  const parent = asParent((yield* thread(page))?.posts.find((post) => post.id === id))
  return { replies: true, ...(parent ? { parent } : {}) }
}

/** The box in the column: on a post's page it answers the post, elsewhere it starts something new. */
function* inlineBox(editor: HTMLElement, page: Page): Steps<Composer> {
  const root = idIn(page.url.pathname)
  const parent = root === undefined ? undefined : asParent((yield* thread(page))?.posts.find(({ id }) => id === root))
  return { editor, kind: root === undefined ? 'post' : 'reply', limit: LIMIT, ...(parent ? { replyingTo: parent } : {}) }
}

import { allOf, aroundOf, oneOf } from '../candidates'
import { PLACES } from './places'

/** Is an item for some people only? Whatever does not say that everybody, or every follower, may read it counts as a letter. */
export function isLetter(item: HTMLElement): boolean {
  if (aroundOf(item, PLACES.direct)) return true
  return !aroundOf(item, PLACES.open) && !(item.matches('.detailed-status') && oneOf(item, PLACES.openIcon))
}

/**
 * A draft is private unless its visibility says otherwise, and when the post it answers is shown as a letter anywhere on the page: the
 * person may be about to write the answer before the site has set its visibility. Told by attributes alone.
 */
export function isDirect(editor: HTMLElement): boolean {
  const form = aroundOf(editor, PLACES.composerForm)
  if (!form || oneOf(form, PLACES.closedDraft) || !oneOf(form, PLACES.openDraft)) return true
  const answered = oneOf(form, PLACES.replyIndicator) && oneOf(form, PLACES.replyLink)
  if (!answered) return false
  const names = namesIn([answered, ...answered.querySelectorAll('img')])
  return allOf(editor.ownerDocument, PLACES.status).some(
    (status) => isLetter(status) && namesIn(status.querySelectorAll('a, img')).some((name) => names.includes(name)),
  )
}

/** Whom links and pictures lead to or show: by turns the address of the account, its handle in a title, or in place of the picture. */
const namesIn = (elements: Iterable<Element>): readonly string[] =>
  [...elements].flatMap((element) => ['href', 'title', 'alt'].flatMap((name) => element.getAttribute(name) || []))

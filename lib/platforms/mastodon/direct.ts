import { allOf, aroundOf, oneOf } from '../candidates'
import { PLACES } from './places'

/**
 * A draft is private when its visibility says so, and when the post it answers is shown as a direct one anywhere on the page: the
 * person may be about to write the answer before the site has set its visibility.
 */
export function isDirect(editor: HTMLElement): boolean {
  const form = aroundOf(editor, PLACES.composerForm)
  if (!form) return false
  if (oneOf(form, PLACES.directDraft)) return true
  const link = oneOf(form, PLACES.replyLink)?.getAttribute('href')
  if (!oneOf(form, PLACES.replyIndicator) || !link) return false
  return allOf(editor.ownerDocument, PLACES.direct).some((status) => [...status.querySelectorAll('a')].some((anchor) => anchor.getAttribute('href') === link))
}

const HIDDEN = '[hidden], [aria-hidden="true"], [inert]'

/**
 * Is an element there for readers? Single-page sites keep the page one came from, and decoys, in the document with `hidden` or
 * `aria-hidden`. Only attributes are asked, so that nothing has to be laid out.
 */
export const isShown = (element: Element): boolean => element.closest(HIDDEN) === null

/**
 * Tells what is shown in `owner` and belongs to it rather than to another item inside of it. `kind` names such items, and whatever
 * else ends them; one look upwards answers all of it.
 */
export function shownIn(owner: Element, kind: string): (element: Element) => boolean {
  const ends = `${kind}, ${HIDDEN}`
  return (element) => element.closest(ends) === owner
}

/**
 * Is an element there for readers? Single-page sites keep the page one came from, and decoys, in the document with `hidden` or
 * `aria-hidden`. Only attributes are asked, so that nothing has to be laid out.
 */
export const isShown = (element: Element): boolean => element.closest('[hidden], [aria-hidden="true"], [inert]') === null

import { allOf } from '../candidates'
import { climb, outermost, precedes } from '../document-order'
import { isShown } from '../shown'
import { handleIn } from './addresses'
import { PLACES } from './places'

/** Who says what. */
export interface Row {
  readonly handle: string
  readonly words: readonly HTMLElement[]
}

/** Who says what at a time: the smallest part around the time that leads to a profile and has words, and no other time. */
export function rowOf(time: HTMLElement, scope: HTMLElement): Row | undefined {
  let row: Row | undefined
  climb(time, scope, (part) => {
    if (part.querySelectorAll('time').length > 1) return true
    const handle = handleAround(part)
    const words = handle === undefined ? [] : wordsAt(part, time)
    if (handle === undefined || words.length === 0) return undefined
    row = { handle, words }
    return true
  })
  return row
}

const handleAround = (part: ParentNode): string | undefined => {
  for (const link of part.querySelectorAll('a[href]')) {
    const handle = handleIn(link.getAttribute('href'))
    if (handle !== undefined) return handle
  }
  return undefined
}

/** The words follow the line with name and time; in the older list they stand before it. */
function wordsAt(part: HTMLElement, time: HTMLElement): readonly HTMLElement[] {
  const candidates = outermost([...part.querySelectorAll<HTMLElement>(PLACES.words[0].css)].filter((element) => isWords(element, time)))
  const behind = candidates.find((element) => precedes(time, element))
  const chosen = behind ?? candidates.at(-1)
  return chosen ? [chosen] : []
}

const isWords = (element: HTMLElement, time: HTMLElement): boolean =>
  !element.closest('a, h2, h3, form') &&
  !inButton(element) &&
  isShown(element) &&
  !element.contains(time) &&
  !element.querySelector('time, textarea') &&
  !leadsOnlyToProfile(element) &&
  element.textContent?.trim() !== ''

/** A row of the older list is a button as a whole; a button that says something itself leads nowhere. */
const inButton = (element: Element): boolean => {
  const button = element.closest('button, [role="button"]')
  return button !== null && !button.querySelector('a[href]')
}

/** A name in its wrapper, not a sentence that mentions somebody. */
function leadsOnlyToProfile(element: HTMLElement): boolean {
  const link = element.querySelector('a[href]')
  return link !== null && handleIn(link.getAttribute('href')) !== undefined && link.textContent?.trim() === element.textContent?.trim()
}

/** A post without a caption still has an author: the first profile before its time. In a card of the feed the caption stands without a time. */
export function headOf(scope: HTMLElement, time: HTMLElement): Row | undefined {
  const handle = handleAround(scope)
  if (handle === undefined) return undefined
  const firstComment = allOf(scope, PLACES.commentTime)[0]
  const words = outermost([...scope.querySelectorAll<HTMLElement>(PLACES.words[0].css)].filter((element) => isWords(element, time)))
  const caption = words.find((element) => (element.localName === 'h1' || leadsBack(element, handle)) && !(firstComment && precedes(firstComment, element)))
  return { handle, words: caption ? [caption] : [] }
}

/** A caption stands beside the name of its author. */
const leadsBack = (element: HTMLElement, handle: string): boolean => {
  const beside = element.parentElement
  return beside !== null && [...beside.querySelectorAll('a[href]')].some((link) => !element.contains(link) && handleIn(link.getAttribute('href')) === handle)
}

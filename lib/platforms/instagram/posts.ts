import { exactly } from '../../page/when'
import { allOf, aroundOf, oneOf } from '../candidates'
import { climb } from '../document-order'
import type { Page, SeenPost } from '../platform'
import { sameHandle } from '../posts'
import { uncutWords } from '../uncut-words'
import { addressOf, handleIn, pathOf } from './addresses'
import { PLACES } from './places'
import { headOf, rowOf } from './rows'

/** The handle of the person who is signed in: the only profile that the rail with the inbox leads to. */
export function self({ document }: Page): string | undefined {
  const inbox = oneOf(document, PLACES.inbox)
  if (!inbox || aroundOf(inbox, PLACES.postScope)) return undefined
  return climb(inbox, document.body, (rail) => {
    const handles = new Set([...rail.querySelectorAll('a[href] img')].map((img) => handleIn(img.closest('a')?.getAttribute('href'))))
    handles.delete(undefined)
    return handles.size === 1 ? [...handles][0] : undefined
  })
}

export const inChat = (element: Element): boolean => PLACES.chat.some(({ css }) => element.closest(css))

/** The post of a card or a page: its caption has a time of its own without a link, the post's time is its permalink. */
export function postIn(scope: HTMLElement, url: URL, own: string | undefined, code?: string): SeenPost | undefined {
  const time = allOf(scope, PLACES.postTime).find((candidate) => code === undefined || postOf(candidate) === code)
  const id = code ?? (time ? postOf(time) : undefined)
  if (id === undefined || !time) return undefined
  const caption = allOf(scope, PLACES.time).find((candidate) => !candidate.closest('a'))
  const row = (caption && rowOf(caption, scope)) ?? headOf(scope, time)
  if (!row) return undefined
  const when = exactly(time.getAttribute('datetime'))
  return {
    id,
    kind: 'post',
    author: row.handle,
    handle: row.handle,
    ...uncutWords(row.words),
    own: sameHandle(row.handle, own),
    permalink: new URL(pathOf(time.closest('a') ?? time), url).href,
    ...(when ? { time: when } : {}),
  }
}

const postOf = (time: Element): string | undefined => addressOf(pathOf(time.closest('a') ?? time))?.post

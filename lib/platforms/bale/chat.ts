import { allOf, oneOf } from '../candidates'
import type { Page } from '../platform'
import { PLACES } from './places'

/** A channel or a group that is open. */
export interface OpenChat {
  readonly element: HTMLElement
  readonly id: string
  readonly isChannel: boolean
  readonly mayWrite: boolean
}

/**
 * The address names a person, a group and a channel alike (`?uid=`); what a chat is, only the icon of its entry in the list of chats shows.
 * Without that everything stays private.
 */
export function openChat({ url, document }: Page): OpenChat | undefined {
  const lists = allOf(document, PLACES.list)
  const [element] = lists
  const id = ['uid', 'groupId', 'channelId'].map((name) => url.searchParams.get(name)).find((value) => value !== null && /^\d+$/.test(value))
  const isGroup = oneOf(document, PLACES.groupEntry) !== undefined
  const isChannel = oneOf(document, PLACES.channelEntry) !== undefined
  if (!element || lists.length > 1 || !id || isGroup === isChannel) return undefined
  return { element, id, isChannel, mayWrite: oneOf(document, PLACES.composer) !== undefined }
}

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

/** Ids say what they are by their first letter: `g` a group, `c` a channel, `u` a person, `b` a machine; others are unknown. */
const ID = /^[a-z]0[A-Za-z0-9]{8,}$/

/** Told by the address and the chat's own attribute, before any word is read; undefined for a person and whenever it is unknown. */
export function openChat({ url, document }: Page): OpenChat | undefined {
  const chats = allOf(document, PLACES.chat)
  const [element] = chats
  const id = /^#c=([A-Za-z0-9]+)(?:[&/?]|$)/.exec(url.hash)?.[1]
  if (!element || chats.length > 1 || !id) return undefined
  const known = [id, element.dataset['chatId'] ?? ''].filter((one) => ID.test(one))
  if (known.length === 0 || known.some((one) => !/^[gc]/.test(one))) return undefined
  return { element, id, isChannel: id.startsWith('c'), mayWrite: oneOf(document, PLACES.composer) !== undefined }
}

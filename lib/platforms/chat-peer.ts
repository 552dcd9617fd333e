/**
 * Whom an open chat is with. Channels and groups have negative numbers and persons positive ones, in the address and in the
 * attributes of messages, boxes and pictures; a chat is read only when everything that is known is negative, and something is known.
 */
export interface ChatPeer {
  /** The number of the channel or group, without its sign: the same in every client. */
  readonly id: string
  /** Its public name, where the address has it. */
  readonly name?: string
  /** The number as this client writes it. */
  readonly written: string
}

const NUMBER = /^#(-?\d+)(?:[_/?&]|$)/
const NAME = /^#(?:\/im\?p=)?@(\w+)/

/** The channel or group that the address and these attributes speak of; undefined for a person, and whenever it is unknown. */
export function publicPeer(url: URL, attributes: readonly (string | undefined)[]): ChatPeer | undefined {
  const named = NAME.exec(url.hash)?.[1]
  const known = [NUMBER.exec(url.hash)?.[1], ...attributes].filter((id) => id !== undefined)
  const [first] = known
  if (first === undefined || known.some((id) => !/^-\d+$/.test(id))) return undefined
  return { id: bareId(first), written: first, ...(named ? { name: named } : {}) }
}

/** Some clients write `-1001234567890` where others write `-1234567890`. */
export const bareId = (id: string): string => id.replace(/^-?(?:100(?=\d{10}))?/, '')

/** The id of a message among all chats of a platform. */
export const messageId = (peer: string, number: string): string => `${bareId(peer)}/${number}`

/** What a channel or group is called where it stands as an author. */
export const handleOf = ({ id, name }: ChatPeer): string => name ?? id

import type { ChatPeer } from '../chat-peer'

/** Messages of small groups, which no link leads to, are numbered from here on in the client at `/k/`. */
const SMALL_GROUPS_FROM = 2 ** 32

/** The address under which a message is shared; members alone can open that of a channel or group without a public name. */
export const shareLink = ({ id, name }: ChatPeer, number: string): string => (name ? `https://t.me/${name}/${number}` : `https://t.me/c/${id}/${number}`)

export const shareLinkK = (peer: ChatPeer, number: string): string | undefined => (Number(number) < SMALL_GROUPS_FROM ? shareLink(peer, number) : undefined)

/** The client at `/a/` writes small groups without the `100` that all others begin with. */
export const shareLinkA = (peer: ChatPeer, number: string): string | undefined => (peer.written.startsWith('-100') ? shareLink(peer, number) : undefined)

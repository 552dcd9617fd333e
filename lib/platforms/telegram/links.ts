import type { ChatPeer } from '../chat-peer'

/** The address under which a message is shared. Members alone can open the one of a channel or group without a public name. */
export const shareLink = ({ id, name }: ChatPeer, number: string): string => (name ? `https://t.me/${name}/${number}` : `https://t.me/c/${id}/${number}`)

import type { Span } from '../model'

export interface Entities {
  readonly links: readonly Span[]
  readonly mentions: readonly Span[]
  readonly hashtags: readonly Span[]
}

const LINK = String.raw`https?:\/\/[^\s<>"«»]+|www\.[^\s<>"«»]+|(?<![\w@.])[a-z0-9][a-z0-9-]{0,62}\.(?:com|org|net|ir|io|co|me|app|info|dev|ly|gl|gd|shop|blog|example)(?![\w])(?:\/[^\s<>"«»]*)?`
const MENTION = String.raw`(?<![\w@.])@[a-z0-9_](?:[\w.-]{0,60}\w)?(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})?`
const HASHTAG = String.raw`(?<![\p{L}\p{N}_&])[#＃][\p{L}\p{M}\p{N}_]*[\p{L}_][\p{L}\p{M}\p{N}_]*`
const ENTITY = new RegExp(`(${LINK})|(${MENTION})|(${HASHTAG})`, 'giu')
const TRAILING = new Set('.,;:!?؟،؛…)]}\'"»')

/** Links, mentions and hashtags as they stand, in text order; a full stop after a link is not part of it. */
export function findEntities(text: string): Entities {
  const links: Span[] = []
  const mentions: Span[] = []
  const hashtags: Span[] = []
  if (!/[#＃@.]/u.test(text)) return { links, mentions, hashtags }
  for (const match of text.matchAll(ENTITY)) {
    const start = match.index
    if (match[1] !== undefined) links.push([start, start + withoutTrailing(match[1])])
    else if (match[2] !== undefined) mentions.push([start, start + match[2].length])
    else hashtags.push([start, start + match[0].length])
  }
  return { links, mentions, hashtags }
}

/** The length of a link without the marks that end the sentence around it. */
function withoutTrailing(link: string): number {
  let end = link.length
  while (end > 0 && TRAILING.has(link.charAt(end - 1))) end--
  return end
}

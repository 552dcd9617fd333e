/** Where a link leads: a post, a comment on it, a reply to that comment. */
export interface Address {
  /** The short code of the post. */
  readonly post: string
  readonly comment?: string
  readonly reply?: string
}

const POST = /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]+)(?:\/c\/(\d+)(?:\/r\/(\d+))?)?(?:\/|$)/
const PROFILE = /^\/([a-z0-9_](?:[\w.]{0,28}[\w])?)\/?$/i
/** Pages of the site itself look like profiles. */
const NO_PROFILE = new Set(['p', 'reel', 'reels', 'tv', 'explore', 'direct', 'stories', 'accounts', 'create', 'about', 'legal', 'web', 'notifications'])

export function addressOf(pathname: string): Address | undefined {
  const [, post, comment, reply] = POST.exec(pathname) ?? []
  if (post === undefined) return undefined
  return { post, ...(comment === undefined ? {} : { comment }), ...(reply === undefined ? {} : { reply }) }
}

/** The handle a link leads to, when it leads to a profile. */
export function handleIn(href: string | null | undefined): string | undefined {
  const handle = PROFILE.exec(href?.split(/[?#]/)[0]?.replace(/^https:\/\/www\.instagram\.com/, '') ?? '')?.[1]
  return handle === undefined || NO_PROFILE.has(handle.toLowerCase()) ? undefined : handle
}

/** Where a link of the site leads, without its questions. */
export const pathOf = (link: Element): string => (link.getAttribute('href') ?? '').replace(/^https:\/\/www\.instagram\.com/, '').split(/[?#]/)[0] ?? ''

/** Which comment a link leads to, and which reply to it. */
export interface CommentAddress {
  readonly comment: string
  readonly reply?: string
}

const POST = /\/(?:posts|permalink|videos|reel)\/(?:[^/]+\/)?(pfbid\w+|\d+)\/?$/
const PERSON = /^\/(?:groups\/[^/]+\/user|people\/[^/]+)\/(\d+)\/?$/
const NAME = /^\/([\w.]{2,})\/?$/
/** Pages of the site itself look like profiles. */
const NO_NAME = new Set([
  'photo',
  'watch',
  'reel',
  'groups',
  'events',
  'marketplace',
  'messages',
  'stories',
  'hashtag',
  'search',
  'home.php',
  'permalink.php',
  'story.php',
  'photo.php',
  'profile.php',
  'ads',
  'help',
  'policies',
  'notifications',
  'friends',
  'gaming',
  'pages',
  'bookmarks',
])

/** The id of the post an address is about. */
export function postIn(url: URL): string | undefined {
  const found = POST.exec(url.pathname)?.[1]
  if (found !== undefined) return found
  const params = /^\/(?:permalink|story|photo|watch)(?:\.php)?\/?$/.test(url.pathname) ? ['story_fbid', 'fbid', 'v'] : []
  for (const name of params) {
    const id = url.searchParams.get(name)
    if (id) return id
  }
  return undefined
}

/** The handle a link leads to: a chosen name, or a number where none was chosen. */
export function handleIn(url: URL): string | undefined {
  if (url.pathname === '/profile.php') return url.searchParams.get('id') ?? undefined
  const found = PERSON.exec(url.pathname)?.[1] ?? NAME.exec(url.pathname)?.[1]
  return found === undefined || NO_NAME.has(found.toLowerCase()) ? undefined : found
}

export function commentIn(url: URL): CommentAddress | undefined {
  const comment = idFrom(url.searchParams.get('comment_id'))
  const reply = idFrom(url.searchParams.get('reply_comment_id'))
  return comment === undefined ? undefined : { comment, ...(reply === undefined ? {} : { reply }) }
}

/** Ids are numbers, or numbers wrapped as "comment:<post>_<comment>" in Base64. */
function idFrom(value: string | null): string | undefined {
  if (!value) return undefined
  if (/^\d+$/.test(value)) return value
  try {
    return /^comment:\w+_(\d+)$/.exec(atob(value))?.[1]
  } catch {
    return undefined
  }
}

/** Where a link of the site leads; undefined for one that leads nowhere yet ("#") or away, also by way of the site. */
export function addressOf(link: Element, base: URL): URL | undefined {
  const href = link.getAttribute('href')
  if (!href || href.startsWith('#') || !URL.canParse(href, base.href)) return undefined
  const url = new URL(href, base)
  return /^(?!l\.|lm\.)(?:[\w-]+\.)?facebook\.com$/.test(url.hostname) ? url : undefined
}

/** The same place without what the site notes down about the click. */
export function lasting(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => /^(?:id|story_fbid|fbid|v|comment_id|reply_comment_id)$/.test(name))
  const query = new URLSearchParams(kept).toString()
  return url.origin + url.pathname + (query ? `?${query}` : '')
}

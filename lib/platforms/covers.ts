import type { RegisteredPlatform } from './platform'

/** Does a match pattern (`https://host/*`, `https://*.host/path*`) cover an address? */
export function covers(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*\.)?([^/*]+|\*)(\/.*)$/.exec(pattern)
  if (!parts) return false
  const [, scheme, anySub, host, path = '/*'] = parts
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false
  if (host !== '*' && url.hostname !== host && !(anySub && url.hostname.endsWith(`.${host}`))) return false
  const pathPattern = path
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pathPattern}$`).test(url.pathname + url.search)
}

/** The first of some platforms that an address belongs to. `extra` adds match patterns by platform id (hosts the person added). */
export function platformOf(
  url: URL,
  platforms: readonly RegisteredPlatform[],
  extra: Readonly<Record<string, readonly string[]>> = {},
): RegisteredPlatform | undefined {
  return platforms.find(({ id, matches }) => [...matches, ...(extra[id] ?? [])].some((pattern) => covers(pattern, url)))
}

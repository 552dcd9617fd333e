import type { Platform, RegisteredPlatform } from './platform'

const files = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' })

/** Every platform there is: a folder with an `index.ts` is its registration. Sorted by id; the one for sites nobody knows comes last. */
export const PLATFORMS: readonly RegisteredPlatform[] = Object.entries(files)
  .map(([path, platform]) => ({ ...platform, id: path.slice('./'.length, -'/index.ts'.length) }))
  .sort((a, b) => Number(a.isGeneric ?? false) - Number(b.isGeneric ?? false) || (a.id < b.id ? -1 : 1))

/** The platform that stands in for hosts no other one knows. */
export const GENERIC: RegisteredPlatform | undefined = PLATFORMS.find(({ isGeneric }) => isGeneric)

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

/** The platform that an address belongs to. `extra` adds match patterns by platform id (hosts the person added). */
export function platformAt(url: URL, extra: Readonly<Record<string, readonly string[]>> = {}): RegisteredPlatform | undefined {
  return PLATFORMS.find(({ id, matches }) => [...matches, ...(extra[id] ?? [])].some((pattern) => covers(pattern, url)))
}

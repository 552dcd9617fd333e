import { platformOf } from './covers'
import type { Platform, RegisteredPlatform } from './platform'

const files = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' })

/** Every platform there is: a folder with an `index.ts` is its registration. Sorted by id; the one for sites nobody knows comes last. */
export const PLATFORMS: readonly RegisteredPlatform[] = Object.entries(files)
  .map(([path, platform]) => ({ ...platform, id: path.slice('./'.length, -'/index.ts'.length) }))
  .sort((a, b) => Number(a.isGeneric ?? false) - Number(b.isGeneric ?? false) || (a.id < b.id ? -1 : 1))

/** The platform that stands in for hosts no other one knows. */
export const GENERIC: RegisteredPlatform | undefined = PLATFORMS.find(({ isGeneric }) => isGeneric)

/** The platform that an address belongs to. `extra` adds match patterns by platform id (hosts the person added). */
export const platformAt = (url: URL, extra: Readonly<Record<string, readonly string[]>> = {}): RegisteredPlatform | undefined =>
  platformOf(url, PLATFORMS, extra)

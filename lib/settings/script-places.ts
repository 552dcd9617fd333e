import { PLATFORMS } from '../platforms'
import type { RegisteredPlatform } from '../platforms/platform'
import { hostPatterns, type Settings } from './settings'

/** Match patterns by platform id. */
export type Places = Readonly<Record<string, readonly string[]>>

/** Where our script belongs by these settings: the platforms' own addresses and added hosts, of the platforms that are on. */
export function wantedPlaces(settings: Settings, platforms: readonly Pick<RegisteredPlatform, 'id' | 'matches'>[] = PLATFORMS): Places {
  if (settings.paused) return {}
  const on = platforms.filter(({ id }) => !settings.platformsOff.includes(id))
  const added = hostPatterns(settings)
  return Object.fromEntries(on.map(({ id, matches }) => [id, [...new Set([...matches, ...(added[id] ?? [])])]]))
}

/** Every pattern of some places, each once. */
export const patternsOf = (places: Places): readonly string[] => [...new Set(Object.values(places).flat())]

/** Two lists of patterns that mean the same, in whatever order a browser keeps them. */
export const samePatterns = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ')

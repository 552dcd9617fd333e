import type { Platform, RegisteredPlatform } from './platform'

const GIVEN = Symbol.for('panjgol.platforms')

interface World {
  [GIVEN]?: Map<string, RegisteredPlatform>
}

/** Called by the built script of one platform, which the browser loads just before ours on that platform's pages. */
export function givePlatform(id: string, platform: Platform): void {
  const world = globalThis as World
  world[GIVEN] ??= new Map()
  world[GIVEN].set(id, { ...platform, id })
}

/** The platforms of this page: one, as a rule. */
export const givenPlatforms = (): readonly RegisteredPlatform[] => [...((globalThis as World)[GIVEN]?.values() ?? [])]

/** The built file that gives a platform. */
export const scriptOfPlatform = (id: string): string => `platform-${id}.js`

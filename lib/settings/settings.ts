import type { Brand, Locale, PrincipleId } from '../engine/model'
import type { TaughtSite } from '../platforms/platform'

/** An account of the brand. */
export interface OwnHandle {
  readonly platform: string
  /** Without a leading @. */
  readonly handle: string
}

/** A brand as it is kept: what the engine needs, and what only the interface and history need. */
export interface BrandProfile extends Brand {
  readonly id: string
  /** In the person's own words; shown, never judged. */
  readonly audience: string
  readonly handles: readonly OwnHandle[]
}

/** All switches. Only differences from the defaults are kept for lists of things (platforms, checks). */
export interface Settings {
  readonly version: 1
  /** `auto` follows the browser's language. */
  readonly locale: Locale | 'auto'
  readonly paused: boolean
  readonly brands: readonly BrandProfile[]
  /** Id of the brand that speaks now. */
  readonly activeBrand: string
  readonly platformsOff: readonly string[]
  readonly principlesOff: readonly PrincipleId[]
  readonly rulesOff: readonly string[]
  /** Further hosts by platform id, such as Mastodon servers, each as `example.social`. */
  readonly hosts: Readonly<Record<string, readonly string[]>>
  /** What the person pointed at on sites no adapter knows, by host. */
  readonly taught: Readonly<Record<string, TaughtSite>>
}

export const DEFAULT_BRAND: BrandProfile = {
  id: 'brand-1',
  name: '',
  audience: '',
  goals: [],
  stakes: 'low',
  prefer: [],
  avoid: [],
  promoCeiling: 0.4,
  handles: [],
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  locale: 'auto',
  paused: false,
  brands: [DEFAULT_BRAND],
  activeBrand: DEFAULT_BRAND.id,
  platformsOff: [],
  principlesOff: [],
  rulesOff: [],
  hosts: {},
  taught: {},
}

/** The brand that speaks now. */
export function activeBrand(settings: Settings): BrandProfile {
  return settings.brands.find(({ id }) => id === settings.activeBrand) ?? settings.brands[0] ?? DEFAULT_BRAND
}

/** The person's own names on a platform, whichever brand they belong to: history makes no difference between brands. */
export const ownHandles = ({ brands }: Pick<Settings, 'brands'>, platform: string): readonly string[] =>
  brands.flatMap(({ handles }) => handles.flatMap((own) => (own.platform === platform ? [own.handle] : [])))

/** Match patterns of the hosts the person added, by platform id. */
export function hostPatterns(settings: Settings): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(settings.hosts).map(([id, hosts]) => [id, hosts.map((host) => `https://${host}/*`)]))
}

import * as v from 'valibot'
import { handleFrom, hostFrom } from './addresses'
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from './settings'

/** A list that keeps its sound items and drops the damaged ones; anything but a list counts as empty. */
const listOf = <S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items) =>
      items.flatMap((candidate) => {
        const parsed = v.safeParse(item, candidate)
        return parsed.success ? [parsed.output] : []
      }),
    ),
  )

/** Optional fields that are damaged are left out, as the model has it. */
const maybe = <S extends v.GenericSchema>(field: S) => v.fallback(v.optional(field), undefined as never)

const text = v.fallback(v.string(), '')
const texts = listOf(v.string())

const goal = v.object({
  name: text,
  keywords: texts,
  act: maybe(v.picklist(['talk', 'learn', 'visit', 'buy', 'join'])),
  platforms: texts,
})

const ownHandle = v.object({
  platform: v.string(),
  handle: v.pipe(
    v.string(),
    v.transform((typed) => handleFrom(typed) ?? typed.trim()),
  ),
})

const brand = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: text,
  audience: text,
  goals: listOf(goal),
  register: maybe(v.picklist(['formal', 'warm', 'casual'])),
  warmth: maybe(v.picklist(['reserved', 'warm'])),
  energy: maybe(v.picklist(['calm', 'lively'])),
  address: maybe(v.picklist(['to', 'shoma'])),
  stakes: v.fallback(v.picklist(['low', 'high']), DEFAULT_BRAND.stakes),
  prefer: texts,
  avoid: texts,
  promoCeiling: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_BRAND.promoCeiling),
  handles: listOf(ownHandle),
})

/** Only names of hosts are kept: a broken one would make the browser refuse all scripts of its platform. */
const hosts = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((byPlatform) => Object.fromEntries(Object.entries(byPlatform).map(([platform, list]) => [platform, hostNames(list)] as const))),
)

const hostNames = (list: unknown): string[] => [...new Set(v.parse(texts, list).flatMap((typed) => hostFrom(typed) ?? []))]

/** Longer than any selector that was made by pointing. */
const LONGEST_SELECTOR = 500
const selector = maybe(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_SELECTOR)))
const taughtSite = v.object({ composer: selector, post: selector, author: selector, time: selector, self: selector })

/** Sites are known by the names of their hosts; what is no name is dropped. */
const taught = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((byHost) =>
    Object.fromEntries(
      Object.entries(byHost).flatMap(([host, site]) => {
        const parsed = v.safeParse(taughtSite, site)
        return parsed.success && hostFrom(host) === host ? [[host, parsed.output] as const] : []
      }),
    ),
  ),
)

const settings = v.object({
  version: v.fallback(v.literal(1), 1),
  locale: v.fallback(v.picklist(['auto', 'en', 'fa']), DEFAULT_SETTINGS.locale),
  paused: v.fallback(v.boolean(), DEFAULT_SETTINGS.paused),
  brands: listOf(brand),
  activeBrand: text,
  platformsOff: texts,
  principlesOff: listOf(v.picklist(['alignment', 'value', 'humanity', 'evolution', 'listening'])),
  rulesOff: texts,
  hosts,
  taught,
})

/**
 * Settings from whatever was stored: a damaged field falls back to its default, the rest is kept. Never throws.
 * Version 1 is the only one so far; a later one adds its step from the version before it here.
 */
export function settingsFrom(stored: unknown): Settings {
  const parsed = v.safeParse(settings, stored)
  if (!parsed.success) return DEFAULT_SETTINGS
  // Fields that are undefined have to be absent, as the model has it.
  const read = JSON.parse(JSON.stringify(parsed.output)) as Settings
  const brands = read.brands.length > 0 ? read.brands : DEFAULT_SETTINGS.brands
  const speaks = brands.find(({ id }) => id === read.activeBrand) ?? brands[0] ?? DEFAULT_BRAND
  return { ...read, brands, activeBrand: speaks.id }
}

/** Does this look like settings at all? Asked before an import replaces anything. */
export const looksLikeSettings = (stored: unknown): boolean => v.is(v.object({ version: v.literal(1), brands: v.array(v.unknown()) }), stored)

import * as v from 'valibot'
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from './settings'

const texts = v.fallback(v.array(v.string()), [])

const goal = v.object({
  name: v.fallback(v.string(), ''),
  keywords: texts,
  act: v.fallback(v.optional(v.picklist(['talk', 'learn', 'visit', 'buy', 'join'])), undefined),
  platforms: texts,
})

const brand = v.object({
  id: v.string(),
  name: v.fallback(v.string(), ''),
  audience: v.fallback(v.string(), ''),
  goals: v.fallback(v.array(goal), []),
  register: v.fallback(v.optional(v.picklist(['formal', 'warm', 'casual'])), undefined),
  address: v.fallback(v.optional(v.picklist(['to', 'shoma'])), undefined),
  stakes: v.fallback(v.picklist(['low', 'high']), 'low'),
  prefer: texts,
  avoid: texts,
  promoCeiling: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), DEFAULT_BRAND.promoCeiling),
  handles: v.fallback(v.array(v.object({ platform: v.string(), handle: v.string() })), []),
})

const settings = v.object({
  version: v.fallback(v.literal(1), 1),
  locale: v.fallback(v.picklist(['auto', 'en', 'fa']), 'auto'),
  paused: v.fallback(v.boolean(), false),
  brands: v.fallback(v.pipe(v.array(brand), v.minLength(1)), () => [...DEFAULT_SETTINGS.brands] as never),
  activeBrand: v.fallback(v.string(), DEFAULT_BRAND.id),
  platformsOff: texts,
  principlesOff: v.fallback(v.array(v.picklist(['alignment', 'value', 'humanity', 'evolution', 'listening'])), []),
  rulesOff: texts,
  hosts: v.fallback(v.record(v.string(), v.array(v.string())), {}),
})

/** Settings from whatever was stored: a damaged field falls back to its default, the rest is kept. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  const parsed = v.safeParse(settings, stored)
  if (!parsed.success) return DEFAULT_SETTINGS
  // Optional fields that are absent stay absent, as the model has it.
  return JSON.parse(JSON.stringify(parsed.output)) as Settings
}

/** Does this look like settings at all? Asked before an import replaces anything. */
export const looksLikeSettings = (stored: unknown): boolean => v.is(v.object({ version: v.literal(1), brands: v.array(v.unknown()) }), stored)

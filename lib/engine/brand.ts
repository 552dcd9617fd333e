import type { Brand } from './model'

/** A brand about which nothing is known: no rule speaks because of it. */
export const NEUTRAL_BRAND: Brand = { name: '', goals: [], stakes: 'low', prefer: [], avoid: [], promoCeiling: 0.4 }

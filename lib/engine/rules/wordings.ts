import type { Wording } from '../model'

const files = import.meta.glob<Wording>('./*/*.ts', { eager: true, import: 'wording' })

/** How each rule speaks, by rule id. Apart from the rules, so that pages of sites do not load both languages. */
export const WORDINGS: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries(files).map(([path, wording]) => [path.slice('./'.length, -'.ts'.length), wording]),
)

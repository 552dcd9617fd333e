import type { RuleDocs } from '../model'

const files = import.meta.glob<RuleDocs>('./*/*.ts', { eager: true, import: 'docs' })

/** What each rule says of itself, by rule id: its sight, its limits, its examples. Apart from the rules, so that pages of sites do not load it. */
export const RULE_DOCS: Readonly<Record<string, RuleDocs>> = Object.fromEntries(
  Object.entries(files).map(([path, docs]) => [path.slice('./'.length, -'.ts'.length), docs]),
)

import type { Context, Draft, DraftReading, Finding } from './model'
import { read } from './reading/read'
import { readingOf } from './reading/reading-of'
import { RULES } from './rules'

/** A draft with its facts. */
export function readDraft(draft: Draft): DraftReading {
  const reading = read(draft.text)
  return draft.replyingTo ? { draft, reading, parent: readingOf(draft.replyingTo) } : { draft, reading }
}

/**
 * What all rules see in a draft, in the order of the principles. A text in no language we read gives nothing;
 * in a quiet situation only the rules made for it speak.
 */
export function review(draftReading: DraftReading, context: Context): readonly Finding[] {
  const { draft, reading, parent } = draftReading
  if (reading.language === 'unknown' && !parent) return []
  const quiet = reading.quiet !== 'none'
  const findings: Finding[] = []
  for (const rule of RULES) {
    if (!rule.kinds.includes(draft.kind) || (quiet && !rule.speaksInQuiet)) continue
    const sighting = rule.check(draftReading, context)
    if (!sighting) continue
    findings.push({ severity: rule.severity, strength: 1, ...sighting, rule: rule.id, principle: rule.principle })
  }
  return findings
}

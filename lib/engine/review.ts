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
  return [...reviewing(draftReading, context)].filter((finding) => finding !== null)
}

/** The same one rule at a time, so that a caller may rest between two of them: what the rule found, or null. */
export function* reviewing(draftReading: DraftReading, context: Context): Generator<Finding | null> {
  const { draft, reading, parent } = draftReading
  if (reading.language === 'unknown' && !parent) return
  const quiet = reading.quiet !== 'none'
  for (const rule of RULES) {
    if (!rule.kinds.includes(draft.kind) || (quiet && !rule.speaksInQuiet)) continue
    const sighting = rule.check(draftReading, context)
    yield sighting && { severity: rule.severity, strength: 1, ...sighting, rule: rule.id, principle: rule.principle }
  }
}

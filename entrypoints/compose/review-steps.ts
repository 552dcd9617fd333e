import type { Context, DraftReading, Finding, Reading } from '../../lib/engine/model'
import { RULES } from '../../lib/engine/rules'
import type { Steps } from '../../lib/page/steps'

/** The facts most rules ask for: each is worked out once, and alone it is a step of its own. */
const FACTS = [
  'words',
  'language',
  'sentences',
  'links',
  'mentions',
  'emoji',
  'numbers',
  'dates',
  'questions',
  'acts',
  'quiet',
  'register',
  'intent',
] as const satisfies readonly (keyof Reading)[]

/**
 * What `review` finds, fact by fact and rule by rule, so that a long draft can be read in slices;
 * tests/compose/review-steps.test.ts holds that it is the same.
 */
export function* reviewSteps(seen: DraftReading, context: Context): Steps<readonly Finding[]> {
  const { draft, reading, parent } = seen
  const findings: Finding[] = []
  for (const fact of FACTS) {
    void reading[fact]
    yield
  }
  if (reading.language === 'unknown' && !parent) return findings
  const isQuiet = reading.quiet !== 'none'
  for (const rule of RULES) {
    if (!rule.kinds.includes(draft.kind) || (isQuiet && !rule.speaksInQuiet)) continue
    const sighting = rule.check(seen, context)
    if (sighting) findings.push({ severity: rule.severity, strength: 1, ...sighting, rule: rule.id, principle: rule.principle })
    yield
  }
  return findings
}

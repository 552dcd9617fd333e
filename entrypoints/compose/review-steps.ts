import type { Context, DraftReading, Finding, Reading } from '../../lib/engine/model'
import { reviewing } from '../../lib/engine/review'
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

/** What `review` finds, fact by fact and rule by rule, so that a long draft can be read in slices. */
export function* reviewSteps(seen: DraftReading, context: Context): Steps<readonly Finding[]> {
  for (const fact of FACTS) {
    void seen.reading[fact]
    yield
  }
  const findings: Finding[] = []
  for (const finding of reviewing(seen, context)) {
    if (finding) findings.push(finding)
    yield
  }
  return findings
}

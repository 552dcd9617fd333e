import { advise } from '../../lib/engine/advise'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Context, Draft, DraftKind, Example, Finding, Hint } from '../../lib/engine/model'
import { readDraft, review } from '../../lib/engine/review'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { worded, wordingsIn } from '../../lib/engine/worded'

const ENGLISH = wordingsIn('en', WORDINGS)

/** What all rules find in an example, and what of it would be shown. */
export function tryExample(example: Example): { findings: readonly Finding[]; hints: readonly Hint[] } {
  const kind: DraftKind = example.kind ?? (example.replyingTo === undefined ? 'post' : 'reply')
  const draft: Draft = {
    text: example.text,
    kind,
    platform: example.platform ?? '',
    ...(example.replyingTo === undefined ? {} : { replyingTo: typeof example.replyingTo === 'string' ? { text: example.replyingTo } : example.replyingTo }),
  }
  const recent = (example.recent ?? []).map((post) => (typeof post === 'string' ? { text: post } : post))
  const context: Context = {
    brand: { ...NEUTRAL_BRAND, ...example.brand },
    recent,
    waiting: example.waiting ?? [],
    ...(example.now === undefined ? {} : { now: example.now }),
  }
  const findings = review(readDraft(draft), context)
  return { findings, hints: worded(advise(findings, context), ENGLISH, 'en') }
}

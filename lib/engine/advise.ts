import type { Advice, Context, Finding, HintMemory, RegisteredRule, RuleMemory, Severity, Span, Tier } from './model'
import { RULES } from './rules'

const RULE_BY_ID: ReadonlyMap<string, RegisteredRule> = new Map(RULES.map((rule) => [rule.id, rule]))
const DAY = 86_400_000
const SLEEP = 14 * DAY
const DISMISSALS_WITHIN = 7 * DAY
/** At most one open and two folded. */
const MOST_HINTS = 3
/** After it came open so many times a rule is known and comes folded. */
const KNOWN_AFTER = 2
/** A hint that came open and was left comes folded for as long. */
const COOL_DOWN = DAY
/** Below this share of displays taken, after `TRIED` displays, a rule is shown one step more quietly. */
const TAKEN_SHARE = 0.1
const TRIED = 20

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { care: 0, nudge: 1, note: 2 }
const TIER_ORDER: Readonly<Record<Tier, number>> = { A: 0, B: 1, C: 2, D: 3 }

/** A finding with what decides about its place. */
interface Candidate {
  readonly finding: Finding
  readonly rule: RegisteredRule
  readonly severity: Severity
}

/**
 * The one to three hints worth showing now: most caring first, then the surest, then the best founded; at most one a
 * principle and one about the same words. `memory` is what the person did with earlier hints; `context.now` tells
 * whether a sleeping rule still sleeps. Findings of rules that no longer exist are left out.
 */
export function advise(findings: readonly Finding[], context: Context, memory: HintMemory = {}): readonly Advice[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates(findings, context, memory).sort(byWeight)) {
    if (chosen.length === MOST_HINTS) break
    if (!chosen.some((known) => crowds(known, candidate))) chosen.push(candidate)
  }
  let anyOpen = false
  return chosen.map(({ finding, rule, severity }) => {
    const open = !anyOpen && mayOpen(severity, memory[finding.rule], context.now)
    anyOpen ||= open
    return { ...finding, severity, open, tier: rule.tier }
  })
}

function candidates(findings: readonly Finding[], { now }: Context, memory: HintMemory): Candidate[] {
  return findings.flatMap((finding) => {
    const rule = RULE_BY_ID.get(finding.rule)
    const known = memory[finding.rule]
    return rule && !sleeps(known, now) ? [{ finding, rule, severity: demoted(finding.severity, known) }] : []
  })
}

function byWeight(a: Candidate, b: Candidate): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || b.finding.strength - a.finding.strength || TIER_ORDER[a.rule.tier] - TIER_ORDER[b.rule.tier]
}

/** Whether a hint that stands already leaves no room for the next: the same principle, a small remark beside a matter of care, or the same words. */
function crowds(known: Candidate, next: Candidate): boolean {
  if (known.finding.principle === next.finding.principle) return true
  if (known.severity === 'care' && next.severity === 'note') return true
  return isAboutSameWords(known.finding, next.finding)
}

function isAboutSameWords(known: Finding, next: Finding): boolean {
  if (next.spans.length === 0) return false
  return next.spans.every((span) => known.spans.some((other) => coversHalf(other, span)))
}

function coversHalf(other: Span, [start, end]: Span): boolean {
  return Math.min(end, other[1]) - Math.max(start, other[0]) >= (end - start) / 2
}

/** The first two times a rule opens up, not twice within a day where it was left; otherwise its line is enough. Care always opens. */
function mayOpen(severity: Severity, known: RuleMemory | undefined, now: number | undefined): boolean {
  if (severity === 'note') return false
  return severity === 'care' || known === undefined || ((known.opened ?? known.shown) < KNOWN_AFTER && !coolsDown(known, now))
}

/** A clock that was put back says nothing. */
function coolsDown({ left }: RuleMemory, now: number | undefined): boolean {
  return left !== undefined && now !== undefined && now >= left && now - left < COOL_DOWN
}

/** Silent for ever where the person said so, for two weeks after two dismissals within one. */
function sleeps(known: RuleMemory | undefined, now: number | undefined): boolean {
  if (!known) return false
  if (known.never) return true
  const [first, last] = known.dismissed.slice(-2)
  if (now === undefined || first === undefined || last === undefined) return false
  return last - first <= DISMISSALS_WITHIN && now - last < SLEEP
}

/** One step more quietly where hardly anybody's hand moves. */
function demoted(severity: Severity, known: RuleMemory | undefined): Severity {
  if (!known || known.shown < TRIED || known.taken / known.shown >= TAKEN_SHARE) return severity
  return severity === 'care' ? 'nudge' : 'note'
}

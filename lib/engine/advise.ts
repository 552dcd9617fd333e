import type { Context, Finding, Hint, HintMemory, Locale, RegisteredRule, RuleMemory, Severity, Tier, Words } from './model'
import { RULES } from './rules'

const RULE_BY_ID: ReadonlyMap<string, RegisteredRule> = new Map(RULES.map((rule) => [rule.id, rule]))
const DAY = 86_400_000
const SLEEP = 14 * DAY
const DISMISSALS_WITHIN = 7 * DAY
/** At most one open and two folded. */
const MOST_HINTS = 3
/** Below this share of displays taken, after `TRIED` displays, a rule is shown one step more quietly. */
const TAKEN_SHARE = 0.1
const TRIED = 20

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { care: 0, nudge: 1, note: 2 }
const TIER_ORDER: Readonly<Record<Tier, number>> = { A: 0, B: 1, C: 2, D: 3 }

/**
 * The one to three hints worth showing now, most caring first, at most one a principle.
 * `memory` is what the person did with earlier hints; `context.now` tells whether a sleeping rule still sleeps.
 */
export function advise(findings: readonly Finding[], context: Context, locale: Locale, memory: HintMemory = {}): readonly Hint[] {
  const awake = findings.filter(({ rule }) => !sleeps(memory[rule], context.now))
  const ranked = awake
    .map((finding) => ({ finding, rule: RULE_BY_ID.get(finding.rule) as RegisteredRule, severity: demoted(finding.severity, memory[finding.rule]) }))
    .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || TIER_ORDER[a.rule.tier] - TIER_ORDER[b.rule.tier] || b.finding.strength - a.finding.strength)
  const hints: Hint[] = []
  for (const { finding, rule, severity } of ranked) {
    if (hints.length === MOST_HINTS) break
    if (hints.some(({ principle }) => principle === finding.principle)) continue
    const seenOften = (memory[finding.rule]?.shown ?? 0) >= 2 && severity !== 'care'
    const open = hints.length === 0 && severity !== 'note' && !seenOften
    hints.push({ ...finding, severity, open, tier: rule.tier, source: rule.source, name: rule.name[locale], words: fill(rule.words[locale], finding, locale) })
  }
  return hints
}

function sleeps(known: RuleMemory | undefined, now: number | undefined): boolean {
  if (!known) return false
  if (known.never) return true
  const [first, last] = known.dismissed.slice(-2)
  if (now === undefined || first === undefined || last === undefined) return false
  return last - first <= DISMISSALS_WITHIN && now - last < SLEEP
}

function demoted(severity: Severity, known: RuleMemory | undefined): Severity {
  if (!known || known.shown < TRIED || known.taken / known.shown >= TAKEN_SHARE) return severity
  return severity === 'care' ? 'nudge' : 'note'
}

/** Puts the evidence into the words; numbers in the digits of the language. */
function fill(words: Words, finding: Finding, locale: Locale): Words {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (placeholder, key: string) => {
      const value = finding.evidence?.[key]
      if (value === undefined) return placeholder
      return typeof value === 'number' ? value.toLocaleString(locale === 'fa' ? 'fa-IR' : 'en') : value
    })
  return { line: put(words.line), evidence: put(words.evidence), reason: put(words.reason), choice: put(words.choice) }
}

import { describe, expect, it } from 'vitest'
import { advise } from '../../lib/engine/advise'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Context, Finding, Hint, HintMemory, Locale, RuleMemory, Severity } from '../../lib/engine/model'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { worded, wordingsIn } from '../../lib/engine/worded'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 4, 20)
const CONTEXT: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: NOW }
const SILENT: RuleMemory = { shown: 0, taken: 0, dismissed: [], never: false }

const finding = (rule: string, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  rule,
  principle: rule.slice(0, rule.indexOf('/')) as Finding['principle'],
  severity,
  strength: 1,
  spans: [],
  evidence: {},
  ...more,
})

const COLD = finding('humanity/complaint-cold', 'care')
const DEFENSIVE = finding('humanity/defensive', 'nudge')
const OPEN_QUESTION = finding('listening/question-not-answered', 'nudge', { evidence: { question: 'How much?' } })
const OFFICIALESE = finding('value/officialese', 'nudge', { evidence: { words: 'kindly' } })
const DOOR = finding('listening/closed-door', 'note', { evidence: { words: 'comments are off' } })
const BAIT = finding('value/engagement-bait', 'nudge', { evidence: { words: 'tag a friend' } })
const VANITY = finding('alignment/vanity-ask', 'nudge', { evidence: { words: '10k' } })
const RUT = finding('evolution/rut', 'nudge')

const rules = (findings: readonly Finding[], memory?: HintMemory, now: number | undefined = NOW): string[] => {
  const { now: _, ...timeless } = CONTEXT
  return advise(findings, now === undefined ? timeless : { ...timeless, now }, memory).map(({ rule }) => rule)
}

const inWords = (findings: readonly Finding[], locale: Locale): readonly Hint[] => worded(advise(findings, CONTEXT), wordingsIn(locale, WORDINGS), locale)

describe('choosing', () => {
  it('puts care before nudge before note', () => {
    expect(rules([OFFICIALESE, COLD, OPEN_QUESTION])[0]).toBe('humanity/complaint-cold')
    expect(rules([DOOR, OFFICIALESE])).toEqual(['value/officialese', 'listening/closed-door'])
  })

  it('shows one hint a principle, the surer one', () => {
    expect(rules([{ ...DEFENSIVE, strength: 0.6 }, finding('humanity/canned', 'nudge', { strength: 0.9 })])).toEqual(['humanity/canned'])
  })

  it('prefers the better founded of two equally sure ones', () => {
    expect(rules([BAIT, OPEN_QUESTION])).toEqual(['listening/question-not-answered', 'value/engagement-bait'])
  })

  it('shows three at most, one of them open', () => {
    const hints = advise([OPEN_QUESTION, OFFICIALESE, VANITY, DEFENSIVE, RUT], CONTEXT)
    expect(hints).toHaveLength(3)
    expect(hints.filter(({ open }) => open)).toHaveLength(1)
    expect(hints[0]?.open).toBe(true)
  })

  it('leaves small remarks out beside a matter of care', () => {
    expect(rules([COLD, DOOR])).toEqual(['humanity/complaint-cold'])
  })

  it('says one thing about the same words', () => {
    const words = { spans: [[0, 10]] as const }
    expect(
      rules([
        { ...OFFICIALESE, ...words },
        { ...DEFENSIVE, ...words, strength: 0.5 },
      ]),
    ).toEqual(['value/officialese'])
  })

  it('never opens a note', () => {
    expect(advise([DOOR], CONTEXT).map(({ open }) => open)).toEqual([false])
  })

  it('leaves out findings of rules that are gone', () => {
    expect(rules([finding('value/long-gone', 'care')])).toEqual([])
  })
})

describe('remembering', () => {
  it('folds a rule from its third sighting on', () => {
    const opens = (shown: number): boolean | undefined => advise([DEFENSIVE], CONTEXT, { [DEFENSIVE.rule]: { ...SILENT, shown } })[0]?.open
    expect([opens(0), opens(1), opens(2), opens(9)]).toEqual([true, true, false, false])
  })

  it('opens care however often it was seen', () => {
    expect(advise([COLD], CONTEXT, { [COLD.rule]: { ...SILENT, shown: 9, taken: 5 } })[0]?.open).toBe(true)
  })

  it('opens a new rule behind one that is known', () => {
    const hints = advise([OPEN_QUESTION, OFFICIALESE], CONTEXT, { [OPEN_QUESTION.rule]: { ...SILENT, shown: 5, taken: 2 } })
    expect(hints.map(({ open }) => open)).toEqual([false, true])
  })

  it('comes folded for a day after it came open and was left, and opens again after it', () => {
    const opens = (now: number | undefined): boolean | undefined => {
      const { now: _, ...timeless } = CONTEXT
      return advise([DEFENSIVE], now === undefined ? timeless : { ...timeless, now }, { [DEFENSIVE.rule]: { ...SILENT, shown: 1, opened: 1, left: NOW } })[0]
        ?.open
    }
    expect([opens(NOW), opens(NOW + DAY - 1), opens(NOW + DAY)]).toEqual([false, false, true])
    // Without a clock, or with one that was put back, nothing can be said about a day.
    expect([opens(undefined), opens(NOW - DAY)]).toEqual([true, true])
  })

  it('lets another kind open meanwhile, and care always', () => {
    const memory = Object.fromEntries([OPEN_QUESTION, COLD].map(({ rule }) => [rule, { ...SILENT, shown: 1, opened: 1, left: NOW }]))
    expect(advise([OPEN_QUESTION, OFFICIALESE], CONTEXT, memory).map(({ open }) => open)).toEqual([false, true])
    expect(advise([COLD], CONTEXT, memory)[0]?.open).toBe(true)
  })

  it('does not count the times it came folded as times it opened', () => {
    expect(advise([DEFENSIVE], CONTEXT, { [DEFENSIVE.rule]: { ...SILENT, shown: 9, opened: 1, taken: 5 } })[0]?.open).toBe(true)
    expect(advise([DEFENSIVE], CONTEXT, { [DEFENSIVE.rule]: { ...SILENT, shown: 9, opened: 2, taken: 5 } })[0]?.open).toBe(false)
  })

  it('sleeps for fourteen days after two dismissals within seven', () => {
    const memory = { [DEFENSIVE.rule]: { ...SILENT, dismissed: [NOW - 6 * DAY, NOW] } }
    expect(rules([DEFENSIVE], memory, NOW)).toEqual([])
    expect(rules([DEFENSIVE], memory, NOW + 13 * DAY)).toEqual([])
    expect(rules([DEFENSIVE], memory, NOW + 14 * DAY)).toEqual(['humanity/defensive'])
  })

  it('does not sleep after dismissals more than seven days apart', () => {
    expect(rules([DEFENSIVE], { [DEFENSIVE.rule]: { ...SILENT, dismissed: [NOW - 9 * DAY, NOW - DAY] } })).toEqual(['humanity/defensive'])
  })

  it('keeps silent for ever where the person said so, clock or no clock', () => {
    const memory = { [COLD.rule]: { ...SILENT, never: true } }
    expect(rules([COLD], memory)).toEqual([])
    expect(rules([COLD], memory, undefined)).toEqual([])
  })

  it('shows a rule one step more quietly when fewer than one in ten of twenty displays was taken', () => {
    const severity = (known: RuleMemory, from: Finding): Severity | undefined => advise([from], CONTEXT, { [from.rule]: known })[0]?.severity
    expect(severity({ ...SILENT, shown: 20, taken: 1 }, COLD)).toBe('nudge')
    expect(severity({ ...SILENT, shown: 20, taken: 1 }, DEFENSIVE)).toBe('note')
    expect(severity({ ...SILENT, shown: 20, taken: 2 }, DEFENSIVE)).toBe('nudge')
    expect(severity({ ...SILENT, shown: 19, taken: 0 }, DEFENSIVE)).toBe('nudge')
  })
})

describe('wording', () => {
  it('fills numbers in the digits of the language', () => {
    const waiting = finding('listening/unanswered-first', 'care', { evidence: { count: 3, hours: 48 } })
    expect(inWords([waiting], 'fa')[0]?.words.line).toContain('۳')
    expect(inWords([waiting], 'en')[0]?.words.line).toContain('3')
  })

  it('names what a rule tells apart in the language of the reader, and leaves the writer’s own words alone', () => {
    const gap = finding('humanity/register-gap', 'note', { evidence: { gap: 'casual', words: 'casual' } })
    expect(inWords([gap], 'en')[0]?.words.line).toContain('chattier than the voice')
    expect(inWords([gap], 'fa')[0]?.words.line).toContain('خودمانی‌تر از لحنی')
    expect(inWords([gap], 'fa')[0]?.words.evidence).toContain('«casual»')
  })

  it('leaves a placeholder without evidence as it stands', () => {
    expect(inWords([finding('humanity/defensive', 'nudge')], 'en')[0]?.words.evidence).toContain('{words}')
  })
})

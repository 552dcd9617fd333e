import { MEASURES } from './measures'
import { type MeasureContext, resultOf } from './measures/measure'
import type { Activity, MeasureResult, NextStep, PrincipleId, PrincipleScore, Scorecard, WaitingItem } from './model'
import { PRINCIPLES } from './principles'

/** Items a principle needs before it has a band. */
const NEEDED = 10
/** Measures a principle needs before it has a band: one alone would be taken for the whole. */
const MEASURES_NEEDED = 2

export interface ScoreContext extends MeasureContext {
  readonly waiting: readonly WaitingItem[]
  /** Length of the window in days. */
  readonly days: number
}

/**
 * The five petals over a window: per principle a band in points of 0 to 100 with its n, or "not enough to say yet". There is no
 * overall grade: what people pass on and what they talk about are different things, and an average hides the weak petal.
 */
export function score(activities: readonly Activity[], context: ScoreContext): Scorecard {
  const results = MEASURES.map((measure) => resultOf(measure, measure.count(activities, context)))
  const principles = PRINCIPLES.map(({ id }) => principleScore(id, results.filter(({ principle }) => principle === id)))
  return { days: context.days, principles, next: nextStep(principles, activities, context) }
}

function principleScore(principle: PrincipleId, measures: readonly MeasureResult[]): PrincipleScore {
  const n = Math.max(0, ...measures.map((measure) => measure.n))
  const counted = measures.filter(({ band }) => band !== undefined)
  const base = { principle, measures, n, needed: NEEDED }
  if (counted.length < MEASURES_NEEDED || n < NEEDED) return base
  const mean = (pick: (band: readonly [number, number]) => number): number => counted.reduce((sum, { band }) => sum + pick(band as readonly [number, number]), 0) / counted.length
  const band = [Math.floor(mean(([low]) => low) / 5) * 5, Math.ceil(mean(([, high]) => high) / 5) * 5] as const
  return { ...base, band, confidence: n < 17 ? 'early' : n < 40 ? 'fair' : 'solid' }
}

/** One thing: people before numbers, then what is missing to say anything, then the petal with the most room and evidence. */
function nextStep(principles: readonly PrincipleScore[], activities: readonly Activity[], { brand, waiting, now }: ScoreContext): NextStep {
  if (waiting.length > 0) {
    const oldest = Math.max(...waiting.map(({ since }) => now - since))
    return { kind: 'answer-waiting', count: waiting.length, oldest, items: waiting }
  }
  if (brand.goals.length === 0) return { kind: 'add-goal' }
  const scored = principles.filter(({ band }) => band !== undefined)
  const growing = principles.filter(({ band }) => band === undefined).sort((a, b) => b.n - a.n)[0]
  if (scored.length === 0 && growing) return { kind: 'keep-writing', principle: growing.principle, have: growing.n, needed: growing.needed }
  const openings = principles.flatMap(({ measures }) => measures).find(({ id }) => id === 'listening/openings')
  if (openings?.value === 0) return { kind: 'open-a-question', posts: openings.n }
  const weakest = scored.filter(({ confidence }) => confidence !== 'early').sort((a, b) => (a.band?.[1] ?? 100) - (b.band?.[1] ?? 100))[0]
  const measure = weakest?.measures.filter(({ points }) => points !== undefined).sort((a, b) => (a.points ?? 0) - (b.points ?? 0))[0]
  return weakest && measure && (measure.points ?? 100) < 60 ? { kind: 'petal', principle: weakest.principle, measure: measure.id } : activities.length === 0 ? { kind: 'keep-writing', principle: 'listening', have: 0, needed: NEEDED } : { kind: 'nothing' }
}

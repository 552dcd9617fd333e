import { MEASURES } from './measures'
import type { RegisteredMeasure } from './measures/measure'
import { resultOf } from './measures/points'
import { weeksOf } from './measures/weeks'
import type { Activity, Brand, MeasureResult, PrincipleId, PrincipleScore, Scorecard, WaitingItem } from './model'
import { nextStep } from './next-step'
import { PRINCIPLES } from './principles'

export { HISTORY_BEFORE } from './measures/weeks'

/** Items a principle needs before it has a band. */
const NEEDED = 10
/** Measures a principle needs before it has a band: one alone would be taken for the whole. */
const MEASURES_NEEDED = 2
/** Half-widths of an 80% band: at 17 items about 15 points in a hundred, at 40 about 10. */
const FAIR = 17
const SOLID = 40
/** A finer band would pretend to know more than it does. */
const STEP = 5

export interface ScoreContext {
  readonly brand: Brand
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Length of the window in days. */
  readonly days: number
  /** Who waits for an answer; worked out from the items where it is not given. */
  readonly waiting?: readonly WaitingItem[]
}

/**
 * The five petals over a window: per principle a band in points of 0 to 100 with its n, or "not enough to say yet". Nothing here
 * counts hints: that would punish people for being helped. There is no overall grade: what people pass on and what they talk
 * about are different things, and an average hides the weak petal. `activities` may reach back `HISTORY_BEFORE` days further.
 */
export function score(activities: readonly Activity[], context: ScoreContext): Scorecard {
  const weeks = weeksOf(activities, context)
  const results = MEASURES.map((measure) => resultOf(measure, measure.count(weeks), context.brand))
  const principles = PRINCIPLES.map(({ id }) =>
    principleScore(
      id,
      results.filter(({ principle }) => principle === id),
      context.brand,
    ),
  )
  return { days: context.days, principles, next: nextStep(principles, weeks, context.waiting) }
}

/** A measure that has points, with its weight. */
interface Weighed {
  readonly points: number
  readonly band: readonly [number, number]
  readonly weight: number
}

function principleScore(principle: PrincipleId, measures: readonly MeasureResult[], brand: Brand): PrincipleScore {
  const available = measures.filter(({ points }) => points !== undefined)
  const n = new Set(available.flatMap(({ counted }) => counted)).size
  const weighed = weighedOf(available, brand)
  if (available.length < MEASURES_NEEDED || n < NEEDED || weighed.length === 0) return { principle, measures, ...progressOf(measures, n) }
  // At either end of the scale the interval may have no width; one step is the finest that is said.
  const low = Math.min(100 - STEP, Math.floor(mean(weighed, ({ band }) => band[0]) / STEP) * STEP)
  const high = Math.max(low + STEP, Math.ceil(mean(weighed, ({ band }) => band[1]) / STEP) * STEP)
  return { principle, measures, n, needed: NEEDED, band: [low, high], confidence: n < FAIR ? 'early' : n < SOLID ? 'fair' : 'solid' }
}

/** How far a petal is from having a say: by the measure that is still missing, and always below what is needed. */
function progressOf(measures: readonly MeasureResult[], n: number): { readonly n: number; readonly needed: number } {
  const missing = measures.filter(({ points }) => points === undefined).sort((a, b) => a.minimum - a.n - (b.minimum - b.n))
  const available = measures.length - missing.length
  const deciding = missing[Math.max(0, MEASURES_NEEDED - 1 - available)]
  if (available >= MEASURES_NEEDED || !deciding) return { n: Math.min(n, NEEDED - 1), needed: NEEDED }
  return { n: deciding.n, needed: Math.max(deciding.minimum, NEEDED) }
}

/** Measures with their weights; a guard joins only where it lowers what the others say. */
function weighedOf(available: readonly MeasureResult[], brand: Brand): readonly Weighed[] {
  const withMeasure = available.flatMap((result) => {
    const measure = MEASURES.find(({ id }) => id === result.id)
    return measure ? [{ measure, weighed: weigh(result, measure, brand) }] : []
  })
  const plain = withMeasure.filter(({ measure, weighed }) => !measure.guard && weighed.weight > 0).map(({ weighed }) => weighed)
  if (plain.length === 0) return []
  const limit = mean(plain, ({ points }) => points)
  const guards = withMeasure.filter(({ measure, weighed }) => measure.guard && weighed.weight > 0 && weighed.points < limit).map(({ weighed }) => weighed)
  return [...plain, ...guards]
}

function weigh({ points = 0, band = [0, 100] }: MeasureResult, measure: RegisteredMeasure, brand: Brand): Weighed {
  return { points, band, weight: measure.weight?.(brand) ?? 1 }
}

function mean(weighed: readonly Weighed[], pick: (one: Weighed) => number): number {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed.reduce((sum, one) => sum + one.weight * pick(one), 0) / total
}

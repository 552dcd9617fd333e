import type { Activity, Brand, Locale, MeasureResult, PrincipleId, Tier } from '../model'

/** What a measure may look at: the window's items, oldest first, and the brand. */
export interface MeasureContext {
  readonly brand: Brand
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What a measure counted. A share gives `hits` of `counted`; anything else gives its `value` directly. */
export interface Count {
  /** Ids of the items counted. */
  readonly counted: readonly string[]
  readonly hits?: number
  readonly value?: number
}

/** One number over weeks. Its id is its place: `measures/<principle>/<quantity>.ts`. */
export interface Measure {
  readonly name: Readonly<Record<Locale, string>>
  /** Below this many items no number is shown. */
  readonly minimum: number
  /** The values worth 0, 50 and 100 points. Points are linear between them, or logarithmic with `log`. */
  readonly anchors: readonly [zero: number, fifty: number, hundred: number]
  readonly log?: boolean
  /** What the value is: a share of 1, hours, or a plain ratio. */
  readonly unit: 'share' | 'hours' | 'ratio'
  readonly tier: Tier
  /** Where the anchors come from. */
  readonly source: string
  count(activities: readonly Activity[], context: MeasureContext): Count
}

export interface RegisteredMeasure extends Measure {
  readonly id: string
  readonly principle: PrincipleId
}

/** How strongly a rate leans to its middle anchor while there is little to go by: as if this many items more stood there. */
const PRIOR = 8
/** Normal quantile of an 80% interval. */
const Z = 1.2816

/** The value as points of 0 to 100 between the anchors, clamped. */
export function pointsOf(value: number, { anchors, log = false }: Pick<Measure, 'anchors' | 'log'>): number {
  const at = (x: number): number => (log ? Math.log(Math.max(x, 1e-3)) : x)
  const [zero, fifty, hundred] = anchors.map(at) as [number, number, number]
  const x = at(value)
  const between = (from: number, to: number): number => (x - from) / (to - from)
  const firstHalf = between(zero, fifty)
  const points = firstHalf <= 1 ? firstHalf * 50 : 50 + between(fifty, hundred) * 50
  return Math.max(0, Math.min(100, points))
}

/** 80% Wilson interval of `hits` in `n`. */
export function wilson(hits: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1]
  const p = hits / n
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n)
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** A count as a result with its n, its points and its band; without points below the minimum. */
export function resultOf(measure: RegisteredMeasure, { counted, hits, value }: Count): MeasureResult {
  const n = counted.length
  const base = { id: measure.id, principle: measure.principle, n, minimum: measure.minimum, counted }
  if (n < measure.minimum) return base
  if (hits !== undefined) {
    const estimate = (hits + measure.anchors[1] * PRIOR) / (n + PRIOR)
    const ends = wilson(hits, n).map((end) => pointsOf(end, measure))
    return { ...base, value: hits / n, points: pointsOf(estimate, measure), band: [Math.min(...ends), Math.max(...ends)] }
  }
  if (value === undefined || !Number.isFinite(value)) return base
  const points = pointsOf(value, measure)
  // For a value that is no share the band is as wide as a rate of the same n would have it in the middle.
  const [low, high] = wilson(n / 2, n)
  const half = ((high - low) / 2) * 100
  return { ...base, value, points, band: [Math.max(0, points - half), Math.min(100, points + half)] }
}

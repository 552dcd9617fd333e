import type { Brand, MeasureResult } from '../model'
import type { Anchors, Count, RegisteredMeasure } from './measure'

/** How strongly a share leans to its middle anchor while there is little to go by: as if this many items more stood there. */
const PRIOR = 8
/** Normal quantile of an 80% interval. */
const Z = 1.2816
/** Below this a logarithm would run away: a quarter of an hour, or four replies a post. */
const SMALLEST = 0.25

/** A value as points of 0 to 100: straight between the three anchors, or by logarithm, and clamped. */
export function pointsOf(value: number, anchors: Anchors, log = false): number {
  const at = (x: number): number => (log ? Math.log(Math.max(x, SMALLEST)) : x)
  const [zero, fifty, hundred] = anchors
  const way = (from: number, to: number): number => (at(value) - at(from)) / (at(to) - at(from))
  const points = way(zero, fifty) <= 1 ? way(zero, fifty) * 50 : 50 + way(fifty, hundred) * 50
  return Math.max(0, Math.min(100, points))
}

/** The share to reckon with when `k` of `n` were seen: drawn towards `middle` while n is small. */
export const estimate = (k: number, n: number, middle: number): number => (k + middle * PRIOR) / (n + PRIOR)

/** 80% Wilson interval of `k` in `n`. */
export function wilson(k: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1]
  const p = k / n
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n)
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** A count as a result with its n, its points and its band; without points below the minimum. */
export function resultOf(measure: RegisteredMeasure, count: Count, brand: Brand): MeasureResult {
  const { counted, hits } = count
  const n = count.n ?? counted.length
  const base = { id: measure.id, principle: measure.principle, n, minimum: measure.minimum, counted, ...(hits ? { hits } : {}) }
  if (n < measure.minimum) return base
  const anchors = measure.anchorsFor?.(brand) ?? measure.anchors
  const toPoints = (value: number): number => pointsOf(value, anchors, measure.log)
  if (count.value !== undefined) {
    const points = toPoints(count.value)
    return { ...base, value: count.value, points, band: bandAround(points, (count.spread ?? [count.value, count.value]).map(toPoints)) }
  }
  const k = count.k ?? hits?.length
  if (k === undefined) return base
  const points = toPoints(estimate(k, n, anchors[1]))
  return { ...base, value: k / n, points, band: bandAround(points, wilson(k, n).map(toPoints)) }
}

/** Falling anchors turn the ends round; and the points lie within their own band. */
function bandAround(points: number, ends: readonly number[]): readonly [low: number, high: number] {
  return [Math.min(points, ...ends), Math.max(points, ...ends)]
}

import type { Brand, Locale, PrincipleId, Tier } from '../model'
import type { Weeks } from './weeks'

/** The values worth 0, 50 and 100 points. */
export type Anchors = readonly [zero: number, fifty: number, hundred: number]

/** What a measure counted over a window. */
export interface Count {
  /** Ids of the items looked at: the n of the measure, unless `n` says otherwise. */
  readonly counted: readonly string[]
  /** Where not items are counted but, say, people. */
  readonly n?: number
  /** Of a share: ids of the items that count towards it. */
  readonly hits?: readonly string[]
  /** Of a share: how much of n counts towards it, where that is not simply the number of hits. */
  readonly k?: number
  /** Of anything but a share: the value itself, in the unit of the measure. */
  readonly value?: number
  /** Of anything but a share: how far the value may well lie, in the same unit. */
  readonly spread?: readonly [low: number, high: number]
}

/** One number over weeks. Its id is its place: `measures/<principle>/<quantity>.ts`. */
export interface Measure {
  readonly name: Readonly<Record<Locale, string>>
  /** The result as a sentence, with `{k}`, `{n}` and `{value}` for what was counted. */
  readonly sentence: Readonly<Record<Locale, string>>
  /** What the value is: a share of 1, hours, or a plain ratio. */
  readonly unit: 'share' | 'hours' | 'ratio'
  /** Below this many items no number is shown. */
  readonly minimum: number
  readonly anchors: Anchors
  /** Anchors that the brand moves by what it has declared; the plain ones stand for a brand that has declared nothing. */
  readonly anchorsFor?: (brand: Brand) => Anchors
  /** Points are logarithmic between the anchors, not linear: for times and ratios. */
  readonly log?: boolean
  /** A guard against gaming another measure: it may lower a petal, never lift it. */
  readonly guard?: boolean
  /** Weight within its principle; 1 unless said. */
  readonly weight?: (brand: Brand) => number
  readonly tier: Tier
  /** Where the anchors come from. */
  readonly source: string
  readonly count: (weeks: Weeks) => Count
}

export interface RegisteredMeasure extends Measure {
  readonly id: string
  readonly principle: PrincipleId
}

export const NOTHING_COUNTED: Count = { counted: [], hits: [] }

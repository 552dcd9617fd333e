/** The vocabulary of history and of the scorecard: types only. */
import type { DraftKind, Need, PrincipleId, WaitingItem } from './model'

/** One line of history: a published item. Only own items keep their text. */
export interface Activity {
  readonly platform: string
  readonly id: string
  readonly own: boolean
  /** Hash of platform and handle; never the handle itself, except for own items. */
  readonly authorKey: string
  readonly kind: DraftKind
  /** When it was published, if the page said so exactly; else the time it was first seen. */
  readonly time: number
  readonly exactTime: boolean
  readonly permalink?: string
  /** Id of the item this answers. */
  readonly parent?: string
  /** Own items only. */
  readonly text?: string
  /** Others' items only. */
  readonly need?: Need
  /** Others' items only, and only while it waits; at most 120 characters. */
  readonly excerpt?: string
  /** When the writer answered it. */
  readonly answered?: number
  /** The thread, or the branch this stands in, was complete at least once when this was seen, so a missing answer means none was visible. */
  readonly complete?: boolean
}

/** A number over weeks with its n and its evidence. */
export interface MeasureResult {
  readonly id: string
  readonly principle: PrincipleId
  readonly n: number
  readonly minimum: number
  /** 0 to 100; undefined while n is below the minimum. */
  readonly points?: number
  /** 80% band in points, when there is a score. */
  readonly band?: readonly [low: number, high: number]
  /** The plain value, such as 0.4 or hours. */
  readonly value?: number
  /** Ids of the items looked at. */
  readonly counted: readonly string[]
  /** Of a share: ids of those that count towards it. */
  readonly hits?: readonly string[]
}

/** Per principle a band or "not enough to say yet". */
export interface PrincipleScore {
  readonly principle: PrincipleId
  readonly measures: readonly MeasureResult[]
  readonly n: number
  readonly needed: number
  readonly band?: readonly [low: number, high: number]
  readonly confidence?: 'early' | 'fair' | 'solid'
}

export interface Scorecard {
  /** Window in days. */
  readonly days: number
  readonly principles: readonly PrincipleScore[]
  /** The one thing worth doing next. */
  readonly next: NextStep
}

export type NextStep =
  /** `oldest` is how long the longest has waited, in milliseconds. */
  | { readonly kind: 'answer-waiting'; readonly count: number; readonly oldest: number; readonly items: readonly WaitingItem[] }
  | { readonly kind: 'add-goal' }
  | { readonly kind: 'keep-writing'; readonly principle: PrincipleId; readonly have: number; readonly needed: number }
  | { readonly kind: 'open-a-question'; readonly posts: number }
  | { readonly kind: 'petal'; readonly principle: PrincipleId; readonly measure: string }
  | { readonly kind: 'nothing' }

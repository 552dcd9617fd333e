import type { Activity } from '../engine/model'

/** What one day was like on one platform, in counts alone; this is what trends over months are drawn from. */
export interface DayRollUp {
  readonly platform: string
  /** The local day of publishing, as `2026-11-23`. */
  readonly day: string
  readonly posts: number
  readonly replies: number
  /** Items of others. */
  readonly inbound: number
  /** Items of others that looked like a question or a complaint. */
  readonly needing: number
  /** Those of them that were answered. */
  readonly answered: number
}

type Counts = Omit<DayRollUp, 'platform' | 'day'>
const NOTHING: Counts = { posts: 0, replies: 0, inbound: 0, needing: 0, answered: 0 }
const COUNTED = Object.keys(NOTHING) as (keyof Counts)[]

/** The local day of a time. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function countsOf({ own, kind, need, answered }: Activity): Counts {
  if (own) return kind === 'reply' ? { ...NOTHING, replies: 1 } : { ...NOTHING, posts: 1 }
  const needing = need === 'question' || need === 'complaint' ? 1 : 0
  return { ...NOTHING, inbound: 1, needing, answered: needing === 1 && answered !== undefined ? 1 : 0 }
}

/** Days after some lines changed, and nothing else: each change takes the old line out of its day and puts the new one into its own. */
export function rolledUp(
  days: readonly DayRollUp[],
  changes: readonly { readonly before?: Activity | undefined; readonly after: Activity }[],
): readonly DayRollUp[] {
  const byKey = new Map(days.map((day) => [keyOf(day), day]))
  for (const { before, after } of changes) {
    if (before) count(byKey, before, -1)
    count(byKey, after, 1)
  }
  return [...byKey.values()]
}

function count(byKey: Map<string, DayRollUp>, activity: Activity, sign: 1 | -1): void {
  const { platform, time } = activity
  const day = dayOf(time)
  const known = byKey.get(keyOf({ platform, day })) ?? { platform, day, ...NOTHING }
  const change = countsOf(activity)
  const after = Object.fromEntries(COUNTED.map((name) => [name, Math.max(0, known[name] + sign * change[name])])) as unknown as Counts
  byKey.set(keyOf({ platform, day }), { platform, day, ...after })
}

const keyOf = ({ platform, day }: Pick<DayRollUp, 'platform' | 'day'>): string => `${platform}\n${day}`

import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import { MEASURES } from '../../lib/engine/measures'
import { resultOf } from '../../lib/engine/measures/points'
import { weeksOf } from '../../lib/engine/measures/weeks'
import type { Activity, Brand, MeasureResult } from '../../lib/engine/model'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const NOW = Date.UTC(2026, 10, 20, 12)

/** 0 to count − 1. */
export const row = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

/** An own post of eight days ago. */
export const ownPost = (id: string, more: Partial<Activity> = {}): Activity => ({
  platform: 'x',
  id,
  own: true,
  authorKey: 'me',
  kind: 'post',
  time: NOW - 8 * DAY,
  exactTime: true,
  text: 'The bridge opens on Monday.',
  ...more,
})

export const ownReply = (id: string, more: Partial<Activity> = {}): Activity =>
  ownPost(id, { kind: 'reply', text: 'The deck is open until nine on Fridays.', ...more })

/** Somebody's question of so many days ago, in a thread that was seen whole. */
export const inquiry = (id: string, daysAgo: number, more: Partial<Activity> = {}): Activity => ({
  platform: 'x',
  id,
  own: false,
  authorKey: `author of ${id}`,
  kind: 'reply',
  time: NOW - daysAgo * DAY,
  exactTime: true,
  need: 'question',
  complete: true,
  ...more,
})

/** One measure over these activities, for a brand that differs from the neutral one in `brand`. */
export const measured = (id: string, activities: readonly Activity[], brand: Partial<Brand> = {}): MeasureResult => {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`There is no measure ${id}.`)
  const whole = { ...NEUTRAL_BRAND, ...brand }
  return resultOf(measure, measure.count(weeksOf(activities, { brand: whole, now: NOW, days: 28 })), whole)
}

import type { Activity } from '../../lib/engine/model'

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

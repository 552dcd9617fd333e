import type { Measure } from '../measure'

const DAY = 86_400_000
const FRESH = 28 * DAY

/** How many of the people who wrote lately had written before. */
const measure: Measure = {
  name: { en: 'People who come back', fa: 'کسانی که برمی‌گردند' },
  minimum: 15,
  anchors: [0.05, 0.2, 0.4],
  unit: 'share',
  tier: 'D',
  source: 'House anchors; only people on your own screen are counted, so this is a sample.',
  count(activities, { now }) {
    const others = activities.filter(({ own }) => !own)
    const lately = new Set(others.filter(({ time }) => now - time <= FRESH).map(({ authorKey }) => authorKey))
    const before = new Set(others.filter(({ time }) => now - time > FRESH).map(({ authorKey }) => authorKey))
    if (before.size === 0) return { counted: [], hits: 0 }
    return { counted: [...lately], hits: [...lately].filter((key) => before.has(key)).length }
  },
}
export default measure

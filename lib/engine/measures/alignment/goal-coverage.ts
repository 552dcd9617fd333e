import { matchGoals } from '../../goals'
import type { Measure } from '../measure'
import { NOTHING_COUNTED } from '../measure'
import { idsOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Goals that were served', fa: 'هدف‌هایی که به آن‌ها پرداخته شد' },
  sentence: { en: '{value} of the goals had a post, among {n} posts.', fa: '{value} هدف‌ها در این {n} پست جایی داشته‌اند.' },
  unit: 'share',
  minimum: 10,
  anchors: [0, 0.5, 1],
  tier: 'D',
  source: 'House anchors: a goal without a post in four weeks is neglected.',
  count({ posts, brand }) {
    const goals = brand.goals.filter(({ keywords }) => keywords.length > 0)
    // With one goal this would say the same as the share of posts that serve it.
    if (goals.length < 2) return NOTHING_COUNTED
    const served = new Set(posts.flatMap(({ item, reading }) => matchGoals(reading, goals, item.platform).map(({ goal }) => goal)))
    // All goals were looked at, not a sample of them: the value has no spread.
    return { counted: idsOf(posts), value: served.size / goals.length }
  },
}
export default measure

import { matchGoals } from '../../goals'
import { readingOf } from '../../reading/reading-of'
import type { Measure } from '../measure'
import { ownPosts } from '../own-items'

/** How many of the goals any post served at all: a neglected goal shows. */
const measure: Measure = {
  name: { en: 'Goals that were served', fa: 'هدف‌هایی که به آن‌ها پرداخته شد' },
  minimum: 10,
  anchors: [0, 0.5, 1],
  unit: 'share',
  tier: 'A',
  source: 'AMEC: goals first.',
  count(activities, { brand }) {
    const posts = ownPosts(activities)
    if (brand.goals.length < 2) return { counted: [] }
    const served = new Set(posts.flatMap((post) => matchGoals(readingOf(post), brand.goals, post.platform).map(({ goal }) => goal.name)))
    return { counted: posts.map(({ id }) => id), value: served.size / brand.goals.length }
  },
}
export default measure

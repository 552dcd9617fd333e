import type { Measure } from '../measure'
import { ownPosts, ownReplies } from '../own-items'

/** Own posts for each own reply to somebody. Less is worth more. */
const measure: Measure = {
  name: { en: 'Posts for each reply', fa: 'پست به‌ازای هر پاسخ' },
  minimum: 10,
  anchors: [23, 4, 1],
  log: true,
  unit: 'ratio',
  tier: 'B',
  source: 'Sprout 2015–16: 4 posts a reply over all fields, 23 promotional messages a reply.',
  count(activities) {
    const posts = ownPosts(activities)
    return { counted: posts.map(({ id }) => id), value: posts.length / Math.max(1, ownReplies(activities).length) }
  },
}
export default measure

import type { Measure } from '../measure'
import { ownPosts, shareOf } from '../own-items'

/** How much of what is published sells. Less is worth more. */
const measure: Measure = {
  name: { en: 'Posts that sell', fa: 'پست‌های فروش' },
  minimum: 10,
  anchors: [0.8, 0.5, 0.25],
  unit: 'share',
  tier: 'B',
  source: 'Convention; too many promotions is the commonest annoyance (Sprout 2016, over 1,000 users).',
  count: (activities) => shareOf(ownPosts(activities), (reading) => reading.acts.has('sale')),
}
export default measure

import type { Measure } from '../measure'
import { ownPosts, shareOf } from '../own-items'

/** How much of what is published is of practical use. */
const measure: Measure = {
  name: { en: 'Posts of practical use', fa: 'پست‌های کاربردی' },
  minimum: 10,
  anchors: [0.1, 0.3, 0.6],
  unit: 'share',
  tier: 'A',
  source: 'Berger & Milkman 2012: practically useful content is passed on.',
  count: (activities) => shareOf(ownPosts(activities), (reading) => reading.cues('value').length > 0),
}
export default measure

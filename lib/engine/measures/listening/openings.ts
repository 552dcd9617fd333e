import type { Measure } from '../measure'
import { ownPosts, shareOf } from '../own-items'

/** How many posts leave an opening for readers. Bait is no opening. */
const measure: Measure = {
  name: { en: 'Posts with an opening for readers', fa: 'پست‌هایی که جا برای حرف مخاطب دارند' },
  minimum: 10,
  anchors: [0, 0.15, 0.35],
  unit: 'share',
  tier: 'A',
  source: 'Lovejoy & Saxton 2012: 26% of 4,655 tweets were about community.',
  count: (activities) => shareOf(ownPosts(activities), (reading) => (reading.asks || reading.cues('invite').length > 0) && reading.cues('bait').length === 0),
}
export default measure

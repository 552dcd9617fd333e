import type { Measure } from '../measure'
import { ownReplies, shareOf } from '../own-items'

/** How many replies read like a form letter. Less is worth more. */
const measure: Measure = {
  name: { en: 'Replies that sound canned', fa: 'پاسخ‌های کلیشه‌ای' },
  minimum: 10,
  anchors: [0.6, 0.3, 0.05],
  unit: 'share',
  tier: 'A',
  source: 'Page 2014: near-identical replies signal distance.',
  count: (activities) => shareOf(ownReplies(activities), (reading) => reading.cues('canned').length >= 2),
}
export default measure

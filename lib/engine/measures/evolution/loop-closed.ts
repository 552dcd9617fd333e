import type { Measure } from '../measure'
import { ownPosts, shareOf } from '../own-items'

/** How many posts take up what people asked or said before. */
const measure: Measure = {
  name: { en: 'Posts that take up what people said', fa: 'پست‌هایی که حرف مخاطب را ادامه می‌دهند' },
  minimum: 12,
  anchors: [0, 0.1, 0.25],
  unit: 'share',
  tier: 'D',
  source: 'House anchors after the dialogic loop (Kent & Taylor 1998).',
  count: (activities) => shareOf(ownPosts(activities), (reading) => reading.cues('continuity').length > 0),
}
export default measure

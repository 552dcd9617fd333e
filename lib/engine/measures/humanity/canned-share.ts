import { said } from '../../reading/said'
import { weightOf } from '../../reading/voice'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

/** A bare thank-you is a person, not a template. */
const BARE = 6

const measure: Measure = {
  name: { en: 'Ready-made replies', fa: 'پاسخ‌های آماده' },
  sentence: { en: '{k} of {n} replies would fit under any message.', fa: '{k} پاسخ از {n} پاسخ زیر هر پیام دیگری هم می‌نشیند.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.6, 0.3, 0.05],
  tier: 'A',
  source: 'Page 2014 (1,183 apologies on Twitter): near-identical replies signal distance; the anchors are ours.',
  count: ({ replies }) => shareOf(replies, ({ reading }) => reading.words.length > BARE && weightOf(said(reading, 'canned')) >= 1),
}
export default measure

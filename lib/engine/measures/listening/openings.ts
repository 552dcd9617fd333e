import { opensTalk } from '../asking'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Posts with an opening for readers', fa: 'پست‌هایی که جا برای حرف مخاطب دارند' },
  sentence: { en: '{k} of {n} posts leave an opening for readers.', fa: '{k} پست از {n} پست جایی برای حرف مخاطب دارد.' },
  unit: 'share',
  minimum: 10,
  anchors: [0, 0.15, 0.35],
  tier: 'A',
  source: 'Lovejoy & Saxton 2012: 26% of 4,655 tweets of nonprofits were about community; the anchors are ours.',
  count: ({ posts }) => shareOf(posts, ({ reading }) => opensTalk(reading)),
}
export default measure

import { begsForClicks } from '../asking'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Posts that ask for a click', fa: 'پست‌های واکنش‌خواه' },
  sentence: { en: '{k} of {n} posts ask for a click rather than an opinion.', fa: '{k} پست از {n} پست واکنش می‌خواهد، نه نظر.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.3, 0.1, 0],
  guard: true,
  tier: 'B',
  source: 'Facebook 2017: vote, react, share, tag and comment bait is shown less; the anchors are ours.',
  count: ({ posts }) => shareOf(posts, ({ reading }) => begsForClicks(reading)),
}
export default measure

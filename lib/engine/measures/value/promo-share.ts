import type { Measure } from '../measure'
import { sells } from '../selling'
import { shareOf } from '../weeks'

/** The ceiling a brand has unless it sets another; the anchors are for this one. */
const USUAL_CEILING = 0.4

const measure: Measure = {
  name: { en: 'Posts that sell', fa: 'پست‌های فروش' },
  sentence: { en: '{k} of {n} posts sell.', fa: '{k} پست از {n} پست فروشی است.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.8, 0.5, 0.25],
  // Half the points lie a little above the brand's own ceiling, all of them well below it.
  anchorsFor: ({ promoCeiling: ceiling }) => [ceiling + 0.4, ceiling + 0.1, (0.25 / USUAL_CEILING) * ceiling],
  tier: 'C',
  source:
    'A convention without a study behind it; Sprout 2016 (over 1,000 people): too much promotion is the commonest annoyance. The ceiling in the options moves it.',
  count: ({ posts }) => shareOf(posts, ({ reading }) => sells(reading)),
}
export default measure

import { isCommunity, matchGoals } from '../../goals'
import { ownHits, weightOf } from '../../reading/voice'
import type { Measure } from '../measure'
import { NOTHING_COUNTED } from '../measure'
import { shareOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Trend posts without a goal', fa: 'پست‌های ترند بدون هدف' },
  sentence: { en: '{k} of {n} posts follow a trend without a goal.', fa: '{k} پست از {n} پست بی‌ارتباط با هدف‌ها سراغ ترند رفته است.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.4, 0.2, 0.05],
  guard: true,
  tier: 'B',
  source: 'Sprout 2025 (4,044 people): 40% find trend posts cool, 33% embarrassing; the anchors are ours.',
  count({ posts, brand: { goals } }) {
    if (goals.length === 0) return NOTHING_COUNTED
    return shareOf(
      posts,
      ({ item, reading }) => weightOf(ownHits(reading, 'trend-talk')) >= 1 && matchGoals(reading, goals, item.platform).length === 0 && !isCommunity(reading),
    )
  },
}
export default measure

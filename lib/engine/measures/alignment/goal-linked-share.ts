import { matchGoals } from '../../goals'
import type { Measure } from '../measure'
import { ownPosts, shareOf } from '../own-items'

/** How much of what is published serves a goal, or the conversation itself. */
const measure: Measure = {
  name: { en: 'Posts that serve a goal', fa: 'پست‌هایی که به هدفی کمک می‌کنند' },
  minimum: 10,
  anchors: [0.2, 0.5, 0.8],
  unit: 'share',
  tier: 'A',
  source: 'AMEC: goals first. Not all posts, or people would tag blindly.',
  count(activities, { brand }) {
    if (brand.goals.length === 0) return { counted: [], hits: 0 }
    return shareOf(ownPosts(activities), (reading, { platform }) => reading.intent === 'dialogue' || reading.asks || reading.acts.has('thanks') || matchGoals(reading, brand.goals, platform).length > 0)
  },
}
export default measure

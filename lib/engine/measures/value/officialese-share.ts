import { ownHits, weightOf } from '../../reading/voice'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

/** A single office word is a slip of the pen; from here on it is the tone. */
const A_TONE = 1.5

const measure: Measure = {
  name: { en: 'Posts in officialese', fa: 'پست‌هایی با زبان اداری' },
  sentence: { en: '{k} of {n} posts read like a notice from an office.', fa: '{k} پست از {n} پست به اطلاعیهٔ اداری نزدیک است.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.6, 0.3, 0.05],
  // A brand that has chosen a formal voice means it.
  weight: ({ register }) => (register === 'formal' ? 0 : 1),
  guard: true,
  tier: 'D',
  source: 'House anchors (principle 2).',
  count: ({ posts }) => shareOf(posts, ({ reading }) => weightOf(ownHits(reading, 'officialese')) >= A_TONE),
}
export default measure

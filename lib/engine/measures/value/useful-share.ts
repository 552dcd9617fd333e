import { ownHits } from '../../reading/voice'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Posts of practical use', fa: 'پست‌های به‌دردبخور' },
  sentence: {
    en: '{k} of {n} posts hold something of use: how, why, where, a tip, an answer.',
    fa: '{k} پست از {n} پست چیزی به‌دردبخور دارد: چطور، چرا، کجا، نکته‌ای یا پاسخی.',
  },
  unit: 'share',
  minimum: 10,
  anchors: [0.1, 0.3, 0.6],
  tier: 'A',
  source: 'Berger & Milkman 2012: practically useful pieces are passed on more; Kent & Taylor 1998: useful information. The anchors are ours.',
  count: ({ posts }) => shareOf(posts, ({ reading }) => reading.cues('value').length > 0 || ownHits(reading, 'useful').length > 0),
}
export default measure

import { matchGoals } from '../../goals'
import type { Goal } from '../../model'
import type { Measure } from '../measure'
import { type OwnItem, shareOf, type Weeks } from '../weeks'

/** Goals the post serves that name their channels; a goal without channels is at home anywhere and says nothing here. */
const goalsWithChannels = ({ item, reading }: OwnItem, { brand }: Weeks): readonly Goal[] =>
  matchGoals(
    reading,
    brand.goals.filter(({ platforms }) => platforms.length > 0),
    item.platform,
  ).map(({ goal }) => goal)

const measure: Measure = {
  name: { en: 'Posts on a channel of their goal', fa: 'پست‌هایی که در کانالِ هدفشان‌اند' },
  sentence: {
    en: '{k} of {n} posts for a goal are on a channel listed for it.',
    fa: 'از {n} پستی که به هدفی کمک می‌کند، {k} پست در کانالی است که برای همان هدف نوشته‌اید.',
  },
  unit: 'share',
  minimum: 10,
  anchors: [0.3, 0.6, 0.9],
  tier: 'D',
  source: 'House anchors (principle 1).',
  count: (weeks) =>
    shareOf(
      weeks.posts.filter((post) => goalsWithChannels(post, weeks).length > 0),
      (post) => goalsWithChannels(post, weeks).some(({ platforms }) => platforms.includes(post.item.platform)),
    ),
}
export default measure

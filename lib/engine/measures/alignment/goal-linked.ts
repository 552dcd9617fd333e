import { isCommunity, matchGoals, mayTouchGoal, speaksLanguageOf } from '../../goals'
import type { Measure } from '../measure'
import { NOTHING_COUNTED } from '../measure'
import { type OwnItem, shareOf } from '../weeks'

const measure: Measure = {
  name: { en: 'Posts that serve a goal', fa: 'پست‌های همسو با هدف' },
  sentence: {
    en: '{k} of {n} posts serve a goal or the conversation itself.',
    fa: '{k} پست از {n} پست به هدفی، یا به خودِ گفت‌وگو، کمک می‌کند.',
  },
  unit: 'share',
  minimum: 10,
  // Not every post, or people would tag blindly.
  anchors: [0.2, 0.5, 0.8],
  tier: 'A',
  source: 'AMEC Barcelona Principles: goals first; the anchors are ours.',
  count({ posts, brand: { goals } }) {
    if (goals.length === 0) return NOTHING_COUNTED
    const serves = ({ item, reading }: OwnItem): boolean => matchGoals(reading, goals, item.platform).length > 0 || isCommunity(reading)
    // Where keywords cannot tell (another language, only the beginning of a word), a post counts neither way.
    return shareOf(
      posts.filter((post) => serves(post) || (speaksLanguageOf(post.reading, goals) && !mayTouchGoal(post.reading, goals))),
      serves,
    )
  },
}
export default measure

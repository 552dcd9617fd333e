import type { Measure } from '../measure'
import { wilson } from '../points'

/** Posts for each reply when this share of all own items is replies. */
const ratioOf = (replies: number): number => (1 - replies) / Math.max(replies, 0.01)

const measure: Measure = {
  name: { en: 'Posts for each reply', fa: 'پست به‌ازای هر پاسخ' },
  sentence: { en: 'For each reply to somebody there are {value} posts, among {n} posts.', fa: 'به‌ازای هر پاسخ به کسی {value} پست هست، در میان {n} پست.' },
  unit: 'ratio',
  minimum: 10,
  anchors: [23, 4, 1],
  log: true,
  tier: 'B',
  source: 'Sprout 2015–16: 4 posts a reply over all fields, 23 promotional messages a reply.',
  count({ published: { posts, replies } }) {
    const counted = posts.map(({ id }) => id)
    if (posts.length === 0) return { counted }
    // Replies are a share of all that was published, so the spread of that share carries over.
    const [low, high] = wilson(replies.length, posts.length + replies.length)
    return { counted, value: posts.length / Math.max(1, replies.length), spread: [ratioOf(high), ratioOf(low)] }
  },
}
export default measure

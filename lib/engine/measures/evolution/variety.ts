import { readingOf } from '../../reading/reading-of'
import type { Measure } from '../measure'
import { type OwnItem, ownPosts } from '../own-items'

const formOf = (post: OwnItem): string => {
  const reading = readingOf(post)
  const length = reading.words.length < 15 ? 'short' : reading.words.length < 50 ? 'middle' : 'long'
  return `${reading.intent}/${reading.asks ? 'asks' : 'tells'}/${reading.links.length > 0 ? 'link' : 'plain'}/${length}`
}

/** Do posts take different forms, or always the same one? Effective number of forms against the number used. */
const measure: Measure = {
  name: { en: 'Variety of forms', fa: 'تنوع شکل پست‌ها' },
  minimum: 12,
  anchors: [0.3, 0.6, 0.85],
  unit: 'share',
  tier: 'D',
  source: 'House anchors; entropy of post forms.',
  count(activities) {
    const posts = ownPosts(activities)
    const counts = new Map<string, number>()
    for (const post of posts) counts.set(formOf(post), (counts.get(formOf(post)) ?? 0) + 1)
    const shares = [...counts.values()].map((count) => count / posts.length)
    const entropy = -shares.reduce((sum, share) => sum + share * Math.log(share), 0)
    // A single form is no variety at all, whatever its evenness.
    return { counted: posts.map(({ id }) => id), value: counts.size < 2 ? 0 : Math.exp(entropy) / counts.size }
  },
}
export default measure

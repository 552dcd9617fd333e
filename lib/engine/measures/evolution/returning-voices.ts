import type { Measure } from '../measure'
import { NOTHING_COUNTED } from '../measure'

const DAY = 86_400_000
/** With less history than this, hardly anybody could have come back. */
const NEEDED_HISTORY = 56 * DAY

const measure: Measure = {
  name: { en: 'People who come back', fa: 'کسانی که برمی‌گردند' },
  sentence: {
    en: '{value} of {n} people who wrote had written in the eight weeks before too; only what was on your own screen is counted.',
    fa: '{value} از {n} نفری که نوشته‌اند، در هشت هفتهٔ پیش از آن هم نوشته بودند؛ فقط آنچه روی صفحهٔ شما آمده شمرده می‌شود.',
  },
  unit: 'share',
  minimum: 15,
  anchors: [0.05, 0.2, 0.4],
  tier: 'D',
  source: 'House anchors; a sample, since only people on your own screen are counted.',
  count({ inbound, earlier, since, now }) {
    if (now - since < NEEDED_HISTORY) return NOTHING_COUNTED
    const named = inbound.filter(({ authorKey }) => authorKey !== '')
    const people = new Set(named.map(({ authorKey }) => authorKey))
    const known = new Set(earlier.map(({ authorKey }) => authorKey))
    const back = named.filter(({ authorKey }) => known.has(authorKey))
    return { counted: named.map(({ id }) => id), n: people.size, hits: back.map(({ id }) => id), k: [...people].filter((person) => known.has(person)).length }
  },
}
export default measure

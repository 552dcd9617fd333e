import type { Measure } from '../measure'
import { needingReply } from '../own-items'

const DAY = 86_400_000
const WITHIN = 3 * DAY

/** How many questions and complaints were answered within 72 hours. Those younger than that and still open are not counted. */
const measure: Measure = {
  name: { en: 'Questions and complaints answered within 72 hours', fa: 'پرسش‌ها و گلایه‌های پاسخ‌گرفته در ۷۲ ساعت' },
  minimum: 10,
  anchors: [0.1, 0.53, 0.9],
  unit: 'share',
  tier: 'A',
  source: 'Einwiller & Steilen 2015: 53% of complaints answered; Sprout 2016: 11–12% of messages.',
  count(activities, { now }) {
    const due = needingReply(activities).filter(({ answered, time }) => answered !== undefined || now - time > WITHIN)
    return { counted: due.map(({ id }) => id), hits: due.filter(({ answered, time }) => answered !== undefined && answered - time <= WITHIN).length }
  },
}
export default measure

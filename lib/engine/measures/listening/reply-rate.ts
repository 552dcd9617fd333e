import type { Measure } from '../measure'
import { idsOf } from '../weeks'

const WITHIN = 72 * 3_600_000

const measure: Measure = {
  name: { en: 'Questions and complaints answered within 72 hours', fa: 'پرسش‌ها و گلایه‌هایی که تا ۷۲ ساعت پاسخ گرفتند' },
  sentence: { en: '{k} of {n} questions and complaints were answered within 72 hours.', fa: 'از {n} پرسش و گلایه، {k} مورد تا ۷۲ ساعت پاسخ گرفت.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.1, 0.53, 0.9],
  tier: 'A',
  source: 'Einwiller & Steilen 2015: 53% of complaints answered by 34 companies; Sprout 2016: 11–12% of messages; Facebook’s badge: 90%.',
  count({ inquiries, now }) {
    // Whoever wrote lately may still get an answer in time, and what needs none counts neither way.
    const due = inquiries.filter(({ item, reply, setAside }) => !setAside && (reply !== undefined || now - item.time > WITHIN))
    return { counted: idsOf(due), hits: idsOf(due.filter(({ item, reply }) => reply !== undefined && reply.time - item.time <= WITHIN)) }
  },
}
export default measure

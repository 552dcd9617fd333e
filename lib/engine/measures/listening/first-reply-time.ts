import type { Measure } from '../measure'
import { type Inquiry, idsOf } from '../weeks'

const HOUR = 3_600_000
/** What waits longer counts as this long. */
const LONGEST = 72

/** Hours until the first reply, where both times are exact; of those who still wait in time nothing can be said. */
function hoursOf({ item, reply, setAside }: Inquiry, now: number): number | undefined {
  if (setAside || !item.exactTime) return undefined
  if (!reply) return now - item.time > LONGEST * HOUR ? LONGEST : undefined
  return reply.exactTime ? Math.min(LONGEST, Math.max(0, reply.time - item.time) / HOUR) : undefined
}

/** The value below which a share of sorted numbers lies, between its neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [below = 0, above = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return below + (above - below) * (at - Math.floor(at))
}

const measure: Measure = {
  name: { en: 'Hours to the first reply, median', fa: 'ساعت تا نخستین پاسخ (میانه)' },
  sentence: { en: 'Half of {n} questions and complaints had a reply within {value} hours.', fa: 'نیمی از {n} پرسش و گلایه ظرف {value} ساعت پاسخ گرفتند.' },
  unit: 'hours',
  minimum: 8,
  anchors: [72, 12, 1],
  log: true,
  tier: 'A',
  source: 'Istanbulluoglu 2017: 1–3 hours expected on Twitter, 3–6 on Facebook. Nights and weekends are not taken out.',
  count({ inquiries, now }) {
    const timed = inquiries.filter((inquiry) => hoursOf(inquiry, now) !== undefined)
    const hours = timed.map((inquiry) => hoursOf(inquiry, now) ?? LONGEST).sort((a, b) => a - b)
    if (hours.length === 0) return { counted: [] }
    // Means lie here: one forgotten question outweighs fifty quick answers. So the median, and the middle half as its spread.
    return { counted: idsOf(timed), value: quantile(hours, 0.5), spread: [quantile(hours, 0.25), quantile(hours, 0.75)] }
  },
}
export default measure

import type { Measure } from '../measure'
import { needingReply } from '../own-items'

const HOUR = 3_600_000
const CEILING = 72

/** Median hours to the first reply; what waits longer than 72 hours counts as 72. Less is worth more. */
const measure: Measure = {
  name: { en: 'Hours to the first reply, median', fa: 'ساعت تا نخستین پاسخ (میانه)' },
  minimum: 8,
  anchors: [72, 12, 1],
  log: true,
  unit: 'hours',
  tier: 'A',
  source: 'Istanbulluoglu 2017: 1–3 hours expected on Twitter, 3–6 on Facebook.',
  count(activities, { now }) {
    const timed = needingReply(activities).filter(({ exactTime, answered, time }) => exactTime && (answered !== undefined || now - time > CEILING * HOUR))
    const hours = timed.map(({ answered, time }) => (answered === undefined ? CEILING : Math.min(CEILING, Math.max(0, answered - time) / HOUR))).sort((a, b) => a - b)
    const middle = hours.length / 2
    const median = hours.length === 0 ? Number.NaN : ((hours[Math.ceil(middle) - 1] as number) + (hours[Math.floor(middle)] as number)) / 2
    return { counted: timed.map(({ id }) => id), value: median }
  },
}
export default measure

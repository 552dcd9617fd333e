import { readingOf } from '../../reading/reading-of'
import type { Measure } from '../measure'
import { type OwnItem, ownReplies } from '../own-items'

const careOf = (reply: OwnItem): number => {
  const reading = readingOf(reply)
  const acknowledges = reading.acts.has('thanks') || reading.acts.has('apology') || reading.cues('empathy').length > 0
  const owns = reading.cues('responsibility').length > 0
  const acts = reading.cues('action-promise').length > 0 || reading.dates.length > 0
  return (Number(acknowledges) + Number(owns) + Number(acts)) / 3
}

/** How much care replies to complaints show: acknowledging, owning, acting. */
const measure: Measure = {
  name: { en: 'Care in replies to complaints', fa: 'توجه در پاسخ به گلایه‌ها' },
  minimum: 8,
  anchors: [0.2, 0.5, 0.85],
  unit: 'share',
  tier: 'A',
  source: 'Einwiller & Steilen 2015: thanks 28%, regret 20%, corrective action 14% are the base rates.',
  count(activities) {
    const complaints = new Set(activities.filter(({ own, need }) => !own && need === 'complaint').map(({ platform, id }) => `${platform}/${id}`))
    const replies = ownReplies(activities).filter(({ platform, parent }) => parent !== undefined && complaints.has(`${platform}/${parent}`))
    const sum = replies.reduce((total, reply) => total + careOf(reply), 0)
    return { counted: replies.map(({ id }) => id), hits: sum }
  },
}
export default measure

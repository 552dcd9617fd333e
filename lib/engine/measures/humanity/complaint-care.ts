import type { Reading } from '../../model'
import { tellingWords } from '../../reading/substance'
import { actsOnIt, apologises, asksBack, feelsWith, owns } from '../../reading/warmth'
import type { Measure } from '../measure'
import { idsOf } from '../weeks'

/** The complaint's own words are not kept; so many telling words in the reply speak about something. */
const CONCRETE = 5

/** A third each: it was heard, it is named or owned, something is done about it. */
function careOf(reading: Reading): number {
  const heard = apologises(reading) || feelsWith(reading) || reading.acts.has('thanks')
  const named = owns(reading) || tellingWords(reading).length >= CONCRETE
  const done = actsOnIt(reading) || asksBack(reading)
  return [heard, named, done].filter(Boolean).length / 3
}

const measure: Measure = {
  name: { en: 'Care in replies to complaints', fa: 'توجه در پاسخ به گلایه‌ها' },
  sentence: {
    en: 'Replies to {n} complaints hold, on average, {value} of three things: it was heard, it is named, something is done.',
    fa: 'پاسخ‌ها به {n} گلایه، به‌طور میانگین {value} از این سه را دارند: شنیدنِ گلایه، نام‌بردن از مشکل، و کاری برای آن.',
  },
  unit: 'share',
  minimum: 8,
  anchors: [0.2, 0.5, 0.85],
  tier: 'A',
  source: 'Einwiller & Steilen 2015 (5,023 threads): thanks 28%, regret 20%, corrective action 14% are the base rates; the anchors are ours.',
  count({ replies }) {
    const toComplaints = replies.filter(({ parent }) => parent?.need === 'complaint')
    return { counted: idsOf(toComplaints), k: toComplaints.reduce((sum, { reading }) => sum + careOf(reading), 0) }
  },
}
export default measure

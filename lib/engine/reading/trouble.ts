import type { Reading } from '../model'
import { matches, wholeWords } from './matches'
import { said } from './said'
import { weightOf } from './voice'

/**
 * What a message brings, as far as the reply to it is concerned: anger or disappointment (`complaint`), something that
 * went amiss told without either (`trouble`), or neither.
 */
export type Grievance = 'complaint' | 'trouble' | 'none'

const COMPLAINT = 1
const TROUBLE = 0.6

const known = new WeakMap<Reading, Grievance>()

export function grievanceOf(message: Reading): Grievance {
  const before = known.get(message)
  if (before) return before
  const found = weigh(message)
  known.set(message, found)
  return found
}

function weigh(message: Reading): Grievance {
  if (message.need === 'complaint' || message.negative) return 'complaint'
  const kind = message.acts.has('praise') || message.acts.has('thanks') ? 1 : 0
  const weight = weightOf(said(message, 'grievance')) + (said(message, 'trouble').length > 0 ? TROUBLE : 0) + signs(message) - kind
  return weight >= COMPLAINT ? 'complaint' : weight >= TROUBLE ? 'trouble' : 'none'
}

const CROSS = /[😑😡🤬😤🙄💔👎😒😠😞😢😩😫🤦🤮]/u
const LOUD = /[!؟?]{2,}/u
/** «نفرستادید», «جواب نمی‌دین»: the reader left something undone. */
const YOU_DID_NOT = wholeWords('(?:ن~?می ?|ن)\\p{L}{2,9}(?:ید|ین)')
/** «کار نمی‌کنه», «نرسیده», «نیومد»: it does not do what it is there for. */
const IT_DOES_NOT = wholeWords('ن~?می ?\\p{L}{1,9}(?:ه|د|ن|ند)|ن(?:رسید|یومد|یامد|شد|داد|گرفت|کرد|زد|موند|بود|داشت|خورد)(?:ه|ن|ند|م|یم)?')
/** «دوازده روزه», "three weeks", «از ساعت ۸»: counted waiting. */
const SO_LONG = wholeWords(
  '(?:\\d+|یک|یه|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|پانزده|بیست|چند|نیم) (?:ساعت|دقیقه|روز|هفته|ماه|سال)(?:ه|ست|~?است|س|ه که| که)?|(?:since|for) (?:\\p{L}+day|yesterday|last \\p{L}+|\\d+|two|three|four|five|six|a|over|almost|more than) ?(?:hours?|days?|weeks?|months?)?|\\d+ (?:minutes|hours|days|weeks|months)',
)

/** What weighs little by itself: faces, marks in a row, what was not done, how long it took. */
function signs(message: Reading): number {
  const marks = (CROSS.test(message.text) ? 0.6 : 0) + (LOUD.test(message.text) ? 0.3 : 0)
  if (!message.words.some(({ script }) => script === 'fa')) return marks
  const undone = (matches(message, YOU_DID_NOT).length > 0 ? 0.4 : 0) + (matches(message, IT_DOES_NOT).length > 0 ? 0.4 : 0)
  return marks + undone + (matches(message, SO_LONG).length > 0 ? 0.4 : 0)
}

import type { Act, Reading } from '../model'
import { STEERS, steering, weightOnce } from './steering'

/** Acts that a phrase of a list shows. */
const SHOWN_BY: readonly (readonly [Act, (reading: Reading) => number])[] = [
  ['thanks', (reading) => reading.cues('thanks').length],
  ['apology', (reading) => reading.cues('apology').length],
  // A weak word of praise needs a second one.
  ['praise', (reading) => Math.floor(weightOnce(reading.cues('praise')) + 0.25)],
  ['greeting', (reading) => reading.cues('greeting').length],
  ['sale', (reading) => reading.cues('sales-cta').length],
  ['promise', (reading) => reading.cues('action-promise').length],
  ['news', (reading) => reading.cues('news').length],
]

/** What the text does, as far as its words show it. */
export function acts(reading: Reading): ReadonlySet<Act> {
  const found = new Set<Act>()
  if (reading.asks) found.add('question')
  if (steering(reading) >= STEERS) found.add('request')
  for (const [act, count] of SHOWN_BY) if (count(reading) > 0) found.add(act)
  return found
}

import type { Need, Reading } from '../model'

/** What the writer of an inbound text would want: complaint before question before praise. */
export function need(reading: Reading): Need {
  if (reading.negative) return 'complaint'
  if (reading.asks) return 'question'
  return reading.acts.has('praise') || reading.acts.has('thanks') ? 'praise' : 'other'
}

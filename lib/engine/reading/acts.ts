import type { Act, Reading } from '../model'

/** What the text does, as far as its words show it. */
export function acts(reading: Reading): ReadonlySet<Act> {
  const found = new Set<Act>()
  if (reading.asks) found.add('question')
  if (reading.cues('thanks').length > 0) found.add('thanks')
  if (reading.cues('apology').length > 0) found.add('apology')
  if (reading.cues('praise').length > 0) found.add('praise')
  if (reading.cues('greeting').length > 0) found.add('greeting')
  if (reading.cues('sales-cta').length > 0) found.add('sale')
  if (reading.cues('action-promise').length > 0) found.add('promise')
  return found
}

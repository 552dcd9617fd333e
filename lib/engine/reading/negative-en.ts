import type { Reading } from '../model'

/** English: a phrase that people complain with. */
export function negativeEn(reading: Reading): boolean {
  return reading.cues('complaint-in').length > 0
}

import type { Reading } from '../model'

/** Persian: a phrase that people complain with. */
export function negativeFa(reading: Reading): boolean {
  return reading.cues('complaint-in').length > 0
}

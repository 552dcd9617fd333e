import type { Reading } from '../model'

export function offensive(reading: Reading): boolean {
  return reading.cues('offence').length > 0
}

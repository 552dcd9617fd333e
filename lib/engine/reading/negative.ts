import type { Reading } from '../model'

export function negative(reading: Reading): boolean {
  return reading.cues('complaint-in').length > 0
}

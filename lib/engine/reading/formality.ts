import type { Reading } from '../model'

export function formality(reading: Reading): number {
  return reading.cues('officialese-filler').length > 0 ? 1 : 0
}

import type { Reading } from '../model'

export function politeness(reading: Reading): number {
  return reading.cues('thanks').length
}

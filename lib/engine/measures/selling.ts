import type { Reading } from '../model'
import { ownHits } from '../reading/voice'

/** The text offers something for sale or calls to buy, whatever else it says. */
export function sells(reading: Reading): boolean {
  return ownHits(reading, 'offer').length > 0 || ownHits(reading, 'buying').length > 0 || ownHits(reading, 'sales-cta').length > 0
}

import type { Reading } from '../model'

/** An entry of weight 0 is a longer word or an idiom that only looks like an insult. */
export function offensive(reading: Reading): boolean {
  return reading.cues('offence').some(({ weight }) => weight > 0)
}

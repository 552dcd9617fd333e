import type { Reading } from '../model'
import { politenessFeatures } from './politeness-features'
import { POLITENESS_BIAS, POLITENESS_WEIGHTS } from './politeness-weights'

/** Below 0 curt, above 0 polite, about -3 to 3. Persian is judged by its thanks, greetings and apologies against its insults. */
export function politeness(reading: Reading): number {
  if (reading.words.length === 0) return 0
  return Math.max(-3, Math.min(3, reading.language === 'fa' ? persian(reading) : english(reading)))
}

function english(reading: Reading): number {
  let sum = POLITENESS_BIAS
  for (const [name, value] of politenessFeatures(reading)) sum += (POLITENESS_WEIGHTS[name] ?? 0) * value
  return sum
}

function persian(reading: Reading): number {
  const kind = reading.cues('thanks').length + reading.cues('greeting').length + reading.cues('apology').length
  return kind - (reading.offensive ? 2 : 0)
}

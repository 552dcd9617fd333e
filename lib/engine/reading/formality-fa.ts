import type { Reading } from '../model'
import { formalityFeatures } from './formality-features'
import { FORMALITY_BIAS, FORMALITY_WEIGHTS } from './formality-weights'

/** Log-odds of the learned table come to the scale of the fact; the sign stays. */
const SCALE = 0.6

/** Persian: below 0 as people speak, above 0 as people write, about -3 to 3. */
export function formalityFa(reading: Reading): number {
  let sum = FORMALITY_BIAS
  for (const [name, value] of formalityFeatures(reading)) sum += (FORMALITY_WEIGHTS[name] ?? 0) * value
  return Math.max(-3, Math.min(3, sum * SCALE))
}

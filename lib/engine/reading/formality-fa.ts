import { hasLists, tableOf } from '../lexicon/lists'
import type { Reading } from '../model'
import { formalityFeatures } from './formality-features'

/** Log-odds of the learned table come to the scale of the fact; the sign stays. */
const SCALE = 0.6

/** The learned table; built when the first Persian text is read. */
let weights: ReadonlyMap<string, number> | undefined

/** Persian: below 0 as people speak, above 0 as people write, about -3 to 3. */
export function formalityFa(reading: Reading): number {
  if (!hasLists('fa')) return 0
  weights ??= new Map(Object.entries(tableOf('fa', 'formality-weights')).map(([name, weight]) => [name, Number(weight)]))
  let sum = weights.get('bias') ?? 0
  for (const [name, value] of formalityFeatures(reading)) sum += (weights.get(name) ?? 0) * value
  return Math.max(-3, Math.min(3, sum * SCALE))
}

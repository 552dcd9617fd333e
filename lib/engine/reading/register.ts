import type { Reading, RegisterStep } from '../model'
import { said } from './said'
import { ownHits, weightOf } from './voice'

/** So much officialese is the manner of the text and no slip. */
const OFFICE = 1.5
/** So far from the middle of `formality` a text is plainly written, or plainly spoken. */
const WRITTEN = 1.2
const SPOKEN = -0.4

/** The step of a text: slang, spoken, written but warm, formal, officialese. Too little to tell is the middle. */
export function register(reading: Reading): RegisterStep {
  if (reading.language === 'unknown' || reading.words.length < 2) return 2
  const office = weightOf(ownHits(reading, 'officialese'))
  if (office >= OFFICE && reading.formality > SPOKEN) return 4
  if (said(reading, 'slang').length > 0 && reading.formality <= 0) return 0
  if (reading.formality <= SPOKEN) return 1
  return office > 0 && reading.formality >= WRITTEN ? 3 : 2
}

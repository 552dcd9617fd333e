import type { Reading } from '../model'
import { formalityEn } from './formality-en'
import { formalityFa } from './formality-fa'

/** Below 0 colloquial, above 0 formal, about -3 to 3. A mixed text is judged by its Persian; an unknown language is neither. */
export function formality(reading: Reading): number {
  if (reading.language === 'unknown') return 0
  return reading.language === 'en' ? formalityEn(reading) : formalityFa(reading)
}

import type { Reading } from '../model'
import { negativeEn } from './negative-en'
import { negativeFa } from './negative-fa'

/** Looks like a complaint, or is otherwise negative about the one it is addressed to. A mixed text is asked in both languages. */
export function negative(reading: Reading): boolean {
  if (reading.language === 'fa') return negativeFa(reading)
  if (reading.language === 'en') return negativeEn(reading)
  return reading.language === 'mixed' && (negativeFa(reading) || negativeEn(reading))
}

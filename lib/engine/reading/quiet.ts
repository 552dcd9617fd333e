import type { CueHit, QuietClass, Reading } from '../model'
import { said } from './said'

export function quietClass(reading: Reading): QuietClass | 'none' {
  if (reading.cues('legal-notice').length > 0) return 'legal'
  return outsideNames(reading, reading.cues('sensitive')).length > 0 ? 'crisis' : 'none'
}

/** Without those in the name of a street, a thing or a product: «خیابان شهید بهشتی», “fire insurance”. */
export function outsideNames(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const names = hits.length === 0 ? hits : said(reading, 'namesake')
  return hits.filter(({ span }) => !names.some(({ span: [start, end] }) => span[0] >= start && span[1] <= end))
}

import type { QuietClass, Reading } from '../model'

export function quietClass(reading: Reading): QuietClass | 'none' {
  if (reading.cues('legal-notice').length > 0) return 'legal'
  return reading.cues('sensitive').length > 0 ? 'crisis' : 'none'
}

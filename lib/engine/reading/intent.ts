import type { Intent, Reading } from '../model'

/** Dialogue by structure: a reply without a link, or thanks with a mention. */
export function intent(reading: Reading): Intent {
  const startsWithMention = reading.mentions[0]?.[0] === 0
  if (startsWithMention && reading.links.length === 0) return 'dialogue'
  if (reading.mentions.length > 0 && reading.acts.has('thanks')) return 'dialogue'
  return reading.cues('sales-cta').length > 0 ? 'action' : 'information'
}

import type { Reading } from '../model'
import { says } from '../reading/said'
import { ownHits, weightOf } from '../reading/voice'

/** The text asks for a click that says nothing about the one who clicks; calls for help may. */
export function begsForClicks(reading: Reading): boolean {
  return reading.cues('help-call').length === 0 && weightOf(ownHits(reading, 'click-begging')) >= 1
}

/** The text leaves room for what readers have to say: a real question or an invitation, neither bait nor a canned phrase. */
export function opensTalk(reading: Reading): boolean {
  if (begsForClicks(reading)) return false
  return reading.asks || (reading.cues('invite').length > 0 && !says(reading, 'canned'))
}

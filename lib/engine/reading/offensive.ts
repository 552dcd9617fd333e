import type { Reading } from '../model'

/** Gestures that are an insult without a word. */
const INSULTING = /[🖕💩🤮]/u

/** An entry of weight 0 is a longer word or an idiom that only looks like an insult. */
export function offensive(reading: Reading): boolean {
  return INSULTING.test(reading.text) || reading.cues('offence').some(({ weight }) => weight > 0)
}

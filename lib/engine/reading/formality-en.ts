import type { Reading } from '../model'

const CONTRACTION = /^[a-z]+(?:n't|'re|'ve|'ll|'m|'d)$|^(?:it|that|there|here|what|who|how|where|let|he|she)'s$/
/** Below this many words a single sign would say too much. */
const FEW = 12

/** English: below 0 colloquial (contractions, slang, "!!"), above 0 formal (officialese, set phrases), about -3 to 3. */
export function formalityEn(reading: Reading): number {
  const count = reading.words.length
  if (count === 0) return 0
  const marked = reading.cues('formal-words').reduce((sum, { weight }) => sum + weight, 0) + reading.cues('officialese').length
  const contracted = reading.words.reduce((sum, { norm }) => sum + (norm.includes("'") && CONTRACTION.test(norm) ? 1 : 0), 0)
  const loud = /!{2,}|\?{2,}/u.test(reading.text) ? 1 : 0
  const sum = marked - contracted * 0.75 - loud - Math.min(2, reading.emoji.length) * 0.5
  return Math.max(-3, Math.min(3, (sum * FEW) / Math.max(FEW, count)))
}

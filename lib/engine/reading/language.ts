import type { Language, Word } from '../model'

/** By letters: seven tenths of one script decide; other scripts, or too little, are `unknown`. */
export function languageOf(words: readonly Word[]): Language {
  let fa = 0
  let en = 0
  let other = 0
  for (const word of words) {
    if (word.script === 'fa') fa += word.norm.length
    else if (word.script === 'en') en += word.norm.length
    else if (word.script === 'other') other += word.norm.length
  }
  const all = fa + en + other
  if (all < 2) return 'unknown'
  if (fa / all >= 0.7) return 'fa'
  if (en / all >= 0.7) return 'en'
  return fa + en > other ? 'mixed' : 'unknown'
}

/** Endings that leave a word the same word, longest first. */
const ENDING_EN = /(?:ations?|ing|ies|ers?|ed|es|ly|'s|s'|s|e|y)$/
const ENDING_FA = /(?:هایی|هاشون|هاتون|هامون|های|هاش|ها|مون|تون|شون|مان|تان|شان|ترین|تر|ای|اش|ام|یه|ست|ان|ه|ی|م|ت|ش|ن|و|ا)$/
const LEAST = 3

/** A word without its usual ending, so that "booking" and "booked", «بلیت‌هاتون» and «بلیتی» are one; of irregular verbs the forms stay apart. */
export function stem(norm: string): string {
  const isPersian = norm.charCodeAt(0) >= 0x600
  let left = norm
  for (let turn = 0; turn < 2; turn++) {
    const shorter = left.replace(isPersian ? ENDING_FA : ENDING_EN, '')
    if (shorter.length >= LEAST) left = shorter
  }
  return isPersian ? left : left.replace(/(.)\1$/, '$1')
}

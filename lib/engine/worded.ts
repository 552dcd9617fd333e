import type { Advice, Finding, Hint, Locale, LocalWording, Wording, Words } from './model'

/** The wordings of rules in one language, by rule id. */
export type Wordings = Readonly<Record<string, LocalWording>>

/** All wordings in one language. */
export function wordingsIn(locale: Locale, all: Readonly<Record<string, Wording>>): Wordings {
  return Object.fromEntries(
    Object.entries(all).map(([rule, { name, source, words }]) => [rule, { name: name[locale], source: source[locale], words: words[locale] }]),
  )
}

/** Advice in the reader's language. What has no wording is left out: a hint that cannot say why stays silent. */
export function worded(advice: readonly Advice[], wordings: Wordings, locale: Locale): readonly Hint[] {
  return advice.flatMap((one) => {
    const wording = wordings[one.rule]
    return wording ? [{ ...one, ...wording, words: fill(wording.words, one, locale) }] : []
  })
}

/** Puts the evidence into the words; numbers in the digits of the language. */
function fill(words: Words, finding: Finding, locale: Locale): Words {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (placeholder, key: string) => {
      const value = finding.evidence?.[key]
      if (value === undefined) return placeholder
      return typeof value === 'number' ? value.toLocaleString(locale === 'fa' ? 'fa-IR' : 'en') : value
    })
  return { line: put(words.line), evidence: put(words.evidence), reason: put(words.reason), choice: put(words.choice) }
}

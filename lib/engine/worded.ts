import type { Advice, Finding, Hint, Locale, LocalWording, Wording, Words } from './model'

/** The wordings of rules in one language, by rule id. */
export type Wordings = Readonly<Record<string, LocalWording>>

/** All wordings in one language. */
export function wordingsIn(locale: Locale, all: Readonly<Record<string, Wording>>): Wordings {
  return mapped(all, ({ name, source, words, terms }) => ({
    name: name[locale],
    source: source[locale],
    words: words[locale],
    ...(terms ? { terms: mapped(terms, (names) => mapped(names, (term) => term[locale])) } : {}),
  }))
}

const mapped = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))

/** Advice in the reader's language. What has no wording is left out: a hint that cannot say why stays silent. */
export function worded(advice: readonly Advice[], wordings: Wordings, locale: Locale): readonly Hint[] {
  return advice.flatMap((one) => {
    const wording = wordings[one.rule]
    if (!wording) return []
    const { name, source } = wording
    return [{ ...one, name, source, words: fill(wording, one, locale) }]
  })
}

/** Puts the evidence into the words, by its name where it has one; numbers in the digits of the language. */
function fill({ words, terms }: LocalWording, finding: Finding, locale: Locale): Words {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (placeholder, key: string) => {
      const value = finding.evidence?.[key]
      if (value === undefined) return placeholder
      return typeof value === 'number' ? value.toLocaleString(locale === 'fa' ? 'fa-IR' : 'en') : (terms?.[key]?.[value] ?? value)
    })
  return { line: put(words.line), evidence: put(words.evidence), reason: put(words.reason), choice: put(words.choice) }
}

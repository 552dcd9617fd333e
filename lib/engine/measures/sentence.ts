import type { Locale, MeasureResult } from '../model'
import { MEASURES } from './index'

const TAG: Readonly<Record<Locale, string>> = { en: 'en', fa: 'fa-IR' }

/** What a measure found, as a sentence in the reader's language: "14 of 20 posts …". Undefined while there is no number. */
export function measureSentence(result: MeasureResult, locale: Locale): string | undefined {
  const measure = MEASURES.find(({ id }) => id === result.id)
  const { value, n } = result
  if (!measure || value === undefined) return undefined
  const put = (number: number, digits = 0): string => number.toLocaleString(TAG[locale], { maximumFractionDigits: digits })
  const share = measure.unit === 'share'
  const values: Readonly<Record<string, string>> = {
    n: put(n),
    k: put(result.hits?.length ?? Math.round(value * n)),
    value: share ? value.toLocaleString(TAG[locale], { style: 'percent', maximumFractionDigits: 0 }) : put(value, value < 10 ? 1 : 0),
  }
  return measure.sentence[locale].replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder)
}

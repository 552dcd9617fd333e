import type { Locale } from '../engine/model'

/** The tag for Intl: Persian gets the Jalali calendar and Persian digits. */
const TAG: Readonly<Record<Locale, string>> = { en: 'en', fa: 'fa-IR-u-ca-persian' }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const number = (value: number, locale: Locale, digits = 0): string => value.toLocaleString(TAG[locale], { maximumFractionDigits: digits })

export const percent = (share: number, locale: Locale): string => share.toLocaleString(TAG[locale], { style: 'percent', maximumFractionDigits: 0 })

/** A time that has passed, in its largest whole unit: "2 days" / «۲ روز». */
export function duration(milliseconds: number, locale: Locale): string {
  const [amount, unit] =
    milliseconds >= DAY
      ? [Math.floor(milliseconds / DAY), 'day']
      : milliseconds >= HOUR
        ? [Math.floor(milliseconds / HOUR), 'hour']
        : [Math.max(1, Math.floor(milliseconds / MINUTE)), 'minute']
  return amount.toLocaleString(TAG[locale], { style: 'unit', unit: unit as string, unitDisplay: 'long' })
}

/** A day, such as "23 Nov 2026" or «۲ آذر ۱۴۰۵». */
export const day = (time: number, locale: Locale): string =>
  new Date(time).toLocaleDateString(TAG[locale], { day: 'numeric', month: locale === 'fa' ? 'long' : 'short', year: 'numeric' })

/** Keeps a piece of another direction (a handle, an address) from disturbing the sentence around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`

export const list = (items: readonly string[], locale: Locale): string => new Intl.ListFormat(TAG[locale], { type: 'conjunction' }).format(items)

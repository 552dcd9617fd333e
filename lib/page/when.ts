import { latinDigits } from './figure'

/** When something was published: a moment, or the range a relative time ("2h") allows; milliseconds since the epoch. */
export interface When {
  readonly from: number
  readonly to: number
  readonly exact: boolean
}

/** A moment from a `datetime` attribute; undefined when it is none. */
export function exactly(datetime: string | null | undefined): When | undefined {
  const time = datetime ? Date.parse(datetime) : Number.NaN
  return Number.isNaN(time) ? undefined : { from: time, to: time, exact: true }
}

const MINUTE = 60_000

/** A moment from a date written out in English ("November 20, 2026 at 10:15 AM"): exact to the minute; undefined in other languages. */
export function writtenOut(label: string | null | undefined): When | undefined {
  const time = label ? Date.parse(label.replace(/\s+at\s+/i, ' ').replace(/\u202f/g, ' ')) : Number.NaN
  return Number.isNaN(time) ? undefined : { from: time, to: time + MINUTE, exact: false }
}

const UNITS: readonly (readonly [minutes: number, names: RegExp])[] = [
  [1 / 60, /^(?:s|secs?|seconds?|ثانیه)$/],
  [1, /^(?:m|mins?|minutes?|دقیقه|دقایقی)$/],
  [60, /^(?:h|hrs?|hours?|ساعت)$/],
  [1440, /^(?:d|days?|روز)$/],
  [7 * 1440, /^(?:w|wks?|weeks?|هفته)$/],
  [30 * 1440, /^(?:mo|mos|months?|ماه)$/],
  [365 * 1440, /^(?:y|yrs?|years?|سال)$/],
]
const ONE = /^(?:an?|one|یک|یه)$/

/**
 * The range a relative time allows: "2h", "3 days ago", «۲ ساعت پیش», "yesterday", "just now". "2h" says at least two hours and less
 * than three, so that is the range. Undefined for a label that says no such thing. `now` in milliseconds since the epoch.
 */
export function relative(label: string | null | undefined, now: number): When | undefined {
  const text = latinDigits(label ?? '')
    .toLowerCase()
    .replace(/[\u200c\u200e\u200f\u2066-\u2069]/g, ' ')
  if (/(?:^|[^\p{L}])(?:just now|now|لحظاتی|هم ?اکنون|همین حالا|الان)(?:[^\p{L}]|$)/u.test(text)) return { from: now - MINUTE, to: now, exact: false }
  if (/(?:^|[^\p{L}])(?:yesterday|دیروز)(?:[^\p{L}]|$)/u.test(text)) return { from: now - 2 * 1440 * MINUTE, to: now, exact: false }
  const found = /(\d+|(?<!\p{L})(?:an?|one|یک|یه)(?= ))\s*(\p{L}+)/u.exec(text)
  if (!found?.[1] || !found[2]) return undefined
  const count = ONE.test(found[1]) ? 1 : Number(found[1])
  const unit = UNITS.find(([, names]) => names.test(found[2] as string))?.[0]
  if (unit === undefined) return undefined
  return { from: now - (count + 1) * unit * MINUTE, to: now - count * unit * MINUTE, exact: false }
}

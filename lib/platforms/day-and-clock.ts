import { latinDigits } from '../page/figure'
import type { When } from '../page/when'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const FRENCH_IN_PERSIAN = ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر']
const JALALI = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']

/**
 * The minute that a heading of a day and a clock beside a message name, where the page has no other time: "Today" or «۱۱ مرداد ۱۴۰۵» and
 * "10:15" or «۱۰:۱۵». Both calendars, both languages, the reader's own time zone; undefined for a heading of another form.
 * `now` in milliseconds since the epoch.
 */
export function dayAndClock(heading: string | null | undefined, clock: string | null | undefined, now: number): When | undefined {
  const day = dayOf(words(heading), now)
  const time = clockOf(words(clock))
  if (!day || !time) return undefined
  const from = new Date(day.getFullYear(), day.getMonth(), day.getDate(), time.hour, time.minute).getTime()
  // A day without a year is the last one of that name; the page shows nothing that is still to come.
  return from > now + DAY ? undefined : { from: Math.min(from, now), to: Math.min(from + MINUTE, now), exact: false }
}

const words = (label: string | null | undefined): string =>
  latinDigits(label ?? '')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')

function clockOf(label: string): { readonly hour: number; readonly minute: number } | undefined {
  const [, hours, minutes, half] = /(\d{1,2})[:٫](\d{2})(?::\d{2})?\s*(am|pm|ق\.?\s?ظ|ب\.?\s?ظ)?/.exec(label) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^(?:pm|ب)/.test(half) ? 12 : 0)
  return hour < 24 && Number(minutes) < 60 ? { hour, minute: Number(minutes) } : undefined
}

function dayOf(label: string, now: number): Date | undefined {
  if (/today|امروز/.test(label)) return new Date(now)
  if (/yesterday|دیروز/.test(label)) return new Date(now - DAY)
  const numbers = (label.match(/\d+/g) ?? []).map(Number)
  const day = numbers.find((number) => number >= 1 && number <= 31)
  const year = numbers.find((number) => number > 1000)
  if (day === undefined) return undefined
  const jalali = monthIn(label, JALALI)
  if (jalali !== undefined) return jalaliDay(jalali, day, year, now)
  const month = monthIn(label, ENGLISH) ?? monthIn(label, FRENCH_IN_PERSIAN)
  if (month === undefined) return undefined
  const date = new Date(year ?? new Date(now).getFullYear(), month, day)
  return year === undefined && date.getTime() > now ? new Date(date.getFullYear() - 1, month, day) : date
}

/** The month a heading names, by its whole name or by the English three letters. */
function monthIn(label: string, names: readonly string[]): number | undefined {
  const tokens = label.split(/[^\p{L}]+/u)
  const found = names.findIndex((name) => tokens.includes(name) || (/^[a-z]/.test(name) && tokens.includes(name.slice(0, 3))))
  return found < 0 ? undefined : found
}

const PERSIAN_CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric' })

const jalaliParts = (date: Date): readonly number[] =>
  ['year', 'month', 'day'].map((type) => Number.parseInt(PERSIAN_CALENDAR.formatToParts(date).find((part) => part.type === type)?.value ?? '', 10))

/** The first six months have 31 days; the year begins on the 20th or 21st of March, which the calendar of the browser decides. */
function jalaliDay(month: number, day: number, year: number | undefined, now: number): Date | undefined {
  const thisYear = jalaliParts(new Date(now))[0] ?? Number.NaN
  const daysBefore = month < 6 ? month * 31 : 186 + (month - 6) * 30
  const inYear = (jalaliYear: number): Date | undefined =>
    [20, 21, 22]
      .map((start) => new Date(jalaliYear + 621, 2, start + daysBefore + day - 1))
      .find((date) => jalaliParts(date).join() === [jalaliYear, month + 1, day].join())
  if (year !== undefined) return inYear(year)
  const date = inYear(thisYear)
  return date && date.getTime() > now ? inYear(thisYear - 1) : date
}

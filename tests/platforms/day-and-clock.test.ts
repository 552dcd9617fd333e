import { expect, it } from 'vitest'
import { dayAndClock } from '../../lib/platforms/day-and-clock'

const NOW = new Date(2026, 10, 24, 12, 0).getTime()
const minute = (year: number, month: number, day: number, hour: number, min: number): object => {
  const from = new Date(year, month - 1, day, hour, min).getTime()
  return { from, to: from + 60_000, exact: false }
}

it.each([
  ['Today', '10:15', minute(2026, 11, 24, 10, 15)],
  ['امروز', '۱۰:۱۵', minute(2026, 11, 24, 10, 15)],
  ['Yesterday', '11:05 PM', minute(2026, 11, 23, 23, 5)],
  ['دیروز', '۱۲:۰۵ ق.ظ', minute(2026, 11, 23, 0, 5)],
  ['November 20', '10:15', minute(2026, 11, 20, 10, 15)],
  ['Nov 20, 2025', '10:15', minute(2025, 11, 20, 10, 15)],
  ['۲۰ نوامبر', '۱۰:۱۵', minute(2026, 11, 20, 10, 15)],
  ['یکشنبه، 11 مرداد 1405', '11:30', minute(2026, 8, 2, 11, 30)],
  ['۱ فروردین ۱۴۰۵', '۰۰:۱۰', minute(2026, 3, 21, 0, 10)],
  ['۳۰ آبان', '۱۸:۰۰', minute(2026, 11, 21, 18, 0)],
])('%s, %s is a minute of that day', (heading, clock, when) => {
  expect(dayAndClock(heading, clock, NOW)).toEqual(when)
})

it('A day without a year that is still to come is the one of last year.', () => {
  expect(dayAndClock('December 20', '10:15', NOW)).toEqual(minute(2025, 12, 20, 10, 15))
  expect(dayAndClock('۲۰ دی', '۱۰:۱۵', NOW)).toEqual(minute(2026, 1, 10, 10, 15))
})

it.each([
  ['20 ноября', '10:15'],
  ['Today', 'edited'],
  ['Today', '25:00'],
  ['', '10:15'],
  [undefined, undefined],
  ['۳۱ آبان ۱۴۰۵', '۱۰:۱۵'],
])('%s, %s says nothing', (heading, clock) => {
  expect(dayAndClock(heading, clock, NOW)).toBeUndefined()
})

it('A message of this minute does not lie ahead.', () => {
  expect(dayAndClock('Today', '12:00', NOW + 10_000)).toEqual({ from: NOW, to: NOW + 10_000, exact: false })
})

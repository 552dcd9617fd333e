import { expect, it } from 'vitest'
import { figureIn } from '../../lib/page/figure'
import { relative } from '../../lib/page/when'

const NOW = Date.UTC(2026, 10, 20, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

it.each([
  ['2h', 2 * HOUR, HOUR],
  ['2 hours ago', 2 * HOUR, HOUR],
  ['an hour ago', HOUR, HOUR],
  ['5m', 5 * MINUTE, MINUTE],
  ['45 min', 45 * MINUTE, MINUTE],
  ['3d', 3 * DAY, DAY],
  ['1w', 7 * DAY, 7 * DAY],
  ['2 months ago (edited)', 60 * DAY, 30 * DAY],
  ['۲ ساعت پیش', 2 * HOUR, HOUR],
  ['٣ روز', 3 * DAY, DAY],
  ['یک هفته پیش', 7 * DAY, 7 * DAY],
  ['۱۵ دقیقهٔ پیش', 15 * MINUTE, MINUTE],
])('“%s” is a range that ends as late as it can have been.', (label, age, width) => {
  expect(relative(label, NOW)).toEqual({ from: NOW - age - width, to: NOW - age, exact: false })
})

it.each(['just now', 'همین حالا', 'yesterday', 'دیروز'])('“%s” is a range up to now.', (label) => {
  expect(relative(label, NOW)).toMatchObject({ to: NOW, exact: false })
})

it.each(['', null, 'Follow', '2 replies', 'March', '۳ نظر', 'knowledge'])('“%s” tells no time.', (label) => {
  expect(relative(label, NOW)).toBeUndefined()
})

it.each([
  ['3 replies', 3],
  ['1,234 comments', 1234],
  ['1.2K', 1200],
  ['12k likes', 12_000],
  ['3M', 3_000_000],
  ['۱۲ پاسخ', 12],
  ['۳٫۵ هزار', 3500],
  ['۲ میلیون بازدید', 2_000_000],
  ['٤٢', 42],
  ['5 members', 5],
  ['Reply (7 replies)', 7],
  ['No replies', undefined],
  ['', undefined],
])('The figure in “%s” is %s.', (label, figure) => {
  expect(figureIn(label)).toBe(figure)
})

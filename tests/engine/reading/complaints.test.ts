import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/engine/reading/read'
import { COMPLAINTS_EN, NO_COMPLAINTS_EN } from './complaints-en'
import { COMPLAINTS_FA, NO_COMPLAINTS_FA } from './complaints-fa'

describe.each([
  ['Persian', COMPLAINTS_FA, NO_COMPLAINTS_FA],
  ['English', COMPLAINTS_EN, NO_COMPLAINTS_EN],
])('%s messages', (_, complaints, others) => {
  it.each(complaints)('%s — reads as a complaint', (text) => {
    expect(read(text).need).toBe('complaint')
  })

  it.each(others)('%s — reads as none', (text) => {
    expect(read(text).need).not.toBe('complaint')
  })
})

it.each([
  ['جواب نمی‌دید', 'جواب نمی دید'],
  ['جواب نمی‌دید', 'جواب نمیدید'],
  ['خيلي ضعيفه و كيفيت نداره', 'خیلی ضعیفه و کیفیت نداره'],
  ['بی‌کیفیت بود', 'بیکیفیت بود'],
])('“%s” and “%s” are one complaint in two spellings', (one, other) => {
  expect([read(one).negative, read(other).negative]).toEqual([true, true])
})

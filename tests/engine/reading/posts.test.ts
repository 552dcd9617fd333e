import { describe, expect, it } from 'vitest'
import { facts } from '../../../lib/engine/reading/facts'
import { isAboutItself } from '../../../lib/engine/reading/person'
import { pricedItems } from '../../../lib/engine/reading/priced'
import { read } from '../../../lib/engine/reading/read'
import '../../../lib/engine/lexicon/all'

describe('letters that only look like letters', () => {
  it.each(['𝓣𝓱𝓮 𝓽𝓮𝓪 𝓻𝓸𝓸𝓶 𝓲𝓼 𝓸𝓹𝓮𝓷', '𝗧𝗵𝗲 𝘁𝗲𝗮 𝗿𝗼𝗼𝗺 𝗶𝘀 𝗼𝗽𝗲𝗻', 'Ｔｈｅ ｔｅａ ｒｏｏｍ ｉｓ ｏｐｅｎ', 'Ⓣⓗⓔ ⓣⓔⓐ ⓡⓞⓞⓜ ⓘⓢ ⓞⓟⓔⓝ'])(
    'are read as what they look like: %s',
    (text) => {
      const { language, words } = read(text)
      expect(language).toBe('en')
      expect(words.map(({ norm }) => norm)).toEqual(['the', 'tea', 'room', 'is', 'open'])
      expect(words.map(({ span }) => text.slice(...span)).join(' ')).toBe(text)
    },
  )
})

describe('facts', () => {
  it.each([
    ['The lift works again since 4 May.', true],
    ['Three of us dug the pond.', true],
    ['On the way we met Lena and her goat.', true],
    ['Every dream begins with a step.', false],
    ['Happy Monday, everyone!', false],
    ['سه‌شنبه ساعت ۹ باز می‌کنیم.', true],
    ['شنبه‌ها سخت‌اند، اما با لبخند شما آسان می‌شوند.', false],
    ['هر گام، آغازی تازه است.', false],
  ])('are what a reader could check, note or go to: %s', (text, has) => {
    expect(facts(read(text)) > 0).toBe(has)
  })
})

describe('a list of goods', () => {
  it.each([
    ['Lamp £20. Chair £45. Table, £120. All in stock.', 3],
    ['چراغ مطالعه ۳۲۰ تومن، میز ۴ میلیون، صندلی ۱,۲۰۰,۰۰۰', 3],
    ['Adults £5, children £2, students £3.', 0],
    ['Coffee was £2.80 and is £3.20 from Monday, because the beans cost more.', 0],
  ])('has a thing and an amount in each piece: %s', (text, items) => {
    expect(pricedItems(read(text))).toHaveLength(items)
  })
})

it('a text that goes round "us" and hardly speaks to the reader is about itself', () => {
  expect(isAboutItself(read('We are our people, our culture and our name.'))).toBe(true)
  expect(isAboutItself(read('We saved you a seat, and we hope you bring your questions.'))).toBe(false)
  expect(isAboutItself(read('نام ما، راه ما و آوازهٔ ما.'))).toBe(true)
})

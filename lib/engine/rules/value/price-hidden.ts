import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, normalisedOf, wholeWords } from '../../reading/matches'
import { said, says } from '../../reading/said'
import { isAsked, isDisowned, sentenceAt } from '../../reading/voice'

/** What follows or precedes so closely turns it round: “no DM needed”. */
const NOT_SO = wholeWords("ن~?می~?\\p{l}{2,8}|نیست|نداریم|ندارد|نداره|ننویسید|ننویسیم|نکنید|نپرسید|without|no|not|never|don't|won't|isn't")
const NEAR = 25
/** The deposit is named, the price is not. */
const DEPOSIT = /\b(?:deposit|balance|remainder)\b|بیعانه|پیش ?پرداخت|مابقی|الباقی|باقی مبلغ/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    const span = hiddenPrice(reading)
    if (!span || says(reading, 'made-to-measure')) return null
    if (reading.prices.length > (DEPOSIT.test(normalisedOf(reading).text) ? 1 : 0)) return null
    return { spans: [span], evidence: { words: reading.text.slice(...span) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Hidden price', fa: 'قیمت در دایرکت' },
  source: { en: 'House rule (principle 2)', fa: 'اصل خانه (اصل ۲)' },
  words: {
    en: {
      line: 'Readers have to write privately to learn the price.',
      evidence: '“{words}” keeps the price out of the post.',
      reason: 'In a reader’s place the price is often the first thing to know; asking for it in private is one more hurdle.',
      choice: 'A price, or a range such as “from 250”, could stand here. Where each order is made to measure, saying what it depends on is enough.',
    },
    fa: {
      line: 'قیمت در خودِ پست نیست و مخاطب ناچار است جداگانه بپرسد.',
      evidence: '«{words}» قیمت را بیرون از پست نگه می‌دارد.',
      reason: 'برای بسیاری از مخاطبان، قیمت نخستین چیزی است که می‌خواهند بدانند؛ پرسیدنِ خصوصی یک مانع دیگر است.',
      choice: 'می‌شود قیمت یا بازه‌ای مثل «از ۲۵۰ هزار تومان» را همین‌جا نوشت. اگر کار سفارشی است، گفتنِ این‌که قیمت به چه چیزی وابسته است کافی است.',
    },
  },
}

function hiddenPrice(reading: Reading): Span | undefined {
  const denials = matches(reading, NOT_SO)
  return said(reading, 'hidden-price')
    .map(({ span }) => span)
    .find((span) => {
      if (isDisowned(reading, span) || isAsked(reading, span)) return false
      const from = Math.max(span[0] - NEAR, sentenceAt(reading, span)?.span[0] ?? 0)
      return !denials.some(([start]) => start >= from && start <= span[1] + NEAR)
    })
}

export const docs: RuleDocs = {
  seed: 'Before publishing, put yourself in your customers’ place.',
  sees: {
    en: 'A post that sends readers to private messages for the price and gives none.',
    fa: 'پستی که برای قیمت به دایرکت یا تماس ارجاع می‌دهد و خودش قیمتی نمی‌گوید.',
  },
  limits: { en: 'A price in the picture is not seen.', fa: 'قیمتی که در تصویر آمده دیده نمی‌شود.' },
  bad: {
    en: [
      { text: 'New ceramic mugs are here. DM for price.' },
      { text: 'Handmade rugs in four colours. Prices via DM only.' },
      { text: 'Message us for pricing on our new desks.' },
    ],
    fa: [
      { text: 'ماگ‌های سرامیکی تازه رسید. قیمت دایرکت.' },
      { text: 'برای اطلاع از قیمت دایرکت پیام بدید.' },
      { text: 'جنس: نخ پنبه. استعلام قیمت در واتساپ.' },
    ],
  },
  good: {
    en: [
      { text: 'Mugs from $12; custom sizes by DM.' },
      { text: 'Every price is on the site, no DM needed.' },
      { text: 'The price of tomatoes has doubled since spring. Here is what we changed on the menu.' },
    ],
    fa: [
      { text: 'از ۲۵۰ هزار تومان؛ سایز سفارشی دایرکت.' },
      { text: 'قیمت همهٔ کارها زیر عکس هست؛ برای دانستنش دایرکت لازم نیست.' },
      { text: 'قیمت گوجه از بهار تا حالا دو برابر شده؛ این هم تغییری که در منو دادیم.' },
    ],
  },
}

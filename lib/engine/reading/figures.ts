import type { Reading, Span } from '../model'
import { matches } from './matches'

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[\u{1f1e6}-\u{1f1ff}]{2}/gu

/** Every emoji as one span, joined sequences and flags included. */
export function findEmoji(text: string): readonly Span[] {
  return [...text.matchAll(EMOJI)].filter((match) => !/^[©®™]/u.test(match[0])).map((match) => [match.index, match.index + match[0].length])
}

/** Runs of digits in any of the three digit families, with separators and a fraction. */
export function findNumbers(reading: Reading): readonly Span[] {
  return matches(reading, /\d+(?:[.,]\d+)*/gu)
}

const PRICE =
  /[$€£]\s?\d[\d.,]{0,20}\s?[km]?\b|(?<![\d.,])\d[\d.,]{0,20}\s?(?:(?:هزار|میلیون|میلیارد)\s?)?(?:تومان|تومن|ریال|درهم|دلار|یورو)(?!\p{L})|(?<![\d.,])\d[\d.,]{0,20}\s?(?:usd|eur|gbp|dollars?|euros?|pounds?)\b/gu

/** Amounts of money with their currency. */
export function findPrices(reading: Reading): readonly Span[] {
  return reading.numbers.length === 0 ? [] : matches(reading, PRICE)
}

const JALALI_MONTH = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|آبان|اذر|آذر|دی|بهمن|اسفند'
const ENGLISH_MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DATE = new RegExp(
  [
    String.raw`\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}`,
    String.raw`\d{1,2}\s(?:ام\s)?(?:${JALALI_MONTH})(?:\sماه)?(?:\s\d{4})?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:یک|دو|سه|چهار|پنج)\s?شنبه|شنبه|جمعه)(?!\p{L})`,
    String.raw`(?<!\p{L})ساعت\s\d{1,2}(?::\d{2})?`,
    String.raw`\b\d{1,2}(?::\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d{2}\b`,
    String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${ENGLISH_MONTH})|(?:${ENGLISH_MONTH})\s\d{1,2}(?:st|nd|rd|th)?)\b(?:,?\s\d{4})?`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
  ].join('|'),
  'gu',
)

/** Gregorian and Jalali dates, weekdays and clock times. Words such as "tomorrow" are not dates. */
export function findDates(reading: Reading): readonly Span[] {
  return matches(reading, DATE)
}

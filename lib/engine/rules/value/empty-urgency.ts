import type { Reading, Rule, RuleDocs, Wording } from '../../model'
import { matches, normalisedOf, wholeWords } from '../../reading/matches'
import { ownSaid } from '../../reading/said'
import { isAsked, isQuoted, weightOf, wordsOf } from '../../reading/voice'

/** “Order today” and «همین امروز» press; “today only”, «تا امشب» say until when. */
const UNTIL_WHEN = wholeWords(
  [
    '(?:until|till|by|before|ends?|ending|closes?|closing|only|through|to) (?:today|tonight|tomorrow|midnight|noon)|(?:today|tonight|tomorrow) (?:only|at|from)|midnight|noon|this (?:week|weekend|month|evening|morning|afternoon)|next (?:week|month)|end of (?:the )?(?:day|week|month|year)|(?:an|one|two|three|\\d+) (?:hours?|days?|weeks?)',
    'تا (?:پایان |آخر |انتهای )?(?:امروز|امشب|فردا|نیمه~شب)|فقط (?:تا |همین )?(?:امشب|فردا)|فقط امروز|(?:آخر|پایان) (?:هفته|ماه|سال|این هفته|این ماه|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)|(?:این|همین) (?:هفته|ماه)|هفته (?:آینده|بعد)|(?:یک|دو|سه|چهار|پنج|\\d+) (?:روز|ساعت|هفته)',
  ].join('|'),
)
const HOW_MANY = wholeWords(
  '\\d+ (?:left|seats?|spots?|places?|pieces?|tickets?|units?|copies|pairs?|tables?|people|spaces)|\\d+ ?(?:عدد|تا|نفر|جای?|بلیت|بلیط|نسخه|دست|جفت|صندلی|دونه|دانه|میز|قطعه|جلد)',
)
/** «فقط چند صندلی خالی مانده»: a handful of whatever it is. */
const FEW_LEFT = /(?<!\p{L})فقط (?:چند|چندتا|تعداد کمی|تعداد محدودی)\s(?:\p{L}+\s){1,3}(?:مونده|مانده)(?!\p{L})/gu
const JUST_TODAY = /^(?:today|now|امروز|الان)$/iu
const ENOUGH = 1
/** Beside so much pressure the day of a journey is not enough; it takes the day until when. */
const HEAVY = 2
const LIMIT =
  /\b(?:until|till|by|before|ends?|ending|closes?|closing|deadline|left|last|only|through|remain(?:ing)?|shuts?)\b|(?:^|\s)تا (?!حالا|الان|به حال|دیر|تموم|تمام)|مهلت|پایان|\d ?(?:تا|نفر|عدد|جا|صندلی|بلی[تط])/u
/** “You’ll be the one who didn’t”: no date makes up for it. */
const SHAMING = 1.5

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    const hits = ownSaid(reading, 'urgency').filter(({ span }) => !isAsked(reading, span) || /waiting for|منتظر/.test(reading.text.slice(...span)))
    const few = matches(reading, FEW_LEFT).filter((span) => !isQuoted(reading, span))
    const weight = weightOf(hits) + few.length
    if (weight < ENOUGH) return null
    const limited = weight >= HEAVY ? saysUntilWhen(reading) && LIMIT.test(normalisedOf(reading).text) : saysUntilWhen(reading)
    if (limited && !hits.some((hit) => hit.weight >= SHAMING)) return null
    const spans = [...hits.map(({ span }) => span), ...few].sort((a, b) => a[0] - b[0])
    return { spans, evidence: { words: wordsOf(reading, spans, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Urgency without a date', fa: 'شتاب بدون زمان' },
  source: { en: 'House rule (principle 2)', fa: 'اصل خانه (اصل ۲)' },
  words: {
    en: {
      line: 'This hurries the reader without saying until when.',
      evidence: '“{words}” presses, and no date, hour or number stands beside it.',
      reason: 'A date lets people decide; pressure alone tends to be read past.',
      choice: 'You could add the date or what is left, or simply leave the pressure out.',
    },
    fa: {
      line: 'متن مخاطب را به شتاب می‌اندازد، ولی نمی‌گوید تا کِی.',
      evidence: '«{words}» فشار می‌آورد و کنارش تاریخ، ساعت یا شماری نیست.',
      reason: 'تاریخ به مخاطب امکان تصمیم می‌دهد؛ فشارِ تنها معمولاً نادیده می‌ماند.',
      choice: 'می‌شود تاریخ یا شمارِ باقی‌مانده را اضافه کرد، یا این فشار را برداشت.',
    },
  },
}

/** Says a date, an hour, a limit or a number left. */
export function saysUntilWhen(reading: Reading): boolean {
  return (
    reading.dates.some((span) => !JUST_TODAY.test(reading.text.slice(...span))) ||
    matches(reading, UNTIL_WHEN).length > 0 ||
    matches(reading, HOW_MANY).length > 0
  )
}

export const docs: RuleDocs = {
  seed: 'If I were in my customers’ place, how likely is it that I would accept this content?',
  sees: {
    en: 'Pressing words such as “last chance” in a text without any date, hour or number.',
    fa: 'واژه‌های شتاب مثل «آخرین فرصت» در متنی که تاریخ، ساعت یا شماری ندارد.',
  },
  limits: { en: 'A picture may carry the date.', fa: 'شاید تاریخ در تصویر باشد.' },
  bad: {
    en: [{ text: 'Last chance! Hurry, our spring jackets are going fast.' }, { text: 'Our new cups are almost gone. What are you waiting for?' }],
    fa: [{ text: 'آخرین فرصت! عجله کنید، ظرفیت محدود است.' }, { text: 'تا دیر نشده به ما سر بزنید، موجودی رو به اتمامه.' }],
  },
  good: {
    en: [
      { text: 'Last chance to comment on the bylaw draft: Friday at 18:00.' },
      { text: 'No need to hurry: the exhibition stays open all summer.' },
      { text: 'We had a limited time to answer your questions, so here are the rest.' },
    ],
    fa: [
      { text: 'آخرین فرصت برای فرستادن طرح‌ها جمعه ۱۸ مهر، ساعت ۱۸ است.' },
      { text: 'برای دیدن نمایشگاه عجله نکنید؛ تا پایان تابستان برپاست.' },
      { text: 'از دست دادن چند دقیقه خواب چه بر سر تمرکز می‌آورد؟ یک توضیح کوتاه.' },
    ],
  },
}

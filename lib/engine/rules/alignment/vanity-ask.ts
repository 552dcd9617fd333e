import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, normalisedOf, wholeWords } from '../../reading/matches'
import { normalise } from '../../reading/normalise'
import { ownSaid } from '../../reading/said'
import { isAsked, sentenceAt } from '../../reading/voice'

/** What the list's weights say: a count of an audience, a record, a call for the last ones. */
const COUNT = 1
const RECORD = 1.5
const NEARLY_THERE = 2
/** Asks for the number; nothing else in the text makes up for it. */
const ASKS = wholeWords(
  [
    "help(?: us)?|let's|lets|can we|can you|away|to go|more|need|close to|invite|tell (?:everyone|your friends|a friend)|spread|road to|on (?:our|the) way|next stop|next (?:goal|target)|our (?:goal|target)|get us|get to|push|short of|likes and|and we'll|short",
    'کمک\\p{l}{0,4}|برسیم|برسونید|برسونین|برسونیم|برسانید|برسه|برسد|بشیم|بشویم|مونده|مانده|دیگه|نزدیک~?یم|نزدیکیم|نزدیک شدیم|معرفی کنید|معرفی کنین|دعوت کنید|هدف بعدی|هدفمون|هدف ما|یه قدم|یک قدم|به امید|پیش به سوی|شدنمون|شدن',
  ].join('|'),
)
/** Celebrates it. */
const CELEBRATES =
  /🎉|🥳|🚀|🔥|👏|🍾|💯|!|\b(?:hit|reached|crossed|passed|broke|record|milestone|guess who|wow|counting|strong|finally|officially)\b|شدیم|رسیدیم|رسید|گذشت|رد کرد|رکورد|خورد|گرفت|شد(?!\p{L})/u
const THANKS = /\bthank|\bgrateful|ممنون|مرسی|سپاس|تشکر|متشکر|قدردان/u
/** “A 10k run”, «۶ تایی» are other counts. */
const OTHER_COUNT = /\d[km]? (?:run|race|steps|walk|miles|marathon|loan|salary|euros|dollars|meals)\b|(?<![\d.,])\d{1,2} ?تایی/u
/** “38 away from 5,000 loaves”: they count something else than those who follow. */
const COUNTED_NEXT =
  /^ ?(?!followers?|subscribers?|subs|fans|likes|views|members|people|of you|friends|on |here|and |by |before|tonight|today|so |with |in |or |the |at |now|دنبال|فال|عضو|ممبر|نفر|لایک|ویو|بازدید|تا|شد|برس|بش|مونده|مانده|دیگه|کم |که|و |تو |در )\p{L}{3}/u
/** Numbers of something people do for somebody. */
const FOR_SOMEBODY =
  /[$€£]|\b(?:donat|trees?|raised?|fundrais|blood|signature|petition|charity|meals|books? lent|roof|appeal|need(?:ed)? to (?:repair|build|fix|keep|buy|open)|target of|hospice|shelter)|درخت|خیریه|کمک مالی|امضا|خون|کتاب|تومان|تومن|ریال|سقف|بازسازی/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    const { text } = normalisedOf(reading)
    if (FOR_SOMEBODY.test(text)) return null
    const count = first(reading, COUNT)
    const found = count && isPoint(reading, count, text) ? count : (first(reading, NEARLY_THERE) ?? record(reading, text))
    return found ? { spans: [found], evidence: { words: reading.text.slice(...found).trim() } } : null
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'The number as a goal', fa: 'عدد به‌جای هدف' },
  source: { en: 'AMEC Barcelona Principles 2010/2015/2020: outcomes over outputs', fa: 'اصول بارسلونای AMEC (۲۰۱۰، ۲۰۱۵، ۲۰۲۰): نتیجه مهم‌تر از شمارش است' },
  words: {
    en: {
      line: 'This is about the count of followers rather than about them.',
      evidence: '“{words}” makes the number the point.',
      reason: 'The Barcelona Principles put what changes for people above counts; a number alone gives readers little.',
      choice: 'You could say what these people made possible, or ask what they would like to read next.',
    },
    fa: {
      line: 'این متن از شمار دنبال‌کننده‌ها می‌گوید، نه از خودِ آن‌ها.',
      evidence: '«{words}» عدد را به هدف تبدیل می‌کند.',
      reason: 'در «اصول بارسلونا» آنچه برای آدم‌ها عوض می‌شود بر شمارش مقدم است؛ عدد به‌تنهایی چیز زیادی به مخاطب نمی‌دهد.',
      choice: 'می‌شود گفت این همراهی چه چیزی را ممکن کرده، یا پرسید دوست دارند از چه بخوانند.',
    },
  },
}

function record(reading: Reading, text: string): Span | undefined {
  const found = THANKS.test(text) ? undefined : first(reading, RECORD)
  return found && asksBack(reading, text) && !isAsked(reading, found) ? undefined : found
}

function first(reading: Reading, weight: number): Span | undefined {
  return ownSaid(reading, 'vanity').find(
    (hit) =>
      hit.weight === weight &&
      !OTHER_COUNT.test(normalisedOf(reading).text) &&
      !(/\d[km]?$/u.test(hit.cue) && COUNTED_NEXT.test(normalise(reading.text.slice(hit.span[1], hit.span[1] + 24)).text)) &&
      !reading.prices.some(([start]) => start >= hit.span[0] && start < hit.span[1]),
  )?.span
}

/** A real question to the people counted; “guess who …?” is none. */
function asksBack(reading: Reading, text: string): boolean {
  return reading.asks && !/\bguess w/u.test(text)
}

/** Asked for in the sentence beside it, or celebrated without thanks or a question to the people counted. */
function isPoint(reading: Reading, count: Span, text: string): boolean {
  const sentence = sentenceAt(reading, count)
  const nearby = matches(reading, ASKS).some(([start]) => sentence !== undefined && start >= sentence.span[0] && start <= sentence.span[1] + 40)
  if (nearby && !THANKS.test(text)) return !reading.asks || /\b(?:can|do|will|could|shall) (?:we|you)\b|کمک|برسون|برسیم|می ?رسیم/u.test(text)
  return !THANKS.test(text) && !asksBack(reading, text) && CELEBRATES.test(text)
}

export const docs: RuleDocs = {
  seed: 'Do not look at the results of publishing in small pieces; align your tactics with your clients’ goals.',
  sees: {
    en: 'Asking for or celebrating a number of followers, likes or views for its own sake.',
    fa: 'خواستن یا جشن گرفتنِ شمار دنبال‌کننده، لایک یا بازدید برای خودِ عدد.',
  },
  limits: {
    en: 'Thanks to the people behind the number, or a question to them, are left alone.',
    fa: 'تشکر از آدم‌های پشتِ عدد یا پرسشی از آن‌ها کنار گذاشته می‌شود.',
  },
  bad: {
    en: [
      { text: 'Help us reach 10k followers!' },
      { text: 'Only 50 followers away from 5,000. Tell everyone about our page!' },
      { text: 'We hit 20k followers! 🎉' },
    ],
    fa: [{ text: 'به ۱۰ هزارتایی شدنمون کمک کنید.' }, { text: 'فقط ۲۰۰ تا فالوور دیگه مونده تا ۵ هزار.' }, { text: '۲۰ هزارتایی شدیم 🎉' }],
  },
  good: {
    en: [
      { text: '10,000 trees planted – thank you. Where next?' },
      { text: 'More than 5,000 of you read our notes on tenancy law. What should the next one be about?' },
    ],
    fa: [{ text: 'ممنون که ۱۰ هزار نفر شدید؛ دوست دارید دربارهٔ چی بنویسیم؟' }, { text: 'تا پاییز ۱۰ هزار درخت کاشته می‌شود؛ نوبت درهٔ بعدی است.' }],
  },
}

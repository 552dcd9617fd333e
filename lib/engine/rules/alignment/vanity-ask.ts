import type { Reading, Rule, RuleDocs, Span } from '../../model'
import { matches, normalisedOf, wholeWords } from '../../reading/matches'
import { normalise } from '../../reading/normalise'
import { isDisowned, isQuoted } from '../../reading/voice'

const COUNT = '\\d[\\d.,]* ?(?:k|m|thousand|million|هزار|کا|میلیون)?'
const FOLLOWERS = 'followers?|subscribers?|subs|fans|likes|members'
const FOLLOWERS_FA = 'فالوور~?\\p{l}{0,3}|فالور~?\\p{l}{0,3}|فالوئر~?\\p{l}{0,3}|دنبال~کننده|ممبر|عضو|سابسکرایبر|مشترک|لایک|ویو|بازدید'
/** Asks for the number itself. */
const ASKED = [
  wholeWords(`(?:help|let's|lets|can we|can you|want to|aim to|aiming|trying to|push|get|bring|take)(?: us| we| me| this page| our page| the page)? (?:reach|hit|get to|get us to|make it to|cross|grow to|to|reaching|hitting) ${COUNT}(?: ?(?:${FOLLOWERS}))?`),
  wholeWords(`(?:road|on (?:our|the) way|race|journey) to ${COUNT}(?: ?(?:${FOLLOWERS}))?`),
  wholeWords(`(?:only|just) ${COUNT} (?:more |new )?(?:${FOLLOWERS}) (?:away|to go|left|short|until|till|from)`),
  wholeWords(`${COUNT} (?:more )?(?:${FOLLOWERS}) (?:away|to go|left until|short of)`),
  wholeWords(`(?:need|want) (?:just |only )?${COUNT} (?:more )?(?:${FOLLOWERS})`),
  wholeWords(`(?:برسیم|برسونید|برسونیم|برسونین|برسانید|برسانیم|رسیدن|برسه|برسد|نزدیکیم|نزدیک شدیم|نزدیک می~شیم)[^.!?\\n]{0,15} ${COUNT}~?(?:تا|تایی|${FOLLOWERS_FA})?`),
  wholeWords(`(?:به|تا) ${COUNT}~?(?:تا|تایی|${FOLLOWERS_FA})?(?: ~?(?:${FOLLOWERS_FA}|تایی))?(?: شدن\\p{l}{0,4})?(?: رو| هم)?[^.!?\\n\\d]{0,12}(?:برسیم|برسونید|برسونیم|برسونین|برسانید|برسانیم|برسه|برسد|نزدیکیم|نزدیک شدیم|نزدیک می~شیم|بشیم|بشویم|کمک کنید|کمک کنین|مونده|مانده)`),
  wholeWords(`(?:کمک\\p{l}{0,5}|حمایت\\p{l}{0,5})[^.!?\\n]{0,20} ${COUNT}~?(?:تایی|${FOLLOWERS_FA})`),
  wholeWords(`(?:فقط )?${COUNT} (?:تا |نفر )?(?:${FOLLOWERS_FA}|نفر)?~?(?:دیگه|دیگر|مونده|مانده) (?:مونده|مانده|تا|به)[^.!?\\n]{0,12} ${COUNT}`),
  wholeWords(`(?:می~خوایم|می~خواهیم|بیاید|بیایید|بیاین|باید|تا)[^.!?\\n]{0,15} ${COUNT}~?(?:تایی|${FOLLOWERS_FA}) (?:بشیم|بشویم|شیم|بشه)`),
  wholeWords(`${COUNT}~?(?:تایی) (?:شدن\\p{l}{0,4}|بشیم)`),
]
/** Celebrates the number itself. */
const CELEBRATED = [
  wholeWords(`(?:we(?:'ve| have)?|just|finally) (?:just |finally |now |officially )?(?:hit|reached|crossed|passed|surpassed|made it to|have|got) (?:over |more than )?${COUNT} (?:${FOLLOWERS}|views|impressions)`),
  wholeWords(`${COUNT} (?:followers|subscribers|fans|likes|views|impressions)(?: strong| reached| already| in \\d+ \\p{l}{3,8})?(?=\\s?(?:!|🎉|🥳|🚀|🔥|👏))`),
  wholeWords(`${COUNT} ?~?(?:تایی|${FOLLOWERS_FA}) (?:شدیم|شد|شده|گرفتیم|رسیدیم|خورد)`),
  wholeWords(`\\d[\\d.,]* ?(?:k|کا|کی|هزارتا|هزارتایی) ?(?:شدیم|شدنمون|رو رد کردیم|را رد کردیم)`),
  wholeWords(`(?:به|از مرز) ${COUNT} ?(?:${FOLLOWERS_FA})[^.!?\\n]{0,10}(?:رسیدیم|رسید|گذشتیم|رد شدیم|عبور کردیم)`),
  wholeWords('رکورد (?:بازدید|ویو|لایک|کامنت)|پربازدیدترین پست|(?:record|all~?time high) (?:views|reach|impressions|engagement)'),
]
const THANKS = /\bthank|\bgrateful|ممنون|مرسی|سپاس|تشکر|متشکر|قدردان/iu
const HEALTH_OR_GIVING = /\b(?:donat|trees?|raise|fundrais|blood|signature|petition|charity|meals)|درخت|خیریه|کمک مالی|امضا|خون/iu

const rule: Rule = {
  name: { en: 'The number as a goal', fa: 'عدد به‌جای هدف' },
  severity: 'nudge',
  tier: 'A',
  source: 'AMEC Barcelona Principles 2010/2015/2020: outcomes over outputs',
  kinds: ['post', 'quote', 'thread part'],
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
  check({ reading }) {
    const { text } = normalisedOf(reading)
    if (reading.numbers.length === 0 && !/رکورد|پربازدید|record|high/u.test(text)) return null
    if (HEALTH_OR_GIVING.test(text)) return null
    const asked = own(reading, ASKED)
    const celebrated = asked ?? (THANKS.test(text) || reading.asks ? undefined : own(reading, CELEBRATED))
    if (!celebrated) return null
    return { spans: [celebrated], evidence: { words: reading.text.slice(...celebrated).trim() } }
  },
}
export default rule

/** The first own sighting; a count needs a word for followers or an ending such as «تایی» or “k” to be about an audience. */
function own(reading: Reading, patterns: readonly RegExp[]): Span | undefined {
  return patterns
    .flatMap((pattern) => matches(reading, pattern))
    .sort((a, b) => a[0] - b[0])
    .find((span) => !isQuoted(reading, span) && !isDisowned(reading, span) && isAudience(reading, span))
}

const AUDIENCE = /followers?|subscribers?|\bsubs\b|\bfans\b|\blikes?\b|members?|views|impressions|reach|engagement|\d\s?k\b|فالو|ممبر|دنبال|سابسکرایب|لایک|ویو|بازدید|کامنت|تایی|کا(?=[\s\u200c]|$)|عضو/iu
const AUDIENCE_NEARBY = /\b(?:page|channel|account|follow\w*|subscribe\w*|insta\w*)\b|پیج|کانال|صفحه|فالو|عضو|ممبر|خانواده|تایی/iu

function isAudience(reading: Reading, span: Span): boolean {
  const words = normalise(reading.text.slice(...span)).text
  if (reading.prices.some(([start]) => start >= span[0] && start < span[1])) return false
  return AUDIENCE.test(words) || AUDIENCE_NEARBY.test(normalisedOf(reading).text)
}

export const docs: RuleDocs = {
  seed: 'Do not look at the results of publishing in small pieces; align your tactics with your clients’ goals.',
  sees: { en: 'Asking for or celebrating a number of followers, likes or views for its own sake.', fa: 'خواستن یا جشن گرفتنِ شمار دنبال‌کننده، لایک یا بازدید برای خودِ عدد.' },
  limits: 'Thanks to the people behind the number, or a question to them, are left alone.',
  bad: {
    en: [{ text: 'Help us reach 10k followers!' }, { text: 'Only 50 followers away from 5,000. Tell everyone about our page!' }, { text: 'We hit 20k followers! 🎉' }],
    fa: [{ text: 'به ۱۰ هزارتایی شدنمون کمک کنید.' }, { text: 'فقط ۲۰۰ تا فالوور دیگه مونده تا ۵ هزار.' }, { text: '۲۰ هزارتایی شدیم 🎉' }],
  },
  good: {
    en: [{ text: '10,000 trees planted – thank you. Where next?' }, { text: 'More than 5,000 of you read our notes on tenancy law. What should the next one be about?' }],
    fa: [{ text: 'ممنون که ۱۰ هزار نفر شدید؛ دوست دارید دربارهٔ چی بنویسیم؟' }, { text: 'تا پاییز ۱۰ هزار درخت کاشته می‌شود؛ نوبت درهٔ بعدی است.' }],
  },
}

import type { Rule, RuleDocs, Wording } from '../../model'
import { says } from '../../reading/said'
import { apologises } from '../../reading/warmth'

const HOUR = 3_600_000
const LATE = 24 * HOUR
/** After so long nobody expects an explanation any more. */
const TOO_OLD = 60 * 24 * HOUR

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['reply'],
  check({ draft, reading, parent }, { now }) {
    const time = draft.replyingTo?.time
    if (now === undefined || time === undefined || !parent) return null
    const waited = now - time
    if (waited <= LATE || waited > TOO_OLD) return null
    if (parent.need !== 'question' && parent.need !== 'complaint') return null
    if (says(reading, 'late-answer') || apologises(reading)) return null
    const start = reading.language === 'en' ? 'Sorry for the wait. ' : 'ببخشید که دیر شد. '
    return { spans: [], evidence: { hours: Math.round(waited / HOUR) }, actions: [{ kind: 'insert', at: 0, text: start }] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Late without a word about it', fa: 'دیرکرد بی‌اشاره' },
  source: {
    en: 'Istanbulluoglu 2017: an answer is expected within 1 to 3 hours on Twitter, 3 to 6 on Facebook',
    fa: 'استانبول‌اوغلو ۲۰۱۷: انتظار پاسخ در توییتر ۱ تا ۳ ساعت و در فیس‌بوک ۳ تا ۶ ساعت است',
  },
  words: {
    en: {
      line: 'This answers after {hours} hours without mentioning the wait.',
      evidence: 'The message is {hours} hours old.',
      reason: 'People expect an answer within hours; a word about the wait shows that it was noticed.',
      choice: 'Three words such as “sorry, late answer” are enough. After a friendly remark it does not matter.',
    },
    fa: {
      line: 'این پاسخ پس از {hours} ساعت می‌آید و اشاره‌ای به انتظار ندارد.',
      evidence: 'از پیام {hours} ساعت گذشته است.',
      reason: 'مخاطبان پاسخ را ظرف چند ساعت انتظار دارند؛ یک اشاره نشان می‌دهد که انتظارشان دیده شده است.',
      choice: '«ببخشید که دیر شد» کافی است. اگر پیام فقط یک تعریف دوستانه بوده، اهمیتی ندارد.',
    },
  },
}

const NOW = Date.UTC(2026, 4, 20, 12)
const HOURS_AGO = (hours: number): number => NOW - hours * HOUR

export const docs: RuleDocs = {
  seed: 'Social media are not your loudspeaker; they are tools of interaction.',
  sees: {
    en: 'An answer to a question or complaint more than a day old that does not mention the wait.',
    fa: 'پاسخ به پرسش یا گلایه‌ای که بیش از یک روز از آن گذشته، بی اشاره به انتظار.',
  },
  limits: { en: 'Needs an exact time on the page.', fa: 'به زمان دقیق در صفحه نیاز دارد.' },
  bad: {
    en: [
      { text: 'Yes, until nine on Fridays.', replyingTo: { text: 'Are you open late on Fridays?', time: HOURS_AGO(50) }, now: NOW },
      { text: 'It costs 12 dollars.', replyingTo: { text: 'How much is the blue mug?', time: HOURS_AGO(30) }, now: NOW },
    ],
    fa: [
      { text: 'بله، جمعه‌ها تا ۹ باز هستیم.', replyingTo: { text: 'جمعه‌ها هم باز هستید؟', time: HOURS_AGO(50) }, now: NOW },
      { text: '۲۵۰ هزار تومان.', replyingTo: { text: 'قیمت این گلدون چنده؟', time: HOURS_AGO(72) }, now: NOW },
    ],
  },
  good: {
    en: [
      { text: 'Sorry for the wait. Yes, until nine on Fridays.', replyingTo: { text: 'Are you open late on Fridays?', time: HOURS_AGO(50) }, now: NOW },
      { text: 'Yes, until nine on Fridays.', replyingTo: { text: 'Are you open late on Fridays?', time: HOURS_AGO(2) }, now: NOW },
      { text: 'Thanks, Omid!', replyingTo: { text: 'Lovely exhibition, thank you!', time: HOURS_AGO(50) }, now: NOW },
    ],
    fa: [
      { text: 'ببخشید که دیر شد؛ بله، جمعه‌ها تا ۹ باز هستیم.', replyingTo: { text: 'جمعه‌ها هم باز هستید؟', time: HOURS_AGO(50) }, now: NOW },
      { text: 'بله، جمعه‌ها تا ۹ باز هستیم.', replyingTo: { text: 'جمعه‌ها هم باز هستید؟', time: HOURS_AGO(3) }, now: NOW },
    ],
  },
}

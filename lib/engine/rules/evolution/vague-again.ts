import type { Reading, Rule, RuleDocs, Wording } from '../../model'
import { listed } from '../../reading/listed'
import { said, says } from '../../reading/said'
import { wordsOf } from '../../reading/voice'
import { asksBack, owns } from '../../reading/warmth'

const ENOUGH = 1

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['reply', 'quote'],
  check({ reading, parent }) {
    if (!parent || !remindsOfAPromise(parent)) return null
    const vague = said(reading, 'vague-soon')
    if (vague.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH || isFirm(reading)) return null
    const spans = vague.map(({ span }) => span)
    const promise = said(parent, 'told-before').map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 2), promise: wordsOf(parent, promise, 1) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Vague once more', fa: 'دوباره بی‌تاریخ' },
  source: { en: 'House rule (principle 4)', fa: 'اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: 'They were told this before, and the reply names no day.',
      evidence: 'They recall “{promise}”; “{words}” cannot be held to a day.',
      reason: 'After a promise that fell through, one more without a day weighs little.',
      choice: 'A day and a name would do, or an honest “I don’t know yet; I’ll write here on Thursday”. If it has been settled meanwhile, saying so is enough.',
    },
    fa: {
      line: 'این را پیش‌تر هم شنیده‌اند و پاسخ روزی را نام نمی‌برد.',
      evidence: 'مخاطب یادآوری می‌کند: «{promise}»؛ «{words}» روزِ مشخصی ندارد.',
      reason: 'پس از قولی که عملی نشده، قولِ بی‌تاریخِ دیگر وزن کمی دارد.',
      choice: 'یک روز و یک نام کافی است، یا صادقانه «هنوز نمی‌دانم؛ پنجشنبه همین‌جا می‌نویسم». اگر کار در این میان انجام شده، همین را گفتن بس است.',
    },
  },
}

/** Speaks of what was said, and of the time since. */
function remindsOfAPromise(parent: Reading): boolean {
  if (says(parent, 'broken-promise')) return true
  if (!says(parent, 'told-before')) return false
  const times = [...said(parent, 'some-time'), ...said(parent, 'number-word')].length + parent.dates.length
  return times > 0 && (times > 1 || STILL.test(parent.text))
}

const STILL =
  /\b(?:still|nothing|never|no|not|ago|yet|again|now|it's|n't)\b|n['’]t\b|هنوز|گذشت|گذشته|امروز|الان|پیش|نشد|نیومد|نیامد|نرسید|خبری|دوباره|بازم|باز هم|کو|پس چی|چی شد/iu

/** Names a day, did something, owns it and asks, or says that the day is not known. */
function isFirm(reading: Reading): boolean {
  if (reading.dates.length > 0 || listed(reading, 'clock').length > 0 || says(reading, 'time-given')) return true
  if ([...said(reading, 'concrete-act'), ...said(reading, 'remedy')].some(({ cue }) => DONE.test(cue))) return true
  return said(reading, 'will-tell').some(({ cue }) => UNKNOWN.test(cue)) || (owns(reading) && asksBack(reading))
}

const DONE =
  /\b(?:\p{L}{2,20}ed|sent|paid|put|rang|rung|spoke|spoken|told|found|back)\b|(?:شد|شده|کردم|کردیم|زدم|زدیم|دادم|دادیم|فرستادم|فرستادیم|گرفتم|گرفتیم|رفت)$/u
const UNKNOWN = /know|no date|not sure|can't|decided|نمی ?دون|نمی ?دان|معلوم|مشخص|قطعی|مطمئن/u

export const docs: RuleDocs = {
  seed: 'Think of how people come back to you.',
  sees: {
    en: 'Somebody recalls a promise that was not kept, and the reply says “soon” again: no day, nothing done, no honest “I don’t know”.',
    fa: 'کسی قولی را یادآوری می‌کند که عملی نشده و پاسخ باز «به‌زودی» می‌گوید: نه روزی، نه کاری که انجام شده، نه «نمی‌دانم» صادقانه.',
  },
  limits: { en: 'Whether the first promise was really made is not known.', fa: 'اینکه قول نخست واقعاً داده شده باشد معلوم نیست.' },
  bad: {
    en: [
      { text: 'It is in the queue and somebody will be in touch shortly.', replyingTo: 'You said the fitter would come on Tuesday. It is Friday now.' },
      { text: 'Bear with us, we are working hard on it.', replyingTo: 'Your team promised a call within two days, that was three weeks ago.' },
    ],
    fa: [
      { text: 'در صف ارسال است و به‌زودی خبرتان می‌کنیم.', replyingTo: 'گفتید سه‌شنبه نصاب می‌آید، امروز جمعه است.' },
      { text: 'همکاران در حال پیگیری هستند، کمی صبر کنید.', replyingTo: 'قول داده بودید دو روزه زنگ بزنید، سه هفته گذشت.' },
    ],
  },
  good: {
    en: [
      {
        text: 'Two days off for nothing, and that was our fault. Sam comes tomorrow at nine; I’ll ring you at ten.',
        replyingTo: 'You said the fitter would come on Tuesday. It is Friday now.',
      },
      {
        text: 'That call never came, I’m sorry. I don’t know the date yet; I’ll write here on Thursday either way.',
        replyingTo: 'Your team promised a call within two days, that was three weeks ago.',
      },
    ],
    fa: [
      { text: 'حق دارید، کوتاهی از ما بود. فردا ساعت ۹ خودم با نصاب می‌آیم.', replyingTo: 'گفتید سه‌شنبه نصاب می‌آید، امروز جمعه است.' },
      {
        text: 'سه هفته بی‌خبر ماندید، ببخشید. الان زنگ زدم و پاسخ ندادید؛ ساعت ۶ دوباره می‌گیرم.',
        replyingTo: 'قول داده بودید دو روزه زنگ بزنید، سه هفته گذشت.',
      },
    ],
  },
}

import type { Reading, Rule, RuleDocs, Wording } from '../../model'
import { said } from '../../reading/said'
import { isDisowned, wordsOf } from '../../reading/voice'
import { asksBack } from '../../reading/warmth'

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading }) {
    const closed = said(reading, 'closed-door').filter(
      ({ span, cue }) => /not|n't|no|off|نم|ن|بست|غیر/u.test(cue) && (!isDisowned(reading, span) || /do not|don't|نمی|off|نخواه/u.test(cue)),
    )
    const isReply = draft.kind === 'reply'
    const hits = isReply ? [...closed, ...(leadsOn(reading) ? [] : said(reading, 'last-word'))].sort((a, b) => a.span[0] - b.span[0]) : closed
    if (hits.length === 0 || reading.asks || namesAnotherWay(reading)) return null
    const spans = hits.map(({ span }) => span).filter(([start], at) => at === 0 || start >= (hits[at - 1]?.span[1] ?? 0))
    return { spans, evidence: { words: wordsOf(reading, spans, 1) }, ...(isReply ? { severity: 'nudge' } : {}) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Door closed', fa: 'درِ بسته' },
  source: { en: 'House rule (principle 5)', fa: 'اصل خانه (اصل ۵)' },
  words: {
    en: {
      line: 'This tells readers that they cannot answer.',
      evidence: '“{words}” closes the way back.',
      reason: 'Whoever cannot be answered loses what readers would have said.',
      choice: 'You could name another way to reach you, or say why and until when. For a legal notice it is fine as it is.',
    },
    fa: {
      line: 'این متن به مخاطب می‌گوید که نمی‌تواند پاسخ بدهد.',
      evidence: '«{words}» راه برگشت را می‌بندد.',
      reason: 'وقتی راه پاسخ بسته باشد، بازخورد مخاطبان هم به شما نمی‌رسد.',
      choice: 'می‌شود راه دیگری برای ارتباط نوشت، یا گفت چرا و تا کِی. برای آگهی رسمی همین هم خوب است.',
    },
  },
}

const ANOTHER_WAY =
  /[\w.+-]{1,40}@[\w-]{1,40}\.\w|\b(?:write to|email us|call us|reach us|ring us|ask us (?:at|in)|drop in|by e-?mail|public meeting|questions are welcome|you can (?:take|appeal|ask|write|still|go|bring|send)|ombuds\w+|appeal to|look at it again|reopen)\b|(?:ایمیل|تلفن|شماره|تماس بگیرید|زنگ بزنید|حضوری|بنویسید به|دوباره بررسی|بررسی مجدد|تجدید ?نظر|می ?توانید|می ?تونید|می‌توانید|می‌تونید)/iu

/** "It is final, but the ombudsman …", «قطعی است؛ با ضامن تازه دوباره بررسی می‌شود»: what can be done after all, a reason, a day. */
const LEADS_ON =
  /\b(?:but|however|though|instead|you can|you could|you may|ombudsman|regulator|because|next (?:time|year|season|round)|if you|until then|in the meantime|ask me)\b|ولی|اما|مگر|دوباره|چون|دلیلش|دلیل،|می[\s\u200c]?توانید|می[\s\u200c]?تونید|می[\s\u200c]?تونین|اگر|اگه|تا آن زمان|دور بعد|سال بعد/iu
const leadsOn = (reading: Reading): boolean => LEADS_ON.test(reading.text) || reading.dates.length > 0 || reading.links.length > 0 || asksBack(reading)

/** The door is closed here and another one is shown. */
const namesAnotherWay = (reading: Reading): boolean => ANOTHER_WAY.test(reading.text)

export const docs: RuleDocs = {
  seed: 'You must suspect that you have taken away your own ability to listen.',
  sees: { en: 'Comments that are switched off, or accounts that do not reply.', fa: 'کامنت‌های بسته یا حسابی که پاسخ نمی‌دهد.' },
  limits: { en: 'A pause because of abuse is a good reason; the hint stays folded.', fa: 'بستن نظرها به‌خاطر آزار دلیل خوبی است؛ یادداشت بسته می‌ماند.' },
  bad: {
    en: [
      { text: 'Our new opening hours are online. Comments are turned off.' },
      { text: 'Do not reply to this account. It is not monitored.' },
      { text: 'The winter timetable is out. We do not answer comments here.' },
    ],
    fa: [
      { text: 'ساعت کار تازه اعلام شد. کامنت‌ها بسته است.' },
      { text: 'برنامهٔ زمستانی منتشر شد. زیر این پست کامنت نگذارید.' },
      { text: 'به کامنت‌ها پاسخ داده نمی‌شود.' },
    ],
  },
  good: {
    en: [{ text: 'Comments are open all night; Sara and Ali are reading.' }, { text: 'Why did the museum switch its guestbook to paper? A short story.' }],
    fa: [{ text: 'کامنت‌ها تا صبح باز است؛ سارا و علی می‌خوانند.' }, { text: 'در چوبیِ موزه بسته است، از درِ خیابان پشتی بیایید.' }],
  },
}

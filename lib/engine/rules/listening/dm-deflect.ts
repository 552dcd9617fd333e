import type { CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { deflections, needsPrivacy } from '../../reading/deflection'
import { read } from '../../reading/read'
import { said } from '../../reading/said'
import { tellingWords } from '../../reading/substance'
import { isTroubled } from '../../reading/trouble'
import { sentenceAt, wordsOf } from '../../reading/voice'
import { owns } from '../../reading/warmth'

const ANSWERED_TOO = 3

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['reply', 'quote'],
  check({ reading, parent }) {
    if (!parent || !(parent.asks || parent.need === 'question' || isTroubled(parent))) return null
    const hits = deflections(reading)
    if (hits.length === 0) return null
    if (needsPrivacy(reading) || needsPrivacy(parent)) return null
    if (parent.asks ? answersBesides(reading, parent, hits) : tellsHereToo(reading, hits)) return null
    const spans = hits.map(({ span }) => span)
    return { spans, evidence: { words: wordsOf(reading, spans, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Moved out of sight', fa: 'حواله به دایرکت' },
  source: { en: 'Einwiller & Steilen 2015 (5,023 threads of 34 companies)', fa: 'اینویلر و اشتایلن ۲۰۱۵ (۵۰۲۳ گفت‌وگوی ۳۴ شرکت)' },
  words: {
    en: {
      line: 'They asked in public; the reply only points to another channel.',
      evidence: '“{words}” is all the answer there is here.',
      reason: 'Being asked to write again elsewhere was the commonest company reply in 5,023 threads, and did not appease.',
      choice:
        'You could answer what can be said here and move only private details. Where an order number or an address is needed, a private message is right.',
    },
    fa: {
      line: 'در جمع پرسیده‌اند و پاسخ فقط به جای دیگری حواله می‌دهد.',
      evidence: 'همهٔ پاسخ همین است: «{words}».',
      reason: 'در ۵۰۲۳ گفت‌وگو، درخواستِ پیامِ دوباره رایج‌ترین پاسخ شرکت‌ها بود و کسی را آرام نکرد.',
      choice: 'می‌شود آنچه گفتنی است همین‌جا گفت و فقط جزئیات خصوصی را به دایرکت برد. اگر شماره سفارش یا نشانی لازم است، دایرکت به‌جاست.',
    },
  },
}

const YES_NO = /^[\s"]{0,3}(?:hi|hello|hey|سلام)?[\s,،!.]{0,3}(?:yes|no|nope|yep|not yet|بله|نه|خیر|آره|متاسفانه)(?![\p{L}])/iu

/** "Yes, up to 10,000 mm; for a chart DM us": the answer stands before, or in what is left without the sentences that point elsewhere. */
function answersBesides(reading: Reading, parent: Reading, moved: readonly CueHit[]): boolean {
  if (YES_NO.test(reading.text)) return true
  const first = Math.min(...moved.map(({ span }) => span[0]))
  const pointing = moved.map(({ span }) => sentenceAt(reading, span)?.span ?? span)
  const rest = reading.sentences.filter(({ span }) => !pointing.some(([start]) => start === span[0])).map(({ span }) => reading.text.slice(...span))
  return [reading.text.slice(0, first), rest.join(' ')].some((text) => says(read(text), parent))
}

/** A greeting and a name answer nothing. */
const says = (left: Reading, parent: Reading): boolean => tellingWords(left).length > 1 && answers(left, parent)

/** Tells something besides the sentence that points elsewhere: a figure, a link, an act, several words. */
function tellsHereToo(reading: Reading, moved: readonly CueHit[]): boolean {
  const pointing = moved.map(({ span }) => sentenceAt(reading, span)?.span ?? span)
  const isBesides = (span: Span): boolean => !pointing.some(([start, end]) => span[0] >= start && span[0] < end)
  if (reading.numbers.some((span) => span[1] - span[0] < 6 && isBesides(span)) || reading.links.length > 0) return true
  if (owns(reading) || tellingWords(reading).filter(({ span }) => isBesides(span)).length >= ANSWERED_TOO) return true
  return ['concrete-act', 'needed-detail'].some((notion) => said(reading, notion).some(({ span }) => isBesides(span)))
}

export const docs: RuleDocs = {
  seed: 'It is the possibility of conversation that makes these platforms distinct.',
  sees: {
    en: 'A public question or complaint answered only with “write to us privately”, “call us” or “open a ticket”.',
    fa: 'پرسش یا گلایه‌ای در جمع که پاسخش فقط «دایرکت»، «تماس بگیرید» یا «تیکت بزنید» است.',
  },
  limits: {
    en: 'Where private details are needed (orders, addresses, health, banking) nothing is said.',
    fa: 'جایی که اطلاعات خصوصی لازم است (سفارش، نشانی، سلامت، بانک) چیزی گفته نمی‌شود.',
  },
  bad: {
    en: [
      { text: 'DM us please 🙏', replyingTo: 'Is this jacket waterproof?' },
      { text: 'Please contact our support team.', replyingTo: 'Does the new update work on older phones?' },
      { text: 'Sent you a DM!', replyingTo: 'How much is the large one?' },
      { text: 'Hi, kindly inbox us for details.', replyingTo: 'Do you have this in green?' },
    ],
    fa: [
      { text: 'دایرکت لطفاً', replyingTo: 'این کاپشن ضدآبه؟' },
      { text: 'دایرکت پیام بدید.', replyingTo: 'قیمت سایز بزرگش چنده؟' },
      { text: 'پاسخ داده شد در دایرکت 🌹', replyingTo: 'رنگ سبزش رو هم دارید؟' },
      { text: 'با پشتیبانی تماس بگیرید.', replyingTo: 'روی گوشی‌های قدیمی هم کار می‌کنه؟' },
    ],
  },
  good: {
    en: [
      { text: 'Yes, up to 10,000 mm. For your own size chart, DM us.', replyingTo: 'Is this jacket waterproof?' },
      { text: 'DM us the order number please, we’ll post the result here.', replyingTo: 'Wrong address on order 4411, can you change it?' },
      { text: 'Please DM us; doses are not for the open page.', replyingTo: 'Can I take this medicine with my prescription?' },
    ],
    fa: [
      { text: 'بله، ضدآب است؛ جدول سایز را هم در دایرکت می‌فرستیم.', replyingTo: 'این کاپشن ضدآبه؟' },
      { text: 'شماره سفارش رو دایرکت بدید، نتیجه رو همین‌جا می‌نویسم.', replyingTo: 'آدرس سفارشم اشتباهه، می‌شه عوضش کنید؟' },
      { text: 'جواب آزمایش را اینجا ننویسید؛ لطفاً دایرکت.', replyingTo: 'با این جواب آزمایش می‌تونم مصرفش کنم؟' },
    ],
  },
}

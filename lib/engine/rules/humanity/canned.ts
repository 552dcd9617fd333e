import type { Context, CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { said, says } from '../../reading/said'
import { similarity } from '../../reading/similarity'
import { stem } from '../../reading/stem'
import { selfTalk, tellingWords } from '../../reading/substance'
import { sentenceAt, weightOf, wordsOf } from '../../reading/voice'
import { apologises, asksBack, feelsWith, owns } from '../../reading/warmth'

const ENOUGH = 1
/** So much of it drowns even a concrete word. */
const A_HEAP = 3
const CONCRETE_WORDS = 5
/** A bare thank-you or a courtesy is a person, not a template. */
const BARE = 6
const ALIKE = 0.85
const OFTEN = 2

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['reply', 'quote'],
  check({ draft, reading, parent }, context) {
    if (reading.words.length <= BARE && parent?.need === 'praise') return null
    const hits = said(reading, 'canned')
    const weight = weightOf(hits)
    const concrete = isConcrete(reading, hits)
    if (weight >= (concrete ? A_HEAP : ENOUGH)) {
      const spans = hits.map(({ span }) => span)
      const actions = [
        {
          kind: 'insert' as const,
          at: draft.text.length,
          text: reading.language === 'en' ? ' About your …: I’m … and will write here by … .' : ' دربارهٔ «…»: الان … را پیگیری می‌کنم و تا … همین‌جا می‌نویسم.',
        },
      ]
      return { spans, evidence: { words: wordsOf(reading, spans, 2) }, strength: Math.min(1, 0.5 + weight / 4), actions }
    }
    return repeats(reading, context) || (parent && fitsAnywhere(reading, parent))
      ? { spans: [], evidence: { words: shortened(reading.text) }, strength: 0.6 }
      : null
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Ready-made reply', fa: 'پاسخ آماده' },
  source: {
    en: 'Page 2014 (1,183 apologies on Twitter): near-identical replies read as distance',
    fa: 'پیج ۲۰۱۴ (۱۱۸۳ عذرخواهی در توییتر): پاسخ‌های شبیه به هم فاصله می‌اندازند',
  },
  words: {
    en: {
      line: 'This would fit under any message.',
      evidence: '“{words}” could stand under every other message too.',
      reason: 'Replies built alike signal distance, even when a name stands below them.',
      choice: 'One of their own words, or the one thing you will do, makes it an answer. During an outage the same reply to everybody is just right.',
    },
    fa: {
      line: 'این پاسخ زیر هر پیام دیگری هم می‌نشیند.',
      evidence: '«{words}» زیر هر پیام دیگری هم می‌تواند بیاید.',
      reason: 'پاسخ‌های یک‌شکل، حتی با نام و امضا، فاصله را نشان می‌دهند.',
      choice: 'یک واژه از حرفِ خودِ مخاطب، یا همان یک کاری که انجام می‌دهید، آن را به پاسخ بدل می‌کند. در قطعیِ سراسری پاسخ یکسان به همه به‌جاست.',
    },
  },
}

/** Several telling words apart from the ready-made sentences, an act, a figure, a question about it. */
function isConcrete(reading: Reading, hits: readonly CueHit[]): boolean {
  const readyMade = hits.map(({ span }) => sentenceAt(reading, span)?.span ?? span)
  const isApart = ({ span }: { readonly span: Span }): boolean => !readyMade.some(([start, end]) => span[0] >= start && span[1] <= end)
  if (tellingWords(reading).filter(isApart).length >= CONCRETE_WORDS) return true
  if (['concrete-act', 'time-given', 'needed-detail', 'remedy'].some((notion) => said(reading, notion).some(isApart))) return true
  return owns(reading) || asksBack(reading) || reading.dates.length > 0 || reading.prices.length > 0
}

/** So long a reply has room for a word of theirs, and so much they told that there is one to take up. */
const ROOM = 10
const TOLD = 5
const HARDLY_ANYTHING = 3

/** Takes up no word of a message that tells something, and tells nothing itself: no figure, no act, no question, hardly a word beside courtesy and pride. */
function fitsAnywhere(reading: Reading, parent: Reading): boolean {
  const theirs = new Set(tellingWords(parent).map(({ norm }) => stem(norm)))
  if (reading.words.length < ROOM || theirs.size < TOLD || parent.asks || apologises(reading) || owns(reading) || feelsWith(reading) || asksBack(reading))
    return false
  if ([reading.numbers, reading.links, reading.mentions].some(({ length }) => length > 0)) return false
  if (says(reading, 'concrete-act', 'time-given', 'needed-detail', 'remedy') || SINGULAR.test(reading.text)) return false
  const empty = [...selfTalk(reading), ...said(reading, 'beside').map(({ span }) => sentenceAt(reading, span)?.span ?? span)]
  const own = tellingWords(reading).filter(({ norm }) => !OF_MESSAGES.test(norm))
  if (own.some(({ norm }) => norm.length > 2 && theirs.has(stem(norm)))) return false
  const isEmpty = (span: Span): boolean => empty.some(([start, end]) => span[0] >= start && span[1] <= end)
  if (own.filter(({ span }) => !isEmpty(span)).length <= HARDLY_ANYTHING) return true
  const courteous = reading.acts.has('thanks') || said(reading, 'canned').length > 0
  return courteous && reading.sentences.filter(({ span }) => isEmpty(span)).length * 2 >= reading.sentences.length
}

/** Words about the message, not of it. */
const OF_MESSAGES = /^(?:suggest|feedback|comment|messag|opinion|review|shar|visit|experience|پیشنهاد|نظر|پیام|انتقاد|بازخورد|دیدگاه)/u
/** Somebody speaks for themselves. */
const SINGULAR = /\b(?:I|I['’](?:m|ll|ve|d)|me|my)\b|(?<!\p{L})(?:من|خودم|بهم|برام)(?!\p{L})/u

/** The same words went to others before. */
function repeats(reading: Reading, { recent }: Context): boolean {
  if (reading.words.length <= BARE) return false
  return recent.filter(({ kind, text }) => kind !== 'post' && kind !== 'thread part' && similarity(text, reading.text) >= ALIKE).length >= OFTEN
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'Sentences that fit any message (“a member of our team will get back to you”), with nothing concrete beside them, or a reply sent to others before.',
    fa: 'جمله‌هایی که زیر هر پیامی می‌نشینند («همکاران ما در اسرع وقت پیگیری می‌کنند») بی هیچ چیز مشخص، یا پاسخی که عیناً به دیگران هم داده شده است.',
  },
  limits: {
    en: 'In an outage the same answer to everybody is right; that is a quiet situation and nothing is said.',
    fa: 'هنگام قطعی، پاسخ یکسان به همه درست است؛ آن موقعیت ساکت است و چیزی گفته نمی‌شود.',
  },
  bad: {
    en: [
      { text: 'Thanks for reaching out. A member of our team will reply as soon as possible.', replyingTo: 'Do you offer group tickets?' },
      { text: 'Your feedback is important to us. Thank you for your patience.', replyingTo: 'Could the newsletter come out earlier in the week?' },
      { text: 'Dear valued customer, your message has been received and forwarded to the relevant department.', replyingTo: 'Is the pool heated in winter?' },
    ],
    fa: [
      { text: 'همکاران ما در اسرع وقت پیگیری می‌کنند. از شکیبایی شما سپاسگزاریم.', replyingTo: 'سلام، بلیت گروهی هم دارید؟' },
      { text: 'نظر شما برای ما مهم است. با تشکر از همراهی شما.', replyingTo: 'کاش خبرنامه زودتر می‌رسید.' },
      { text: 'پیام شما ثبت شد و به واحد مربوطه ارجاع گردید.', replyingTo: 'استخر زمستون‌ها هم گرمه؟' },
    ],
  },
  good: {
    en: [
      { text: 'Thanks 🌹', replyingTo: 'Lovely exhibition, well done!' },
      { text: 'Thanks for reaching out, Omid. Group tickets start at ten people and cost 8 dollars each.', replyingTo: 'Do you offer group tickets?' },
      {
        text: 'We don’t want to answer with “your feedback is important to us”. So: Tuesdays from next week on.',
        replyingTo: 'Could the newsletter come out earlier in the week?',
      },
    ],
    fa: [
      { text: 'قربان شما، لطف دارید 🌹', replyingTo: 'کارتون عالیه، خسته نباشید' },
      { text: 'بله، برای ده نفر به بالا بلیت گروهی داریم؛ نفری ۸۰ هزار تومان. ممنون از پیامتون.', replyingTo: 'سلام، بلیت گروهی هم دارید؟' },
    ],
  },
}

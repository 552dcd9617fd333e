import type { Context, Rule, RuleDocs, WaitingItem, Wording } from '../../model'

const HOUR = 3_600_000
const LONG = 24 * HOUR
const ENOUGH = 2

const rule: Rule = {
  severity: 'care',
  tier: 'A',
  kinds: ['post', 'quote', 'thread part'],
  check(_, context) {
    const items = longWaiting(context)
    if (items.length < ENOUGH || context.now === undefined) return null
    const oldest = Math.min(...items.map(({ since }) => since))
    return {
      spans: [],
      evidence: { count: items.length, hours: Math.round((context.now - oldest) / HOUR) },
      actions: [{ kind: 'open-waiting' }],
      posts: items.map(({ id }) => id),
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'People are waiting', fa: 'کسانی منتظرند' },
  source: {
    en: 'Einwiller & Steilen 2015: 47% of complaints to 34 companies stayed unanswered',
    fa: 'اینویلر و اشتایلن ۲۰۱۵: ۴۷٪ گلایه‌ها از ۳۴ شرکت بی‌پاسخ ماند',
  },
  words: {
    en: {
      line: 'Before the next post: {count} people are waiting, the longest {hours} hours.',
      evidence: '{count} questions or complaints have waited longer than a day; the oldest {hours} hours.',
      reason: 'Among 34 large companies 47% of complaints stayed unanswered; an answer is what most people remember.',
      choice: 'You could answer one of them first. Those that need none can be marked so, and then this is moot.',
    },
    fa: {
      line: 'پیش از پست بعدی: {count} نفر منتظر پاسخ‌اند؛ قدیمی‌ترین {hours} ساعت.',
      evidence: '{count} پرسش یا گلایه بیش از یک روز بی‌پاسخ مانده است؛ قدیمی‌ترین {hours} ساعت.',
      reason: 'در ۳۴ شرکت بزرگ، ۴۷٪ گلایه‌ها بی‌پاسخ ماند؛ آنچه در یاد مردم می‌ماند پاسخ است.',
      choice: 'شاید اول به یکی از آن‌ها پاسخ بدهید. موردی را که پاسخ نمی‌خواهد می‌شود کنار گذاشت تا این نکته دیگر نیاید.',
    },
  },
}

/** Questions and complaints that have waited longer than a day. */
export function longWaiting({ waiting, now }: Context): readonly WaitingItem[] {
  if (now === undefined) return []
  return waiting.filter(({ need, since }) => (need === 'question' || need === 'complaint') && now - since > LONG)
}

const NOW = Date.UTC(2026, 4, 20, 12)
const item = (id: string, hours: number, need: WaitingItem['need'] = 'question'): WaitingItem => ({ id, need, since: NOW - hours * HOUR })
const TWO = [item('a', 50), item('b', 30, 'complaint')]

export const docs: RuleDocs = {
  seed: 'If your activity engages nobody, you have taken away your own ability to listen.',
  sees: {
    en: 'A new post while at least two questions or complaints have waited longer than a day.',
    fa: 'پست تازه در حالی که دست‌کم دو پرسش یا گلایه بیش از یک روز بی‌پاسخ مانده است.',
  },
  limits: { en: 'Only what the page has shown on this computer is known.', fa: 'فقط آنچه در این رایانه روی صفحه آمده دانسته است.' },
  bad: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: TWO, now: NOW },
      { text: 'New tulips have arrived. Which colour for the front row?', waiting: [...TWO, item('c', 100)], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: TWO, now: NOW },
      { text: 'لاله‌های تازه رسیدند. برای ردیف جلو کدام رنگ؟', waiting: [...TWO, item('c', 100)], now: NOW },
    ],
  },
  good: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: [item('a', 5), item('b', 3)], now: NOW },
      { text: 'The garden is open until eight this week.', waiting: [item('a', 50, 'praise'), item('b', 60, 'other')], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [item('a', 5), item('b', 3)], now: NOW },
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [item('a', 50, 'praise'), item('b', 60, 'other')], now: NOW },
    ],
  },
}

import type { Rule, RuleDocs, WaitingItem, Wording } from '../../model'
import { comesBack } from '../evolution/regular-waiting'
import { longWaiting } from './unanswered-first'

const HOUR = 3_600_000

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'quote', 'thread part'],
  check(_, context) {
    const [only, another] = longWaiting(context)
    // Of somebody who comes back often, evolution/regular-waiting says more.
    if (!only || another || comesBack(only) || context.now === undefined) return null
    return { spans: [], evidence: { hours: Math.round((context.now - only.since) / HOUR) }, actions: [{ kind: 'open-waiting' }], posts: [only.id] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A talk left open', fa: 'گفت‌وگوی نیمه‌کاره' },
  source: {
    en: 'Avidar 2013 (799 replies of organisations): few used the chance to go on with the talk',
    fa: 'آویدار ۲۰۱۳ (۷۹۹ پاسخ سازمان‌ها): کمتر کسی گفت‌وگو را ادامه داد',
  },
  words: {
    en: {
      line: 'Somebody wrote to you {hours} hours ago and still waits.',
      evidence: 'One question or complaint has waited {hours} hours.',
      reason: 'A talk that breaks off after one message is the commonest missed chance in replies of organisations.',
      choice: 'You could go on with it before the next post. If it needs no answer, mark it so and this is moot.',
    },
    fa: {
      line: 'یک نفر {hours} ساعت پیش به شما نوشته و هنوز منتظر است.',
      evidence: 'یک پرسش یا گلایه {hours} ساعت بی‌پاسخ مانده است.',
      reason: 'رایج‌ترین فرصتِ ازدست‌رفته در پاسخ‌های سازمان‌ها، گفت‌وگویی است که نیمه‌کاره می‌ماند.',
      choice: 'شاید پیش از پست بعدی آن را ادامه دهید. اگر پاسخی نمی‌خواهد، می‌شود کنارش گذاشت.',
    },
  },
}

const NOW = Date.UTC(2026, 4, 20, 12)
const item = (id: string, hours: number, need: WaitingItem['need'] = 'question'): WaitingItem => ({ id, need, since: NOW - hours * HOUR })

export const docs: RuleDocs = {
  seed: 'It is the possibility of conversation that makes these platforms distinct.',
  sees: {
    en: 'A new post while one question or complaint has waited longer than a day.',
    fa: 'پست تازه در حالی که یک پرسش یا گلایه بیش از یک روز بی‌پاسخ مانده است.',
  },
  limits: {
    en: 'Whether the waiting person answered you or wrote first is not known; with two or more, another hint speaks.',
    fa: 'معلوم نیست فردِ منتظر در پاسخ شما نوشته یا خودش آغاز کرده؛ با دو نفر یا بیشتر، یادداشت دیگری حرف می‌زند.',
  },
  bad: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: [item('a', 40)], now: NOW },
      { text: 'The path to the lake is repaired.', waiting: [item('a', 72, 'complaint'), item('b', 2)], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [item('a', 40)], now: NOW },
      { text: 'مسیر کنار دریاچه مرمت شد.', waiting: [item('a', 72, 'complaint'), item('b', 2)], now: NOW },
    ],
  },
  good: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: [item('a', 6)], now: NOW },
      { text: 'Yes, the east gate too.', replyingTo: 'Is the east gate open?', waiting: [item('a', 40)], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [item('a', 6)], now: NOW },
      { text: 'بله، درِ شرقی هم باز است.', replyingTo: 'درِ شرقی هم بازه؟', waiting: [item('a', 40)], now: NOW },
    ],
  },
}

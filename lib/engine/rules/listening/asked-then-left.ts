import type { Context, RecentPost, Rule, RuleDocs, WaitingItem, Wording } from '../../model'
import { readingOf } from '../../reading/reading-of'
import { longWaiting } from './unanswered-first'

/** The last question is looked for among so many own posts. */
const LOOK_BACK = 5
const ENOUGH = 2

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'thread part'],
  check({ reading }, context) {
    if (!reading.asks || longWaiting(context).length >= ENOUGH) return null
    const asked = lastQuestion(context)
    if (!asked) return null
    const answers = context.waiting.filter(({ since, need }) => need !== 'praise' && (asked.time === undefined || since >= asked.time))
    if (answers.length < ENOUGH) return null
    const question = asked.text.length > 50 ? `${asked.text.slice(0, 49)}…` : asked.text
    return { spans: [], evidence: { count: answers.length, question }, actions: [{ kind: 'open-waiting' }], posts: asked.id === undefined ? [] : [asked.id] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Asked, then left', fa: 'پرسید و رفت' },
  source: {
    en: 'Waters & Jamal 2011: organisations ask more than they take up the answers',
    fa: 'واترز و جمال ۲۰۱۱: سازمان‌ها بیشتر می‌پرسند تا به پاسخ‌ها بپردازند',
  },
  words: {
    en: {
      line: 'The answers to your last question still wait; this asks the next one.',
      evidence: '{count} people wrote after “{question}” and have no answer yet.',
      reason: 'A question whose answers are left lying invites fewer people the next time.',
      choice: 'You could take up one or two of those answers first, or mention them in this post.',
    },
    fa: {
      line: 'پاسخ‌های پرسش قبلی هنوز مانده و این متن پرسش بعدی را می‌پرسد.',
      evidence: '{count} نفر پس از «{question}» نوشته‌اند و هنوز جوابی نگرفته‌اند.',
      reason: 'پرسشی که پاسخ‌هایش دیده نشود، دفعهٔ بعد آدم‌های کمتری را به حرف می‌آورد.',
      choice: 'شاید اول به یکی دو پاسخ بپردازید، یا در همین پست به آن‌ها اشاره کنید.',
    },
  },
}

function lastQuestion({ recent }: Context): RecentPost | undefined {
  return recent
    .slice(-LOOK_BACK)
    .reverse()
    .find((post) => (post.kind === undefined || post.kind === 'post') && readingOf(post).asks)
}

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 4, 20, 12)
const item = (id: string, hours: number): WaitingItem => ({ id, need: 'other', since: NOW - hours * HOUR })

export const docs: RuleDocs = {
  seed: 'You deprive yourself of your audience’s feedback and views.',
  sees: {
    en: 'A post that asks while at least two people who wrote after the last question have no answer.',
    fa: 'پستی که می‌پرسد، در حالی که دست‌کم دو نفر پس از پرسش قبلی نوشته‌اند و جوابی نگرفته‌اند.',
  },
  limits: { en: 'Which comment belongs to which post is judged by time alone.', fa: 'این‌که هر نظر زیر کدام پست است فقط از روی زمان دانسته می‌شود.' },
  bad: {
    en: [
      {
        text: 'Which colour should the new tram have?',
        recent: [{ text: 'Which stop needs a roof first?', time: NOW - 60 * HOUR }],
        waiting: [item('a', 20), item('b', 10)],
        now: NOW,
      },
      { text: 'What would you plant in a north window?', recent: ['How do you water ferns?'], waiting: [item('a', 20), item('b', 10)], now: NOW },
    ],
    fa: [
      {
        text: 'برای تراموای تازه کدام رنگ را دوست دارید؟',
        recent: [{ text: 'کدام ایستگاه زودتر از همه سقف لازم دارد؟', time: NOW - 60 * HOUR }],
        waiting: [item('a', 20), item('b', 10)],
        now: NOW,
      },
      { text: 'برای پنجرهٔ شمالی چه گیاهی می‌کارید؟', recent: ['شما سرخس را چطور آب می‌دهید؟'], waiting: [item('a', 20), item('b', 10)], now: NOW },
    ],
  },
  good: {
    en: [
      { text: 'Which colour should the new tram have?', recent: ['Which stop needs a roof first?'], waiting: [item('a', 20)], now: NOW },
      {
        text: 'The tram is blue now. Thank you for 40 answers.',
        recent: ['Which colour should the new tram have?'],
        waiting: [item('a', 20), item('b', 10)],
        now: NOW,
      },
    ],
    fa: [
      { text: 'برای تراموای تازه کدام رنگ را دوست دارید؟', recent: ['کدام ایستگاه زودتر از همه سقف لازم دارد؟'], waiting: [item('a', 20)], now: NOW },
      {
        text: 'تراموا آبی شد؛ ممنون از چهل پاسخی که نوشتید.',
        recent: ['برای تراموا کدام رنگ را دوست دارید؟'],
        waiting: [item('a', 20), item('b', 10)],
        now: NOW,
      },
    ],
  },
}

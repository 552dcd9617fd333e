import type { Rule, RuleDocs, WaitingItem, Wording } from '../../model'
import { longWaiting } from '../listening/unanswered-first'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Fewer messages, or all of them of one day, are one conversation and not a habit of coming back. */
const FEWEST_BEFORE = 3
const FEWEST_DAYS = 2

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check(_, context) {
    const { now } = context
    if (now === undefined) return null
    const item = longWaiting(context)
      .filter(comesBack)
      .sort((a, b) => a.since - b.since)[0]
    if (!item) return null
    const { earlier = [], since } = item
    return {
      spans: [],
      evidence: { count: earlier.length, days: daysOf(item).size, hours: Math.round((now - since) / HOUR) },
      actions: [{ kind: 'open-waiting' }],
      posts: [...new Set(earlier.flatMap(({ parent }) => parent ?? []))],
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A regular is waiting', fa: 'کسی که بارها آمده منتظر است' },
  source: { en: 'House rule (principle 4)', fa: 'اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: 'Somebody who has written to you {count} times before is waiting.',
      evidence: 'Their {count} earlier messages came on {days} days of the last sixty; this one has waited {hours} hours.',
      reason: 'The fourth principle asks what makes people stay; an answer to somebody who keeps coming back is part of that.',
      choice: 'You could answer before this post or right after it. If it was settled elsewhere, this is moot.',
    },
    fa: {
      line: 'کسی که پیش از این {count} بار برایتان نوشته، منتظر پاسخ است.',
      evidence: '{count} پیام پیشینِ او در {days} روز از شصت روز گذشته آمده و این یکی {hours} ساعت است که بی‌پاسخ مانده.',
      reason: 'اصل چهارم می‌پرسد چه چیزی مردم را نگه می‌دارد؛ پاسخ به کسی که بارها آمده بخشی از آن است.',
      choice: 'می‌شود پیش از این پست یا درست پس از آن پاسخش را داد. اگر جای دیگری پاسخ گرفته، این نکته مطرح نیست.',
    },
  },
}

/** The days on which somebody wrote before, other than the day of what waits now. */
const daysOf = ({ earlier = [], since }: WaitingItem): ReadonlySet<number> => {
  const dayOf = (time: number): number => Math.floor(time / DAY)
  return new Set(earlier.map(({ time }) => dayOf(time)).filter((day) => day !== dayOf(since)))
}

/** Somebody who came back several times. */
export const comesBack = (item: WaitingItem): boolean => (item.earlier?.length ?? 0) >= FEWEST_BEFORE && daysOf(item).size >= FEWEST_DAYS

const NOW = Date.UTC(2026, 4, 20, 12)
/** A question that has waited `hours`, by somebody who wrote the given numbers of days before it. */
const asked = (hours: number, ...daysBefore: readonly number[]): WaitingItem => {
  const since = NOW - hours * HOUR
  return { id: 'q', need: 'question', since, author: 'regular', earlier: daysBefore.map((days) => ({ time: since - days * DAY, parent: `p${days}` })) }
}

export const docs: RuleDocs = {
  seed: 'What makes their presence continue?',
  sees: {
    en: 'A new post while a question or complaint has waited longer than a day, of somebody who had written three times or more on several days before.',
    fa: 'پست تازه در حالی که پرسش یا گلایهٔ کسی که پیش‌تر سه بار یا بیشتر، در روزهای جدا، نوشته بود بیش از یک روز بی‌پاسخ مانده است.',
  },
  limits: {
    en: 'Only what this computer’s screen has shown in the last sixty days is known; people are told apart by a key that cannot be traced back.',
    fa: 'فقط آنچه در شصت روز گذشته روی صفحهٔ همین رایانه آمده دانسته است؛ آدم‌ها با کلیدی از هم شناخته می‌شوند که به نامشان نمی‌رسد.',
  },
  bad: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: [asked(30, 20, 12, 3)], now: NOW },
      { text: 'New tulips have arrived. Which colour for the front row?', waiting: [asked(70, 40, 40, 9, 2)], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [asked(30, 20, 12, 3)], now: NOW },
      { text: 'لاله‌های تازه رسیدند. برای ردیف جلو کدام رنگ؟', waiting: [asked(70, 40, 40, 9, 2)], now: NOW },
    ],
  },
  good: {
    en: [
      { text: 'The garden is open until eight this week.', waiting: [asked(5, 20, 12, 3)], now: NOW },
      { text: 'The garden is open until eight this week.', waiting: [{ ...asked(30, 20, 12, 3), need: 'praise' }], now: NOW },
    ],
    fa: [
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [asked(5, 20, 12, 3)], now: NOW },
      { text: 'باغ این هفته تا ساعت ۸ باز است.', waiting: [{ ...asked(30, 20, 12, 3), need: 'praise' }], now: NOW },
    ],
  },
}

import { isCommunity, matchGoals, mayTouchGoal, speaksLanguageOf } from '../../goals'
import type { Goal, Reading, Rule, RuleDocs, Wording } from '../../model'
import { readingOf } from '../../reading/reading-of'

const DAY = 86_400_000

/** Shorter drafts are still being written, or are a caption that the picture explains. */
const FEWEST_WORDS = 6

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['post'],
  check({ draft, reading }, { brand, recent, now }) {
    const { goals } = brand
    if (goals.length === 0 || goals.some(({ keywords }) => keywords.length === 0)) return null
    if (!isUnlinked(reading, goals, draft.platform)) return null
    // Once a day is enough: an earlier post of today has asked the same question.
    const today = recent.filter(({ kind, time }) => kind !== 'reply' && now !== undefined && time !== undefined && now - time < DAY)
    if (today.some((post) => isUnlinked(readingOf(post), goals, draft.platform))) return null
    const named = goals.map(({ name, keywords }) => name || keywords[0] || '').slice(0, 3)
    return { spans: [], evidence: { goals: named.join(reading.language === 'fa' ? '، ' : ', ') }, actions: [{ kind: 'tag-goal' }] }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'No goal in sight', fa: 'بدون پیوند با هدف' },
  source: {
    en: 'AMEC Barcelona Principles 2010/2015/2020: goals first; house rule (principle 1)',
    fa: 'اصول بارسلونای AMEC (۲۰۱۰، ۲۰۱۵، ۲۰۲۰): اول هدف؛ اصل خانه (اصل ۱)',
  },
  words: {
    en: {
      line: 'Which of your goals does this serve?',
      evidence: 'None of the keywords of your goals ({goals}) stands in the text.',
      reason: 'Goals first is the opening step of the Barcelona Principles; posts drift when nobody asks.',
      choice: 'You could tag a goal, add its keyword to the list, or leave it: a post that simply keeps company is an answer too.',
    },
    fa: {
      line: 'این پست به کدام هدف شما کمک می‌کند؟',
      evidence: 'هیچ‌کدام از کلیدواژه‌های هدف‌های شما ({goals}) در متن نیست.',
      reason: 'در «اصول بارسلونا» هدف گام نخست است؛ وقتی کسی نپرسد، پست‌ها کم‌کم از هدف دور می‌شوند.',
      choice: 'می‌شود هدفی را نشان کرد، کلیدواژه‌ای به فهرستش افزود، یا همین‌طور گذاشت: پستی که فقط همراهی می‌کند هم پاسخی است.',
    },
  },
}

function isUnlinked(reading: Reading, goals: readonly Goal[], platform: string): boolean {
  if (reading.words.length < FEWEST_WORDS || !speaksLanguageOf(reading, goals)) return false
  return matchGoals(reading, goals, platform).length === 0 && !mayTouchGoal(reading, goals) && !isCommunity(reading)
}

const GOALS = {
  en: { goals: [{ name: 'repair courses', keywords: ['repair', 'workshop', 'bike'], platforms: [] }] },
  fa: { goals: [{ name: 'دوره‌های تعمیر', keywords: ['تعمیر', 'کارگاه', 'دوچرخه'], platforms: [] }] },
}

export const docs: RuleDocs = {
  seed: 'Align your tactics in social media with your clients’ goals.',
  sees: { en: 'A post in which no keyword of any configured goal stands.', fa: 'پستی که هیچ کلیدواژه‌ای از هدف‌های تعریف‌شده در آن نیست.' },
  limits: {
    en: 'It knows keywords, not meanings; without goals, or with keywords in another language only, it is silent.',
    fa: 'کلیدواژه می‌شناسد، نه معنا؛ بدون هدف، یا وقتی کلیدواژه‌ها به زبان دیگری است، ساکت می‌ماند.',
  },
  bad: {
    en: [
      { text: 'A list of the ten tallest towers in the world and the year each was built.', brand: GOALS.en },
      { text: 'Today is donut day and the office is full of sugar from door to door.', brand: GOALS.en },
    ],
    fa: [
      { text: 'فهرست ده برج بلند جهان و سالی که هر کدام ساخته شد.', brand: GOALS.fa },
      { text: 'پنج فیلم که آخر هفته به دیدنشان می‌ارزد و هر کدام حال دیگری دارد.', brand: GOALS.fa },
    ],
  },
  good: {
    en: [
      { text: 'How we are repairing the gears of a thirty-year-old racer, in four pictures.', brand: GOALS.en },
      { text: 'Happy Nowruz from all of us at the shop; may the roads be dry.', brand: GOALS.en },
    ],
    fa: [
      { text: 'دنده‌های دوچرخه‌های سی‌ساله را چطور دوباره راه انداختیم، در چهار عکس.', brand: GOALS.fa },
      { text: 'شب یلدا مبارک؛ بلندترین شب سال کنار هم بودن را یادمان بیندازد.', brand: GOALS.fa },
    ],
  },
}

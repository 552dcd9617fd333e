import type { Context, Reading, RecentPost, Rule, RuleDocs, Wording } from '../../model'
import { readingOf } from '../../reading/reading-of'
import { says } from '../../reading/said'
import { ownHits } from '../../reading/voice'

/** It speaks on the sixth post in a row, then rests for five. */
const FIRST = 6
const REST = 6
/** No more than these are remembered; a longer row has been remarked on often enough. */
const AT_MOST = 40

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'quote'],
  check({ reading }, { recent }) {
    const row = rowBefore(recent)
    const length = row.length + 1
    if (length < FIRST || (length - FIRST) % REST !== 0 || opening(reading) > 0 || says(reading, 'service-notice')) return null
    return { spans: [], evidence: { count: length }, posts: row.flatMap(({ id }) => id ?? []) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A row of monologues', fa: 'رشتهٔ تک‌گویی' },
  source: {
    en: 'Kent & Taylor 1998 (dialogic loop); threshold set on 1,780 corporate posts',
    fa: 'کنت و تیلور ۱۹۹۸ (چرخهٔ گفت‌وگو)؛ آستانه بر پایهٔ ۱۷۸۰ پست شرکتی',
  },
  words: {
    en: {
      line: 'The last {count} posts, this one included, leave no opening for readers.',
      evidence: '{count} posts in a row ask nothing, answer nobody and mention nobody.',
      reason: 'One post without a question is quite normal; a long row of them stops being a conversation.',
      choice: 'One real question about this topic would do, or none, if this is a notice.',
    },
    fa: {
      line: 'این {count}‌امین پستِ پشت سر هم است که جایی برای حرفِ مخاطب ندارد.',
      evidence: 'در {count} پست پشت سر هم نه پرسشی هست، نه پاسخی به کسی و نه نامی از کسی.',
      reason: 'یک پستِ بی‌پرسش عادی است؛ ردیف بلندی از آن‌ها دیگر گفت‌وگو نیست.',
      choice: 'یک پرسش واقعی دربارهٔ همین موضوع کافی است؛ اگر اطلاعیه است، همین‌طور هم خوب است.',
    },
  },
}

/** Own posts without an opening, up to the last one that had one. Two half openings make one; quiet posts do not count. */
function rowBefore(recent: Context['recent']): readonly RecentPost[] {
  const row: RecentPost[] = []
  let openings = 0
  for (let at = recent.length - 1; at >= Math.max(0, recent.length - AT_MOST); at--) {
    const post = recent[at] as RecentPost
    const reading = readingOf(post)
    if (reading.quiet !== 'none' || says(reading, 'service-notice')) continue
    openings += post.kind === 'reply' ? 1 : opening(reading)
    if (openings >= 1) return row
    row.push(post)
  }
  return row
}

/** 1 where the post leaves room for an answer or turns to somebody, a half for a rhetorical question, a teaser or a name in passing. */
function opening(reading: Reading): number {
  const bait = ownHits(reading, 'click-begging').length > 0 || reading.cues('bait').length > 0
  if (!bait && reading.questions.some(({ kind }) => kind === 'open' || kind === 'choice') && !(reading.links.length > 0 && endsInLink(reading))) return 1
  if (reading.intent === 'dialogue') return 1
  if (!bait && reading.cues('invite').length > 0 && reading.cues('canned').length === 0) return 1
  if (isTurnedToSomebody(reading)) return 1
  return reading.questions.length > 0 || reading.mentions.length > 0 ? 0.5 : 0
}

/** A question right before a link is answered by the link. */
function endsInLink(reading: Reading): boolean {
  const link = reading.links[reading.links.length - 1]
  const question = reading.questions[reading.questions.length - 1]
  return link !== undefined && question !== undefined && link[0] >= question.span[1] && link[0] - question.span[1] < 40 && reading.text.length - link[1] < 40
}

function isTurnedToSomebody(reading: Reading): boolean {
  if (reading.mentions.length === 0) return false
  return reading.mentions[0]?.[0] === 0 || reading.cues('thanks').length > 0
}

const ROW = [
  'The east hall is painted.',
  'The lift has been repaired.',
  'Forty chairs arrived this morning.',
  'The new timetable is on the wall.',
  'The café opens at eight.',
] as const
const ROW_FA = ['سالن شرقی رنگ شد.', 'آسانسور تعمیر شد.', 'چهل صندلی امروز رسید.', 'برنامهٔ تازه روی دیوار است.', 'کافه از ساعت ۸ باز است.'] as const

export const docs: RuleDocs = {
  seed: 'If your activity engages nobody and creates no interaction, you must suspect that you have become a monologuist.',
  sees: {
    en: 'The sixth post in a row (then the twelfth, and so on) without a question, a reply or a mention of a person.',
    fa: 'ششمین پستِ پشت سر هم (و بعد دوازدهمین و …) بی پرسش، پاسخ یا نام بردن از کسی.',
  },
  limits: {
    en: 'Only the posts this computer has seen are counted. Legal notices, mourning, crisis and outage do not count.',
    fa: 'فقط پست‌هایی شمرده می‌شود که این رایانه دیده است. آگهی قانونی، سوگ، بحران و قطعی شمرده نمی‌شود.',
  },
  bad: {
    en: [
      { text: 'The garden gate is open again.', recent: ROW },
      { text: 'The library has 300 new books.', recent: ['What should we read first?', ...ROW] },
    ],
    fa: [
      { text: 'در باغ دوباره باز شد.', recent: ROW_FA },
      { text: 'کتابخانه ۳۰۰ کتاب تازه دارد.', recent: ['اول کدام را بخوانیم؟', ...ROW_FA] },
    ],
  },
  good: {
    en: [
      { text: 'The garden gate is open again.', recent: ROW.slice(1) },
      { text: 'The garden gate is open again. Which path should we clear next?', recent: ROW },
      { text: 'The library has 300 new books.', recent: [...ROW, 'The garden gate is open again.'] },
    ],
    fa: [
      { text: 'در باغ دوباره باز شد.', recent: ROW_FA.slice(1) },
      { text: 'در باغ دوباره باز شد. بعدش کدام مسیر را هموار کنیم؟', recent: ROW_FA },
    ],
  },
}

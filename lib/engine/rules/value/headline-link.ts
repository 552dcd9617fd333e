import type { Reading, Rule, RuleDocs, Wording } from '../../model'
import { readingOf } from '../../reading/reading-of'

const LONGEST = 20
/** The row before this one. The listening rule about rows of posts speaks at the fifth, tenth …; this one in between. */
const ROW = 7
const EVERY = 5

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['post'],
  check({ reading }, { recent }) {
    if (!isHeadline(reading)) return null
    const posts = recent.filter(({ kind }) => kind !== 'reply')
    let row = 0
    while (row < posts.length && isHeadline(readingOf(posts[posts.length - 1 - row] as { text: string }))) row++
    if (row < ROW || (row - ROW) % EVERY !== 0) return null
    return { spans: reading.links.slice(0, 1), evidence: { count: row + 1 }, posts: posts.slice(-row).flatMap(({ id }) => id ?? []) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A row of headlines with links', fa: 'ردیفی از تیتر و لینک' },
  source: {
    en: 'Wang & Yang 2020 (6,678 tweets: usefulness of information); Saxton & Waters 2014 (1,000 updates: information is what gets shared)',
    fa: 'وانگ و یانگ ۲۰۲۰ (۶۶۷۸ توییت: سودمندی خبر)؛ سکستون و واترز ۲۰۱۴ (۱۰۰۰ پست: خبر است که بازنشر می‌شود)',
  },
  words: {
    en: {
      line: '{count} posts in a row are a headline with a link.',
      evidence: 'This one too is a short line and a link, with no word on why it matters.',
      reason: 'Information is what people pass on, most of all when its use is in plain sight.',
      choice: 'You could add one line: who is this for, what can they do with it? On a news channel, headlines are what people come for.',
    },
    fa: {
      line: '{count} پست پشت سر هم فقط تیتر و لینک است.',
      evidence: 'این یکی هم جملهٔ کوتاه و لینک است و نمی‌گوید به چه کار می‌آید.',
      reason: 'اطلاعات همان چیزی است که دست‌به‌دست می‌شود، بیشتر وقتی فایده‌اش پیدا باشد.',
      choice: 'می‌شود یک جمله افزود: به درد چه کسی می‌خورد و چه کاری با آن می‌شود کرد؟ در کانال خبری، مخاطب برای همین تیترها می‌آید.',
    },
  },
}

const READER = /\b(?:you|your|how to|why|because|so that|tips?)\b|شما|تون|تان|چرا|چطور|چگونه|چون|برای اینکه|راهنما/iu

/** A short line and a link, without question, reader or reason. */
function isHeadline(reading: Reading): boolean {
  return (
    reading.links.length > 0 &&
    reading.words.length > 0 &&
    reading.words.length <= LONGEST &&
    reading.questions.length === 0 &&
    reading.mentions.length === 0 &&
    !READER.test(reading.text)
  )
}

const row = (write: (at: number) => string): readonly string[] => [0, 1, 2, 3, 4, 5, 6].map(write)
const headlinesEn = row((at) => `Quarterly figures of branch ${at} published https://example.org/${at}`)
const headlinesFa = row((at) => `گزارش فصلی شعبهٔ ${at} منتشر شد https://example.org/${at}`)

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants; ask whether you would re-share this.',
  sees: { en: 'The eighth post in a row that is a short line and a link.', fa: 'هشتمین پستِ پیاپی که یک جملهٔ کوتاه و یک لینک است.' },
  limits: { en: 'The preview picture of a link may say more than the line.', fa: 'شاید تصویرِ پیش‌نمایشِ پیوند بیش از این خط بگوید.' },
  bad: {
    en: [
      { text: 'Annual figures of all branches published https://example.org/all', recent: headlinesEn },
      { text: 'Harbour study is online: www.example.org/harbour', recent: headlinesEn },
    ],
    fa: [
      { text: 'گزارش سالانهٔ همهٔ شعبه‌ها منتشر شد https://example.org/all', recent: headlinesFa },
      { text: 'بررسی بندر روی سایت است: www.example.org/bandar', recent: headlinesFa },
    ],
  },
  good: {
    en: [
      { text: 'How to read our annual figures when you are not an accountant https://example.org/all', recent: headlinesEn },
      { text: 'Annual figures of all branches published https://example.org/all', recent: headlinesEn.slice(0, 2) },
    ],
    fa: [
      { text: 'گزارش سالانه را چطور بخوانیم اگر حسابدار نیستیم https://example.org/all', recent: headlinesFa },
      { text: 'گزارش سالانهٔ همهٔ شعبه‌ها منتشر شد https://example.org/all', recent: headlinesFa.slice(0, 2) },
    ],
  },
}

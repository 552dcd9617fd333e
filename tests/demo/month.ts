import type { Activity } from '../../lib/engine/model'
import type { Backup } from '../../lib/messaging/messages'
import { DEFAULT_BRAND, DEFAULT_SETTINGS } from '../../lib/settings/settings'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Four weeks of an invented bookshop's posts, oldest first. */
const POSTS: readonly string[] = [
  'The reading room is open again from Saturday, ten to eight.',
  'Three novels for a train ride of two hours, and why each of them fits.',
  'شنبه ساعت شش، نشست با مترجم «باغ زمستانی». جای نشستن برای چهل نفر هست.',
  'How to keep an old binding alive: brush, cloth, patience. A short guide.',
  'Which opening hours would help you most in winter: early or late?',
  'New on the first table: forty titles, a third of them first translations.',
  'دوستان پرسیده بودند ارسال به جزیره‌ها چند روز طول می‌کشد: معمولاً پنج روز.',
  'The workshop on bookbinding has two free seats on Thursday.',
  'Order before noon and the courier leaves the same day.',
  'What did you read twice this year? We are making a list for the window.',
  'Autumn sale: 20% off all poetry until Friday, 18:00.',
  'سه کتاب کودک که بلندخواندنشان لذت دارد و یک راهنمای کوتاه برای انتخاب.',
  'Mina asked how we choose translations. A short answer, and who reads them first.',
  'We painted the shelves. Sara did the difficult corners.',
  'The autumn catalogue is out, with a map of where each author wrote.',
  'کدام کتاب را به دوستی که اهل خواندن نیست هدیه می‌دهید؟',
]

/** What people wrote, what it needs, and the answer with its delay in hours; without one it is still open. */
const TALKS: readonly (readonly [need: 'question' | 'complaint' | 'praise', answer?: string, hours?: number])[] = [
  ['question', 'Yes, to Qeshm too: five days by post, 12 euros.', 2],
  ['complaint', 'Sorry, three weeks is too long. I called the depot; it leaves today and I will write here tonight. Sara', 3],
  ['question', 'On Thursday at six, upstairs. Two seats are left.', 1],
  ['praise', 'Thank you! I will tell the translator. Omid', 6],
  ['question', 'بله، جمعه‌ها از ده تا دو باز هستیم.', 4],
  ['complaint', 'حق دارید، جلدش خراب رسیده بود. یکی دیگر امروز فرستادیم. سارا', 5],
  ['question', 'The second edition is at the printer; I expect it on the 12th.', 9],
  ['question', 'We keep one copy for you until Saturday. Whose name shall I write on it?', 2],
  ['complaint', 'The wrong volume is on us. The right one left this morning, keep the other.', 20],
  ['question', 'نه، این چاپ تمام شده؛ دست‌دومش را تا آخر هفته پیدا می‌کنم و همین‌جا می‌نویسم.', 3],
  ['question', 'Both are good; for a first reader I would take the shorter one.', 2],
  ['praise', 'خیلی خوشحالمان کردید. لیلا', 12],
]

/** An invented month as a copy that the options page could restore; times count back from `now`. */
export function invented(now: number, locale: 'en' | 'fa'): Backup {
  const from = now - 27 * DAY
  const line = (id: string, time: number, more: Partial<Activity>): Activity => ({
    platform: 'mastodon',
    id,
    own: true,
    authorKey: 'own',
    kind: 'post',
    time,
    exactTime: true,
    complete: true,
    ...more,
  })
  const posts = POSTS.map((text, at) => line(`p${at}`, from + (at * 26 * DAY) / POSTS.length, { text }))
  const talks = TALKS.flatMap(([need, answer, hours = 1], at) => {
    const time = from + (at * 24 * DAY) / TALKS.length + DAY
    // Every third person comes back, so that a circle of readers can be seen.
    const asked = line(`q${at}`, time, {
      own: false,
      authorKey: `reader-${at % 8}`,
      kind: 'reply',
      parent: `p${at}`,
      need,
      ...(answer ? { answered: time + hours * HOUR } : {}),
    })
    return answer ? [asked, line(`a${at}`, time + hours * HOUR, { kind: 'reply', parent: `q${at}`, text: answer })] : [asked]
  })
  const brand = {
    ...DEFAULT_BRAND,
    name: locale === 'fa' ? 'کتاب روشن' : 'Roshan Books',
    goals: [
      {
        name: locale === 'fa' ? 'خوانندهٔ تازه' : 'New readers',
        keywords: ['novel', 'translation', 'workshop', 'catalogue', 'کتاب', 'مترجم'],
        act: 'visit' as const,
        platforms: [],
      },
      { name: locale === 'fa' ? 'گفت‌وگو با خواننده' : 'Talk with readers', keywords: ['reading', 'read', 'خواندن'], act: 'talk' as const, platforms: [] },
    ],
  }
  return {
    panjgol: 1,
    exported: new Date(now).toISOString(),
    settings: { ...DEFAULT_SETTINGS, locale, brands: [brand], activeBrand: brand.id },
    hintMemory: {},
    activities: [...posts, ...talks],
  }
}

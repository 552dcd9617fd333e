import type { DraftKind, Locale } from '../engine/model'

interface ChecksWords {
  readonly title: string
  readonly intro: (count: string) => string
  readonly find: string
  readonly none: (typed: string) => string
  readonly speaksOn: string
  readonly leavesAlone: string
  readonly examplesIn: Readonly<Record<Locale, string>>
  readonly says: string
  readonly serves: string
  readonly source: string
  readonly limits: string
  readonly kinds: Readonly<Record<DraftKind, string>>
  readonly answering: (text: string) => string
  readonly on: (platform: string) => string
  readonly after: (posts: string) => string
  readonly withBrand: string
  readonly whileWaiting: (people: string) => string
}

/** Every sentence of the page that lists all checks. */
export const CHECKS: Readonly<Record<Locale, ChecksWords>> = {
  en: {
    title: 'All checks',
    intro: (count) =>
      `${count} checks, each with its reason, its source and texts it speaks on or leaves alone. The examples are the very ones it is tested with.`,
    find: 'Find a check',
    none: (typed) => `No check mentions ${typed}.`,
    speaksOn: 'Speaks on',
    leavesAlone: 'Leaves alone',
    examplesIn: { en: 'Examples in English', fa: 'Examples in Persian' },
    says: 'What it says',
    serves: 'Serves',
    source: 'Source',
    limits: 'Known limits',
    kinds: { post: 'posts', reply: 'replies', quote: 'quotes', 'thread part': 'parts of a thread' },
    answering: (text) => `answering ${text}`,
    on: (platform) => `on ${platform}`,
    after: (posts) => `after ${posts} earlier posts`,
    withBrand: 'with settings of a brand',
    whileWaiting: (people) => `while ${people} people wait`,
  },
  fa: {
    title: 'همهٔ بررسی‌ها',
    intro: (count) => `${count} بررسی، هر کدام با دلیل و منبع و متن‌هایی که درباره‌شان حرف می‌زند یا ساکت می‌ماند. هر بررسی با همین نمونه‌ها آزموده می‌شود.`,
    find: 'جست‌وجوی بررسی',
    none: (typed) => `در هیچ بررسی‌ای ${typed} نیامده است.`,
    speaksOn: 'حرف می‌زند',
    leavesAlone: 'ساکت می‌ماند',
    examplesIn: { en: 'نمونه‌های انگلیسی', fa: 'نمونه‌های فارسی' },
    says: 'چه می‌گوید',
    serves: 'در خدمتِ',
    source: 'منبع',
    limits: 'آنچه نمی‌بیند',
    kinds: { post: 'پست', reply: 'پاسخ', quote: 'نقل‌قول', 'thread part': 'بخشی از رشته' },
    answering: (text) => `در پاسخ به ${text}`,
    on: (platform) => `در ${platform}`,
    after: (posts) => `پس از ${posts} پست پیشین`,
    withBrand: 'با تنظیمات یک برند',
    whileWaiting: (people) => `در حالی که ${people} نفر منتظرند`,
  },
}

/** One draft the demo types, where, and what it expects to see beside it. */
export interface DemoDraft {
  readonly title: string
  /** Fixture page, as `<platform>/<situation>`. */
  readonly page: string
  readonly language: 'en' | 'fa'
  readonly text: string
  /** Ids of rules, any of which is enough; empty means that no hint is expected. */
  readonly expects: readonly string[]
}

export const DRAFTS: readonly DemoDraft[] = [
  {
    title: 'a broadcasting draft',
    page: 'mastodon/home',
    language: 'en',
    text: 'Roshan Books is pleased to announce its autumn sale. Hurry, last chance! Shop now, tag a friend and share if you agree.',
    expects: ['value/officialese', 'value/promo-alone', 'value/engagement-bait', 'value/empty-urgency'],
  },
  {
    title: 'a dialogue draft',
    page: 'bluesky/home',
    language: 'en',
    text: 'Thank you for all the notes about our opening hours. We can stay open late one evening a week: would Tuesday or Thursday suit you better?',
    expects: [],
  },
  {
    title: 'a cold reply to a complaint',
    page: 'x/reply-complaint',
    language: 'en',
    text: 'Please check our website for delivery information.',
    expects: ['humanity/complaint-cold', 'listening/dm-deflect'],
  },
  {
    title: 'یک متنِ یک‌سویه',
    page: 'mastodon/home',
    language: 'fa',
    text: 'به گزارش روابط عمومی کتاب روشن، جشنوارهٔ پاییزی آغاز گردید. لازم به ذکر است ظرفیت محدود می‌باشد. همین حالا سفارش دهید!',
    expects: ['value/officialese', 'value/promo-alone', 'value/empty-urgency'],
  },
  {
    title: 'یک متنِ گفت‌وگویی',
    page: 'bluesky/home',
    language: 'fa',
    text: 'ممنون از پیام‌هایتان دربارهٔ ساعت کار کتاب‌فروشی. می‌توانیم یک شب در هفته تا دیروقت باز باشیم؛ سه‌شنبه برایتان بهتر است یا پنجشنبه؟',
    expects: [],
  },
  {
    title: 'پاسخی سرد به یک گلایه',
    page: 'x/reply-complaint',
    language: 'fa',
    text: 'از سایت پیگیری کنید.',
    expects: ['humanity/complaint-cold', 'listening/dm-deflect'],
  },
]

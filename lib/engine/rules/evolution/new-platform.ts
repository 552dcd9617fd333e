import { matchGoals } from '../../goals'
import type { Rule, RuleDocs, Wording } from '../../model'

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post'],
  check({ draft, reading }, { brand, recent }) {
    if (draft.platform === '' || recent.length > 0) return null
    const planned = new Set(brand.goals.flatMap(({ platforms }) => platforms.map((platform) => platform.toLowerCase())))
    // A goal without platforms is meant for anywhere; one that the text touches is the business of alignment.
    if (planned.size === 0 || planned.has(draft.platform.toLowerCase()) || brand.goals.some(({ platforms }) => platforms.length === 0)) return null
    if (matchGoals(reading, brand.goals).length > 0) return null
    return { spans: [], evidence: { here: draft.platform, planned: [...planned].join(reading.language === 'fa' ? '، ' : ', ') } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A new platform', fa: 'شبکه‌ای تازه' },
  source: { en: 'House rule (principle 4): ask which platform people use most', fa: 'اصل خانه (اصل ۴): بپرسید مردم کدام شبکه را بیشتر به کار می‌برند' },
  words: {
    en: {
      line: 'First post on {here}? None of your goals lists it yet.',
      evidence: 'Your goals name {planned}; no earlier post here is known.',
      reason: 'Every further place needs somebody who answers there.',
      choice: 'You could note who told you that your people are here and who will reply, and add it to a goal. As a trial it is fine.',
    },
    fa: {
      line: 'نخستین پست در {here}؟ هنوز در هیچ هدفی نیامده است.',
      evidence: 'در هدف‌های شما {planned} آمده و پست پیشینی از اینجا در دست نیست.',
      reason: 'هر جای تازه کسی را می‌خواهد که آنجا جواب بدهد.',
      choice: 'می‌شود نوشت چه کسی گفته مخاطبان شما اینجا هستند و چه کسی پاسخ می‌دهد، و آن را به هدفی افزود. برای آزمایش هم خوب است.',
    },
  },
}

const listed = (...platforms: readonly string[]) => ({ goals: [{ name: 'courses', keywords: [], platforms }] })

export const docs: RuleDocs = {
  seed: 'Social media change every day: ask colleagues, customers and friends which platform they use most.',
  sees: { en: 'The first known post on a platform that no goal lists.', fa: 'نخستین پستِ شناخته‌شده در شبکه‌ای که در هیچ هدفی نیست.' },
  limits: { en: 'Posts from before the installation are not known.', fa: 'پست‌های پیش از نصب را نمی‌شناسد.' },
  bad: {
    en: [
      { text: 'Hello from our little pottery; the kiln is still warm.', platform: 'mastodon', brand: listed('instagram') },
      { text: 'A first picture of the river from our window.', platform: 'bluesky', brand: listed('telegram', 'instagram') },
    ],
    fa: [
      { text: 'سفالگری کوچک ما از امروز اینجا هم می‌نویسد.', platform: 'mastodon', brand: listed('instagram') },
      { text: 'نخستین عکس از رودخانه از پنجرهٔ ما.', platform: 'virasty', brand: listed('telegram', 'instagram') },
    ],
  },
  good: {
    en: [
      { text: 'Hello from our little pottery; the kiln is still warm.', platform: 'instagram', brand: listed('instagram') },
      { text: 'Hello from our little pottery; the kiln is still warm.', platform: 'mastodon', brand: listed() },
    ],
    fa: [
      { text: 'سفالگری کوچک ما از امروز اینجا هم می‌نویسد.', platform: 'instagram', brand: listed('instagram') },
      { text: 'سفالگری کوچک ما از امروز اینجا هم می‌نویسد.', platform: 'mastodon', brand: listed() },
    ],
  },
}

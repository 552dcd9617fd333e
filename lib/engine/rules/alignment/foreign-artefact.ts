import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { normOf } from '../../norms'
import { matches } from '../../reading/matches'
import { ownSaid } from '../../reading/said'
import { isAsked, isQuoted } from '../../reading/voice'

/** Where the furniture of each weight in the list is at home. */
const AT_HOME: readonly (readonly string[])[] = [
  [],
  ['instagram', 'threads', 'tiktok'],
  ['instagram', 'facebook', 'whatsapp', 'telegram', 'threads', 'tiktok'],
  ['instagram', 'linkedin', 'tiktok', 'threads', 'facebook'],
  ['x', 'twitter'],
  ['telegram', 'eitaa', 'bale', 'rubika', 'soroush', 'whatsapp'],
  ['instagram', 'facebook'],
  ['linkedin'],
  ['youtube', 'aparat'],
  ['pinterest'],
  ['tiktok', 'instagram'],
  ['reddit'],
]
/** The footer of a channel; its signs are no words. */
const FOOTER = /🆔\s?@|👇\s?(?:عضو|join)|عضو (?:شوید|شو|بشید)\s?👇/gu
const CHANNEL = 5
const SPLIT_TAG = /#[\u0621-\u06d3]+\u200c[\u0621-\u06d3]+/gu
const BREAKS_TAGS = ['x', 'twitter', 'instagram', 'telegram', 'linkedin', 'facebook', 'threads']

const rule: Rule = {
  severity: 'nudge',
  tier: 'C',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading }) {
    const here = draft.platform.toLowerCase()
    if (here === '') return null
    const span = strangeFurniture(reading, here) ?? overTagLimit(reading, here) ?? splitTag(reading, here)
    return span ? { spans: [span], evidence: { words: reading.text.slice(...span).trim(), here: draft.platform } } : null
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Another platform’s furniture', fa: 'نشانهٔ شبکه‌ای دیگر' },
  source: {
    en: 'House rule (principle 1); Instagram’s limit of 5 hashtags: socialmediatoday.com, December 2025',
    fa: 'اصل خانه (اصل ۱)؛ سقف ۵ هشتگ اینستاگرام: socialmediatoday.com، دسامبر ۲۰۲۵',
  },
  words: {
    en: {
      line: 'This seems to come from another platform than {here}.',
      evidence: '“{words}” leads nowhere here, or does not work on {here}.',
      reason: 'Readers of a pasted text notice that it was written for somewhere else.',
      choice: 'You could put in what works here, such as the link itself. If you mean your account over there, naming that site makes it clear.',
    },
    fa: {
      line: 'به نظر می‌آید این متن برای شبکه‌ای جز {here} نوشته شده است.',
      evidence: '«{words}» در {here} به جایی نمی‌رسد یا کار نمی‌کند.',
      reason: 'مخاطب متنی را که برای جای دیگری نوشته شده زود می‌شناسد.',
      choice: 'می‌شود چیزی گذاشت که همین‌جا کار کند، مثلاً خودِ لینک. اگر منظورتان صفحهٔ شما در آن شبکه است، نام بردن از آن روشنش می‌کند.',
    },
  },
}

const NAMED_ELSEWHERE = /instagram|insta\b|tiktok|twitter|telegram|youtube|linkedin|facebook|اینستا|تلگرام|توییتر|یوتیوب|لینکدین|فیس ?بوک|تیک ?تاک|آپارات/u

function strangeFurniture(reading: Reading, here: string): Span | undefined {
  const footers = matches(reading, FOOTER).map((span) => ({ span, weight: CHANNEL }))
  return [...ownSaid(reading, 'furniture'), ...footers].find(
    ({ span, weight }) => !AT_HOME[weight]?.includes(here) && !isAsked(reading, span) && !isQuoted(reading, span) && !namesItsPlace(reading, span),
  )?.span
}

/** “The link in our Instagram bio” says where. */
function namesItsPlace(reading: Reading, span: Span): boolean {
  const around = reading.text.slice(Math.max(0, span[0] - 40), span[1] + 25).toLowerCase()
  return NAMED_ELSEWHERE.test(
    around
      .replace(/ي/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/\u200c/g, ' '),
  )
}

function overTagLimit(reading: Reading, here: string): Span | undefined {
  const limit = normOf(here)?.hashtags
  return limit === undefined ? undefined : reading.hashtags.length > limit ? reading.hashtags[limit] : undefined
}

/** A zero-width non-joiner ends a hashtag; «_» keeps it whole. */
function splitTag(reading: Reading, here: string): Span | undefined {
  if (!BREAKS_TAGS.includes(here)) return undefined
  const [match] = [...reading.text.matchAll(SPLIT_TAG)]
  return match ? [match.index, match.index + match[0].length] : undefined
}

export const docs: RuleDocs = {
  seed: 'Decide your platforms and tactics on the basis of what your customers like.',
  sees: {
    en: 'Phrases that work on one platform only (“link in bio”, “swipe up”, a Telegram channel footer) on another one, or more hashtags than the site takes.',
    fa: 'عبارت‌هایی که فقط در یک شبکه کار می‌کنند («لینک در بایو»، «ورق بزنید»، پانویس کانال تلگرام) در شبکه‌ای دیگر، یا هشتگ بیش از سقف آن شبکه.',
  },
  limits: {
    en: 'It goes by the name of the platform only; an account that keeps a link list in its profile may mean it.',
    fa: 'فقط به نام شبکه نگاه می‌کند؛ حسابی که فهرست پیوندها را در نمایه‌اش دارد شاید عمداً چنین نوشته باشد.',
  },
  bad: {
    en: [
      { text: 'The new timetable is out. Link in bio!', platform: 'linkedin' },
      { text: 'Retweet to spread the word about the blood drive route.', platform: 'instagram' },
      { text: 'Clay, glaze, fire, light, wind, rain. #clay #glaze #fire #light #wind #rain', platform: 'instagram' },
    ],
    fa: [
      { text: 'برنامهٔ تازهٔ قطارها منتشر شد. لینک در بایو', platform: 'telegram' },
      { text: 'برای دیدن بقیهٔ عکس‌ها ورق بزنید.', platform: 'x' },
      { text: 'سه نکته دربارهٔ نگهداری گلدان در زمستان. 🆔 @goldan_channel', platform: 'linkedin' },
    ],
  },
  good: {
    en: [
      { text: 'The new timetable is out. The link is in our Instagram bio, and here: https://example.org/t', platform: 'linkedin' },
      { text: 'The new timetable is out. Link in bio.', platform: 'instagram' },
    ],
    fa: [
      { text: 'برنامهٔ تازهٔ قطارها منتشر شد. لینک در بایو', platform: 'instagram' },
      { text: 'سه نکته دربارهٔ نگهداری گلدان در زمستان. 🆔 @goldan_channel', platform: 'telegram' },
    ],
  },
}

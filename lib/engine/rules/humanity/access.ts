import type { Action, Draft, Locale, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { ownSaid } from '../../reading/said'
import { isAsked } from '../../reading/voice'

const SAME_EMOJI = /(\p{Extended_Pictographic})\ufe0f?(?:\s?\1\ufe0f?){3,}/gu
/** Mathematical and enclosed letters read out one by one, or not at all. */
const DECORATIVE =
  /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u{24b6}-\u{24e9}\u{ff21}-\u{ff5a}](?:\s?[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u{24b6}-\u{24e9}\u{ff21}-\u{ff5a}]){2,}/gu
const KASHIDA = /\p{L}{0,30}\u0640{2,60}[\p{L}\u0640]{0,60}|(?:\p{L}\u0640\p{L}?){3,}/gu
const LONG_TAG = 14
const TAG_WORDS =
  /(?:the|and|for|you|your|our|with|day|week|best|love|life|new|shop|sale|home|work|team|food|book|good|happy|friday|monday|sunday|summer|winter|spring|world|art|of|to|in|is|my|we|city|garden|coffee|small|business|social|media|made|hand|local|support|public|market|mental|health|women|thank|real|free|big|night|music)/gu

/** A screen reader spells capitals or shouts them; a line of them is a shape no eye knows. */
const CAPITALS = /(?:[A-Z][A-Z'’]{1,24}[^\p{L}\n]{1,4}){6,40}[A-Z][A-Z'’]+/gu
const MANY_EMOJI = 7
const BETWEEN = 4
const MANY_TAGS = 9

interface Seen {
  readonly spans: readonly Span[]
  readonly what: 'emoji' | 'stuffed' | 'tags' | 'letters' | 'capitals' | 'hashtag' | 'kashida' | 'pictured' | 'pictures'
  readonly actions?: readonly Action[]
}

const rule: Rule = {
  severity: 'note',
  tier: 'A',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading }) {
    const seen = firstSeen(draft, reading)
    if (!seen) return null
    return { spans: seen.spans, evidence: { what: seen.what }, ...(seen.actions ? { actions: seen.actions } : {}) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Hard to read aloud', fa: 'دشوار برای صفحه‌خوان' },
  source: {
    en: 'Gleason et al. 2019: alternative text on 0.1% of 1.09 million pictures on Twitter',
    fa: 'گلیسون و همکاران ۲۰۱۹: متن جایگزین در ۰٫۱٪ از ۱٫۰۹ میلیون تصویر توییتر',
  },
  words: {
    en: {
      line: 'A screen reader would stumble over part of this.',
      evidence: 'Seen: {what}.',
      reason: 'Blind readers hear repeated emoji, decorative letters and run-together hashtags piece by piece; pictures without a text stay unseen.',
      choice: 'One emoji, plain letters, #CapitalsInHashtags and a short text for each picture make it readable. A purely decorative picture needs none.',
    },
    fa: {
      line: 'صفحه‌خوانِ نابینایان در بخشی از این متن گیر می‌کند.',
      evidence: 'دیده شد: {what}.',
      reason: 'صفحه‌خوان شکلک‌های تکراری، حروف تزیینی و کشیده و هشتگ‌های چسبیده را تکه‌تکه می‌خواند؛ عکسِ بی‌متن هم دیده نمی‌شود.',
      choice: 'یک شکلک، حروف ساده، و متن کوتاهی برای هر عکس کافی است. عکسِ صرفاً تزیینی متن نمی‌خواهد.',
    },
  },
  terms: {
    what: {
      emoji: { en: 'the same emoji in a row', fa: 'چند شکلک یکسان پشت سر هم' },
      stuffed: { en: 'emoji between the words', fa: 'شکلک لابه‌لای واژه‌ها' },
      tags: { en: 'a wall of hashtags', fa: 'دیواری از هشتگ' },
      letters: { en: 'letters that only look like letters', fa: 'حروف تزیینی' },
      capitals: { en: 'whole sentences in capitals', fa: 'جمله‌هایی سراسر با حروف بزرگ' },
      hashtag: { en: 'a hashtag whose words run together', fa: 'هشتگی که واژه‌هایش به هم چسبیده‌اند' },
      kashida: { en: 'stretched letters', fa: 'حروف کشیده' },
      pictured: { en: 'what people need stands in the picture only', fa: 'آنچه مخاطب لازم دارد فقط در تصویر است' },
      pictures: { en: 'a picture without a text', fa: 'عکسی بدون متن جایگزین' },
    } satisfies Record<Seen['what'], Record<Locale, string>>,
  },
}

function firstSeen(draft: Draft, reading: Reading): Seen | undefined {
  const letters = spansOf(draft.text, DECORATIVE)
  if (letters.length > 0)
    return { spans: letters, what: 'letters', actions: letters.map((span) => ({ kind: 'replace', span, text: draft.text.slice(...span).normalize('NFKC') })) }
  const emoji = spansOf(draft.text, SAME_EMOJI)
  if (emoji.length > 0)
    return {
      spans: emoji,
      what: 'emoji',
      actions: emoji.map((span) => ({ kind: 'replace', span, text: String.fromCodePoint(draft.text.codePointAt(span[0]) as number) })),
    }
  const kashida = spansOf(draft.text, KASHIDA)
  if (kashida.length > 0)
    return {
      spans: kashida,
      what: 'kashida',
      actions: kashida.map((span) => ({ kind: 'replace', span, text: draft.text.slice(...span).replace(/\u0640/g, '') })),
    }
  const capitals = spansOf(draft.text, CAPITALS)
  if (capitals.length > 0) return { spans: capitals, what: 'capitals' }
  if (isStuffed(reading)) return { spans: reading.emoji, what: 'stuffed' }
  if (reading.hashtags.length >= MANY_TAGS) return { spans: reading.hashtags, what: 'tags' }
  const tags = reading.hashtags.filter((span) => runsTogether(draft.text.slice(...span)))
  if (tags.length > 0) return { spans: tags, what: 'hashtag' }
  const pictured =
    reading.numbers.length === 0 && draft.kind !== 'reply' ? ownSaid(reading, 'in-the-picture').filter(({ span }) => !isAsked(reading, span)) : []
  if (pictured.length > 0 && !/\balt\b|متن جایگزین/iu.test(draft.text)) return { spans: pictured.map(({ span }) => span), what: 'pictured' }
  return (draft.mediaWithoutAlt ?? 0) > 0 ? { spans: [], what: 'pictures' } : undefined
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] => [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])

/** One for every second word or so, and several of them between two words; a few at the ends of lines are a list. */
function isStuffed({ emoji, words, text }: Reading): boolean {
  if (emoji.length < MANY_EMOJI || emoji.length * 2 < words.length) return false
  const between = emoji.filter(([start, end]) => /\p{L}[ \t]{0,3}$/u.test(text.slice(start - 4, start)) && /^[ \t]{0,3}\p{L}/u.test(text.slice(end, end + 4)))
  return between.length >= BETWEEN
}

/** Three words or more in small Latin letters: long, and with at least two everyday words in it. */
function runsTogether(tag: string): boolean {
  if (tag.length <= LONG_TAG || !/^#[a-z]+$/u.test(tag)) return false
  return (tag.match(TAG_WORDS) ?? []).length >= 2
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'Four equal emoji in a row, emoji between the words, letters that only look like letters, stretched Persian letters, sentences in capitals, walls of hashtags or long ones in small letters, pictures without a text or with all of it.',
    fa: 'چهار شکلک یکسان پشت سر هم، شکلک لابه‌لای واژه‌ها، حروف تزیینی، حروف کشیده، جملهٔ سراسر با حروف بزرگ، دیوار هشتگ یا هشتگ لاتین بلند با حروف کوچک، عکس بی متن جایگزین، خبری که فقط در تصویر است.',
  },
  limits: {
    en: 'How a site shows hashtags is not known; pictures count only where the composer shows their text.',
    fa: 'نمی‌داند سایت هشتگ‌ها را چطور نشان می‌دهد؛ تصویر فقط وقتی به حساب می‌آید که کادر نوشتن متنش را نشان دهد.',
  },
  bad: {
    en: [
      { text: 'The rose garden is open 🌹🌹🌹🌹🌹' },
      { text: '𝓦𝓮𝓵𝓬𝓸𝓶𝓮 to the spring fair on Friday at ten.' },
      { text: 'Come to the reading on Friday at six. #supportyourlocalbookshop' },
      { text: '𝗧𝗵𝗲 𝗹𝗶𝗯𝗿𝗮𝗿𝘆 𝗶𝘀 𝗼𝗽𝗲𝗻 𝘂𝗻𝘁𝗶𝗹 𝗻𝗶𝗻𝗲 𝗼𝗻 𝗧𝗵𝘂𝗿𝘀𝗱𝗮𝘆𝘀.' },
      { text: 'THE SWIMMING POOL IS OPEN AGAIN FROM MONDAY AND THE WATER IS WARM.' },
      { text: 'New 🌸 menu 🍰 from 🗓 Monday ☕ with 🥧 plum 🍑 cake 🎂 and tea 🫖' },
      { text: 'The new opening hours are in the picture below. Zoom in to see your branch.' },
    ],
    fa: [
      { text: 'باغ گل سرخ باز شد 🌹🌹🌹🌹🌹' },
      { text: 'ســـــلام، نمایشگاه از جمعه ساعت ده برپاست.' },
      { text: 'جمعه ساعت ۶ کتاب‌خوانی داریم. #supportyourlocalbookshop' },
      { text: 'منوی 🌸 تازه 🍰 از 🗓 دوشنبه ☕ با 🥧 کیک 🍑 آلو 🎂 و چای 🫖' },
      { text: 'ساعت کار تازهٔ شعبه‌ها در تصویر زیر آمده است؛ عکس را بزرگ کنید.' },
    ],
  },
  good: {
    en: [
      { text: 'The rose garden is open 🌹 Come by the lake on Friday. 🌷🌿' },
      { text: 'Come to the reading on Friday at six. #SupportYourLocalBookshop' },
      { text: 'NASA, UNESCO and the WHO are on the panel; the talk is in English.' },
      { text: 'On the menu:\n🥣 soup\n🥗 salad\n🥧 pie\n🍝 pasta\n🍰 cake\n☕ coffee\n🫖 tea\nKitchen open until nine, the soup is vegan.' },
    ],
    fa: [
      { text: 'باغ گل سرخ باز شد 🌹 جمعه کنار دریاچه‌ایم. 🌷🌿' },
      { text: 'جمعه ساعت ۶ کتاب‌خوانی داریم. #کتابفروشی_محله' },
      { text: 'منوی امروز:\n🥣 سوپ جو\n🥗 سالاد\n🥧 کوکو\n🍝 ماکارونی\n🍰 کیک\n☕ قهوه\n🫖 چای\nآشپزخانه تا ساعت ۹ باز است.' },
    ],
  },
}

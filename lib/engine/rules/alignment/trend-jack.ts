import { matchGoals } from '../../goals'
import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { facts } from '../../reading/facts'
import { matches, normalisedOf } from '../../reading/matches'
import { ownSaid } from '../../reading/said'
import { isAsked, isDisowned, isQuoted, ownHits, weightOf, wordsOf } from '../../reading/voice'

const ENOUGH = 1
const TAGGED = 0.5
const USEFUL = 1
/** The set pieces of a meme: they open a line. */
const SET_PIECE =
  /(?:^|\n)[ \t]{0,8}(?:pov|no ?one|nobody|plot twist)\s?:|(?:^|\n)[ \t]{0,8}(?:us|me|our team|our boss|that moment|the moment|that feeling) when \p{L}|\bcorporate needs you to\b|\bbe like:|(?:^|\n)[ \t]{0,8}(?:also )?(?:me|you|us|customer|boss|mum|mom):|(?:^|\n)[ \t]{0,8}(?:when|وقتی|اون لحظه(?: ای)? که|لحظه ?ای که|حس و حال) [^\n]{3,120}[😂🤣😅😭💀]/gu
const TREND_TAG = /^#(?:.*(?:trend|viral|challenge|foryou|fyp|meme|relatable|ترند|چالش|وایرال|اکسپلور))/iu
/** Writes about trends: market, weather, research. */
const ABOUT =
  /\b(?:report|data|market|study|prices?|analysis|statistics|sales of|research|forecast|infection|fever|load|disease|privacy|safety|warn(?:ing)?)\b|(?:گزارش|آمار|بازار|پژوهش|تحلیل|بیماری|عفونت|سرماخوردگی|صنعت|بزرگ ?ترین #?چالش|آب و هوا|خطرناک|خطر|هشدار)/iu

const rule: Rule = {
  severity: 'nudge',
  tier: 'B',
  kinds: ['post', 'quote', 'thread part'],
  check({ draft, reading }, { brand }) {
    const { text } = normalisedOf(reading)
    const hits = ownHits(reading, 'trend-talk').filter(
      ({ span }) => !isAsked(reading, span) && !reading.hashtags.some((tag) => span[0] >= tag[0] && span[1] <= tag[1]),
    )
    const useful = facts(reading) > USEFUL && reading.cues('useful').length > 0
    const following = (useful ? [] : ownSaid(reading, 'trend-following')).filter(
      ({ span }) => !hits.some((hit) => span[0] < hit.span[1] && hit.span[0] < span[1]),
    )
    // A meme that tells something useful is a way of telling it.
    const pieces =
      reading.numbers.length + reading.links.length >= USEFUL
        ? []
        : matches(reading, SET_PIECE).filter((span) => !isQuoted(reading, span) && !isDisowned(reading, span))
    const tags = trendTags(reading)
    const weight = weightOf(hits) + weightOf(following) + pieces.length + (tags.length > 0 ? TAGGED : 0)
    const tagAndCall = tags.length > 0 && /کنید|کنین|پیوست|نمون|ما هم|\bjoin|\bour\b|\bwe\b/u.test(text) ? TAGGED : 0
    if (weight + tagAndCall < ENOUGH || ABOUT.test(text)) return null
    if (matchGoals(reading, brand.goals, draft.platform).length > 0) return null
    const spans = [...[...hits, ...following].map(({ span }) => span), ...pieces, ...tags].sort((a, b) => a[0] - b[0])
    return { spans, evidence: { words: wordsOf(reading, spans, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Joining a trend', fa: 'همراه شدن با موج' },
  source: {
    en: 'Sprout Index 2025 (4,044 consumers): 40% cool, 33% embarrassing, 27% only within a day or two',
    fa: 'شاخص Sprout ۲۰۲۵ (۴۰۴۴ مصرف‌کننده): ۴۰٪ جالب، ۳۳٪ خجالت‌آور، ۲۷٪ فقط در یکی‌دو روز اول',
  },
  words: {
    en: {
      line: 'A trend, with no link to what you do in sight.',
      evidence: '“{words}” takes part in a trend; no word of your goals stands beside it.',
      reason: 'Readers are split: 40% find brands in trends cool, 33% embarrassing, 27% only in the first day or two (Sprout 2025).',
      choice: 'What would your readers miss if you left this one out? If trends are part of your plan, this is moot.',
    },
    fa: {
      line: 'همراه شدن با یک موج، بی‌آن‌که ربطش به کار شما پیدا باشد.',
      evidence: '«{words}» از یک موجِ همگانی می‌گوید و کنارش واژه‌ای از هدف‌های شما نیست.',
      reason: 'نظر مخاطبان دوگانه است: ۴۰٪ همراهی برندها با موج‌ها را می‌پسندند، ۳۳٪ آن را مایهٔ خجالت می‌دانند و ۲۷٪ فقط در یکی دو روز اول (اسپراوت، ۲۰۲۵).',
      choice: 'اگر این یکی نباشد، مخاطب شما چه چیزی از دست می‌دهد؟ اگر چنین پست‌هایی بخشی از برنامهٔ شماست، این نکته مطرح نیست.',
    },
  },
}

function trendTags(reading: Reading): readonly Span[] {
  return reading.hashtags.filter((span) => TREND_TAG.test(reading.text.slice(...span)))
}

export const docs: RuleDocs = {
  seed: 'Choose tactics so that the fear of falling behind does not panic your clients.',
  sees: {
    en: 'Words of joining a trend or challenge, with no keyword of a goal beside them.',
    fa: 'واژه‌های همراه شدن با ترند یا چالش، بی‌آن‌که واژه‌ای از هدف‌ها کنارش باشد.',
  },
  limits: { en: 'It knows only the trends that are named as such.', fa: 'فقط موج‌هایی را می‌شناسد که به همین نام خوانده شده باشند.' },
  bad: {
    en: [{ text: 'POV: you just opened our app #trending' }, { text: 'Everyone is doing it, so we had to hop on this trend too 😅' }],
    fa: [{ text: 'ما هم به این #چالش پیوستیم، شما هم جا نمونید!' }, { text: 'گفتیم از قافله عقب نمونیم، اینم نسخهٔ ما از ترند این روزها.' }],
  },
  good: {
    en: [
      { text: 'The biggest challenge in printing is colour. Three things that helped us last year.' },
      { text: 'Heat pump prices: the trend of five years in one table.' },
    ],
    fa: [{ text: 'چالش‌های صنعت چاپ از نگاه سه چاپخانه‌دار؛ رنگ، کاغذ و زمان.' }, { text: 'کمبود نیرو بزرگ‌ترین چالش این کارگاه است و راهی که رفتیم این بود.' }],
  },
}

import type { CueHit, Draft, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { doesSomething } from '../../reading/doing'
import { facts } from '../../reading/facts'
import { matches, wholeWords } from '../../reading/matches'
import { normalise } from '../../reading/normalise'
import { isAboutItself } from '../../reading/person'
import { ownSaid } from '../../reading/said'
import { isAsked, isDisowned, isQuoted, ownHits, sentenceAt, weightOf, wordsOf } from '../../reading/voice'

const ENOUGH = 1.75
/** A text without a single fact has nothing else to say. */
const ENOUGH_WITHOUT_FACTS = 1.25
/** And if it goes round itself, one word of praise tells what it is. */
const ENOUGH_ABOUT_ITSELF = 0.75
/** With something a reader can check, only a heap of praise is remarked on. */
const ENOUGH_WITH_PROOF = 3.5

/** A figure with something counted, a rating, a test, a source: what a reader can check. */
const PROOF = wholeWords(
  [
    '\\d[\\d.,]* ?(?:%|percent|of|out of|years?|hours?|minutes?|days?|people|customers|clients|buyers|patients|students|users|families|farmers|tonnes?|tons?|km|kg|litres?|liters?|degrees|reviews?|votes?|stars?|/ ?\\d)',
    '\\d[\\d.,]* ?(?:هزار|میلیون|%|درصد|سال|ساعت|دقیقه|روز|نفر|مشتری|خریدار|بیمار|دانشجو|کاربر|خانواده|کشاورز|تن|کیلو\\p{l}{0,5}|لیتر|درجه|نظر|رأی|ستاره|از \\d)',
    'according to|survey|study|tested by|certified|iso \\d+|measured|independent',
    'طبق (?:نظرسنجی|آمار|گزارش|پژوهش)|نظرسنجی|پژوهش|استاندارد ملی|ایزو|آزمایش\\p{l}{0,4}|گواهی~?نامه',
  ].join('|'),
)
/** «۱۰۰٪» and “100%” are praise, not proof; so is «۲۴ ساعته». */
const EMPTY_FIGURE = /^(?:100|۱۰۰)\s?(?:%|٪|percent|درصد)/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading }) {
    const hits = ownSaid(reading, 'self-praise').filter((hit) => !isAboutOthers(reading, hit))
    const more = superlatives(reading).filter((span) => !hits.some((hit) => span[0] < hit.span[1] && hit.span[0] < span[1]))
    const lofty = (draft.kind === 'reply' ? [] : loftyWords(reading)).filter(
      (span) => ![...hits.map((hit) => hit.span), ...more].some((other) => span[0] < other[1] && other[0] < span[1]),
    )
    const weight = weightOf(hits) + more.length * SUPERLATIVE + loftyWeight(reading, lofty)
    const bare = draft.kind !== 'reply' && weight < ENOUGH_ABOUT_ITSELF ? bareWords(reading) : []
    if (bare.length === 0 && weight < enough(draft, reading)) return null
    const spans = [...hits.map(({ span }) => span), ...more, ...lofty, ...bare].sort((a, b) => a[0] - b[0])
    return { spans, evidence: { words: wordsOf(reading, spans, 2) }, strength: Math.min(1, weight / 3) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Praise of oneself', fa: 'تعریف از خود' },
  source: {
    en: 'Stephen, Sciandra & Inman 2015 (4,284 posts of 9 brands): persuasive content lowers engagement',
    fa: 'استیون، سیاندرا و اینمن ۲۰۱۵ (۴۲۸۴ پست از ۹ برند): متن تبلیغی مشارکت را کم می‌کند',
  },
  words: {
    en: {
      line: 'Praise from the brand itself, with nothing a reader could check.',
      evidence: '“{words}” comes without a figure, a source or a customer’s word.',
      reason: 'In a study of 4,284 brand posts, persuasive wording went with less response.',
      choice: 'One proof often says more: a figure, a test, a sentence from a customer. If a picture or a link carries it, this is moot.',
    },
    fa: {
      line: 'تعریفی از زبان خودِ برند که مخاطب راهی برای سنجیدنش ندارد.',
      evidence: '«{words}» بدون عدد، منبع یا حرفِ یک مشتری آمده است.',
      reason: 'در بررسی ۴۲۸۴ پست برندها، لحن تبلیغیِ بیشتر با واکنش کمتر همراه بود.',
      choice: 'شاید یک شاهد گویاتر باشد: عددی، آزمونی، جمله‌ای از یک مشتری. اگر عکس یا لینک همراه این کار را می‌کند، این نکته مطرح نیست.',
    },
  },
}

function enough({ kind }: Draft, reading: Reading): number {
  if (kind === 'reply' || facts(reading) > 0) return proofs(reading).length > 0 ? ENOUGH_WITH_PROOF : ENOUGH
  return isAboutItself(reading) ? ENOUGH_ABOUT_ITSELF : ENOUGH_WITHOUT_FACTS
}

const BARE = 2
const LONG = 50

/** Lofty words of a text that goes round itself, states no fact and does nothing for anybody. */
function bareWords(reading: Reading): readonly Span[] {
  if (
    facts(reading) > 0 ||
    !isAboutItself(reading) ||
    reading.asks ||
    doesSomething(reading) ||
    reading.cues('thanks').length + reading.cues('apology').length > 0
  )
    return []
  const hits = ownHits(reading, 'lofty-words')
  return hits.length < BARE || reading.words.length > LONG || reading.negative ? [] : hits.map(({ span }) => span)
}

/** «قوی‌ترین تیم», «باتجربه‌ترین», “#1 brand” in a sentence of “we”; at most two count. */
const FURTHER =
  /(?<![\p{L}])(?!بیشترین|کمترین|مهم ترین|مهمترین|نزدیک ترین|آخرین|ساده ترین|رایج ترین|سخت ترین)\p{L}{2,12}\s?ترین(?![\p{L}])|(?:#|no\.? ?|number )1(?!\d)(?= \p{L})/gu
const SUPERLATIVE = 0.75

/** Each high word alone says little; beside another in a sentence about “us” it lifts. */
const LOFTY = 0.9
const MOST_LOFTY = 3

function loftyWords(reading: Reading): readonly Span[] {
  if (reading.numbers.length > 1 || reading.links.length > 0) return []
  return ownSaid(reading, 'lofty')
    .map(({ span }) => span)
    .filter((span) => !isAsked(reading, span) && isOfUs(reading, span))
    .slice(0, MOST_LOFTY)
}

function loftyWeight(reading: Reading, spans: readonly Span[]): number {
  const heavy = ownSaid(reading, 'lofty').some(({ span, weight }) => weight > 1 && spans.includes(span)) ? LOFTY : 0
  return spans.length * LOFTY + heavy
}

function superlatives(reading: Reading): readonly Span[] {
  return matches(reading, FURTHER)
    .filter((span) => !isQuoted(reading, span) && !isDisowned(reading, span) && !isAsked(reading, span) && isOfUs(reading, span))
    .slice(0, 2)
}

const US = /\b(?:we|we're|our|us|brand)\b|(?:^|\s)(?:ما|ماست|مان|مون|برند|مجموعه|افتخار|هستیم|داریم|دریافت)(?=$|[\s.,!;])/u

function isOfUs(reading: Reading, span: Span): boolean {
  const sentence = sentenceAt(reading, span)
  return sentence !== undefined && US.test(normalise(reading.text.slice(...sentence.span)).text)
}

function proofs(reading: Reading): readonly Span[] {
  return matches(reading, PROOF).filter((span) => !EMPTY_FIGURE.test(reading.text.slice(...span)))
}

const OTHERS = /\b(?:your|you|their|her|his|she|he|they|wish(?:es|ing)?)\b|(?:برایتان|براتون|برای شما|آرزو|شما بهترین|استادمان|معلم)/iu

/** In a question, or in a sentence about the reader or somebody else and not about “we”. */
function isAboutOthers(reading: Reading, { span }: CueHit): boolean {
  if (isAsked(reading, span)) return true
  const sentence = reading.sentences.find(({ span: [from, to] }) => span[0] >= from && span[0] < to)
  if (!sentence) return false
  const { text } = normalise(reading.text.slice(...sentence.span))
  if (/\b(?:we|we're|our|us)\b|(?:^|\s)(?:ما|مان|مون|ماست)(?=$|[\s.,!;])/iu.test(text)) return false
  return OTHERS.test(text)
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants; ask whether you would accept this in your customers’ place.',
  sees: {
    en: 'Several superlatives or words of pride about oneself and nothing that can be checked.',
    fa: 'چند صفتِ برترین یا واژهٔ افتخار دربارهٔ خود، بدون چیزی که بشود سنجید.',
  },
  limits: { en: 'It cannot see a proof that stands in a picture.', fa: 'گواهی را که در تصویر آمده نمی‌بیند.' },
  bad: {
    en: [
      { text: 'The world-class, industry-leading solution for modern offices.' },
      { text: 'We are proud to be the leading provider of innovative solutions.' },
      { text: 'Our unrivalled commitment to excellence sets us apart.' },
    ],
    fa: [
      { text: 'بهترین و برترین مجموعهٔ کشور، با افتخار در کنار شما.' },
      { text: 'ما با کادری مجرب و بالاترین کیفیت، پیشرو در صنعت خود هستیم.' },
      { text: 'مفتخریم که برند برتر و بی‌رقیب بازاریم.' },
    ],
  },
  good: {
    en: [
      { text: 'Rated 4.7 out of 5 by 1,200 buyers; the most common complaint is the lid.' },
      { text: 'The best time to water tomatoes is early morning.' },
      { text: 'We are not the biggest bakery in town, and that is fine with us.' },
    ],
    fa: [
      { text: 'بهترین زمان برای خرید لپ‌تاپ، هفته‌های بعد از معرفی نسل تازه است.' },
      { text: 'بهترین‌ها را برایتان آرزو می‌کنیم؛ شب یلدا در کنار هم.' },
      { text: '۱۲۰۰ خریدار به این کتری ۴٫۷ از ۵ داده‌اند؛ بیشترین گلایه از درپوش آن بود.' },
    ],
  },
}

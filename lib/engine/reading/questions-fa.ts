import type { Question, Reading, Sentence, Span, Word } from '../model'
import { verbForm } from './verb-form-fa'
import { quotedSpans } from './voice'

/**
 * Persian: a sentence that asks, marked or not. «می‌دونستید …» before one's own news is a `teaser`; what is said in anger,
 * begins with «مگه», stands in quotation marks or is answered by the writer is `rhetorical`.
 */
export function questionFa(reading: Reading, sentence: Sentence): Question | undefined {
  const own = wordsOf(reading, sentence)
  const marked = isMarked(reading, sentence)
  if (!marked && !isBuiltAsQuestion(reading, sentence, own)) return undefined
  return { span: sentence.span, kind: kindOf(reading, sentence, own), asksFor: asksFor(own) }
}

/** The words of a sentence, «می» joined to its verb. */
function wordsOf({ words }: Reading, { words: [from, to] }: Sentence): readonly string[] {
  const joined: string[] = []
  for (let at = from; at < to; at++) {
    const { norm } = words[at] as Word
    const next = at + 1 < to ? (words[at + 1] as Word).norm : ''
    if ((norm === 'می' || norm === 'نمی') && next !== '') {
      joined.push(norm + next)
      at++
    } else joined.push(norm)
  }
  return joined
}

function isMarked({ text, links }: Reading, { span: [from, to] }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if ((unit === 0x61f || unit === 0x3f) && !links.some((link) => at >= link[0] && at < link[1])) return true
  }
  return false
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Question words that hardly stand in a sentence that does not ask. */
const ASKING = setOf('آیا چنده چندن چقدره چقدر کجاست کجاس کجان کجا چطوریه چطوره چجوریه چیه چیست کیه کیست کدومه کدوم کدام چطور چطوری چجوری چگونه چرا چی کی کِی')
/** They ask by themselves, without a verb. */
const ASKING_ALONE = setOf('چنده چندن چقدره کجاست کجاس کجان چطوریه چجوریه چیه چیست کیه کیست کدومه آیا')
/** Before or after these a question word tells instead: «نمی‌دونم چرا», «هر کجا», «این که چطور», «چطور … بخوانید». */
const TELLING = setOf(
  'هر هرچی همه که اینکه وقتی اگر اگه چون تا ببینید ببینین بخونید بخوانید بدونید بدانید بدونین بگیم بگوییم میگیم میگوییم گفتیم توضیح نشون نشان یاد یادبگیرید آموزش راهنمای دانلود کلیک نمیدونم نمیدانم میدونم میدانم فهمیدم فهمیدیم',
)
const SHALL_YOU = setOf(
  'دارید دارین هست هستش هستید هستین موجوده میشه میشود میفروشید میفرستید میفرستین میدید میدین میکنید میکنین میگید میگین دارد داره بازه بازید',
)
const ASKED_WORDS = 7

/** Not marked, and yet asked: a question word that governs the sentence, or a short «… دارید». */
function isBuiltAsQuestion(reading: Reading, sentence: Sentence, own: readonly string[]): boolean {
  if (own.length < 2 || reading.links.length > 0 || /!\s*$/u.test(reading.text.slice(...sentence.span))) return false
  if (own.some((word) => TELLING.has(word))) return false
  const last = own[own.length - 1] as string
  if (own.some((word) => ASKING_ALONE.has(word))) return true
  const asked = own.findIndex((word) => ASKING.has(word))
  if (asked >= 0 && own.length <= 12) {
    const verb = own.slice(asked + 1).find((word) => word === 'باید' || verbForm(word) !== undefined || SHALL_YOU.has(word))
    if (verb !== undefined && own[asked] !== 'چقدر') return true
  }
  return own.length <= ASKED_WORDS && reading.hashtags.length === 0 && SHALL_YOU.has(last) && asksOutright(own, last)
}

/** «ارسال دارید», «سایز بزرگ موجوده»; not «دوست دارید», not «خوش آمدید». */
const asksOutright = (own: readonly string[], last: string): boolean => {
  const before = own[own.length - 2] ?? ''
  return !/^(?:دوست|باور|یاد|اعتقاد|حق|لطف|اختیار|قرار|خبر)$/u.test(before) && !/^(?:هستید|هستین|داره|دارد|هست|میشه|میشود)$/u.test(last)
}

const TEASING =
  /^(?:آیا )?(?:می(?:دونستید|دونستین|دانستید|دانستی|دونستی|دونید|دانید)|تا حالا|تاحالا|تا به حال|حدس|میخواهید|میخواید|میخواین|دوست دارید|دوست دارین|دنبال|به دنبال|آماده اید|آماده‌اید|آماده این|خسته شدید|شنیده اید|شنیدید|دیده اید)/u
const IN_ANGER = /[؟?]!|![؟?]|[؟?]{3}/u
const RHETORICAL = /^(?:مگه|مگر|کیه که|کی گفته|چه کسی گفته|چرا که نه|یعنی چی|یعنی چه|این چه|انصافه|این انصافه)(?: |$)/u
const ANSWERED = /^[\s"»”')]*(?:نه|بله|آره|خیر|چون|زیرا|شاید|دقیقا|هیچی|هیچ‌کس|هیچکس|البته)(?!\p{L})/u

function kindOf(reading: Reading, { span, words: [, to] }: Sentence, own: readonly string[]): Question['kind'] {
  const text = reading.text.slice(...span)
  const said = own.join(' ')
  const told = reading.links.length > 0 || to < reading.words.length
  if (TEASING.test(said) && told && reading.mentions.length === 0) return 'teaser'
  if (RHETORICAL.test(said) || IN_ANGER.test(text) || isQuotedMark(reading, span) || ANSWERED.test(reading.text.slice(span[1]))) return 'rhetorical'
  return own.some((word, at) => (word === 'یا' && at > 0 && at < own.length - 1) || word === 'کدوم' || word === 'کدام' || word === 'کدومه') ? 'choice' : 'open'
}

/** The mark stands between quotation marks: somebody else asks. */
function isQuotedMark({ text }: Reading, [from, to]: Span): boolean {
  return quotedSpans(text).some(([start, end]) => start >= from && end <= to && /[؟?]/u.test(text.slice(start, end)) && !/[؟?]/u.test(text.slice(end, to)))
}

const PRICE = /^(?:قیمت|قیمتش|قیمتشو|قیمتا|قیمتها|چنده|چندن|هزینه|هزینش|هزینه‌اش|تعرفه|نرخ|فی|کرایه|شهریه|شهریش|تومنه|تومن|تومان|گرونه|ارزونه|تخفیف|بیعانه)$/u
const TIME = /^(?:ساعت|ساعتی|زمان|زمانی|تاریخ|تاریخی|روزی|روزه|روزای|مهلت|زودتر)$/u
const PLACE = /^(?:کجا|کجاست|کجاس|کجان|آدرس|آدرستون|آدرسش|نشانی|لوکیشن|کجاها)$/u
const HOW = /^(?:چطور|چطوری|چجوری|چگونه|چطوریه|چجوریه|چجور)$/u
const WHICH = /^(?:چرا|چی|چیه|چیست|کیه|کیست|کدوم|کدام|کدومه|چه|چیا|کیا|کی)$/u
const COMES = /^(?:می|ن?می)?(?:رسه|رسد|اد|آد|آید|ره|رود|شه|شود|شروع|باز|بازه|بازید|آماده|ارسال|موجود|منتشر|تموم|تمام|تحویل|برگزار|شارژ|میاد|وقت|باید|تعطیله)/u

/** What an answer would have to hold. */
function asksFor(own: readonly string[]): Question['asksFor'] {
  if (own.some((word) => PRICE.test(word))) return 'price'
  const much = own.findIndex((word) => /^(?:چقدر|چقد|چقدره|چند)$/u.test(word))
  const next = own[much + 1] ?? ''
  if (much >= 0 && /^(?:میشه|می|هست|است|پول|دربیاد|در|میگیرید|میگیرین|باید)$/u.test(next)) return 'price'
  if (much >= 0 && /^(?:روز|روزه|ساعت|ساعته|هفته|ماه|طول|وقت|زمان|دقیقه)$/u.test(next)) return 'time'
  if (own.some((word) => PLACE.test(word))) return 'place'
  const who = own.indexOf('کی')
  if (who >= 0 && own.slice(who + 1, who + 5).some((word) => COMES.test(word))) return 'time'
  if (own.some((word, at) => TIME.test(word) && (own[at - 1] === 'چه' || own[at + 1] === 'چند' || /^(?:کاری|کاریتون|ارسال|تحویل)/u.test(own[at + 1] ?? ''))))
    return 'time'
  if (own.some((word) => HOW.test(word))) return 'how'
  if (much >= 0 || own.some((word) => WHICH.test(word))) return 'other'
  return 'yes-no'
}

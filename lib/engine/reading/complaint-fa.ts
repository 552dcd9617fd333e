import { hasLists, tableOf } from '../lexicon/lists'
import type { Reading, Sentence, Word } from '../model'
import { normalise } from './normalise'
import { type PhraseTable, phraseTable } from './phrases'
import { type VerbForm, verbForm } from './verb-form-fa'

/** A word of a text, its «می» joined, with what it is. */
interface Token {
  readonly norm: string
  readonly verb: VerbForm | undefined
  /** The signs it bears by itself. */
  readonly sign: string | undefined
}

/** At most so many of one sign count. */
const ENOUGH = 2

/**
 * What speaks for a complaint in a Persian text, and what against it, by name: how often, at most twice. Words and set
 * phrases are few; most signs are of the build: what is denied of whom, and what is denied beside a good word.
 */
export function complaintSigns(reading: Reading): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  if (!hasLists('fa')) return signs
  known ??= build()
  const add = (name: string): void => {
    signs.set(name, Math.min(ENOUGH, (signs.get(name) ?? 0) + 1))
  }
  for (const [name, hits] of known.phrases.match(reading.words)) for (const _ of hits) add(name)
  for (const sentence of reading.sentences) ofSentence(reading, sentence).forEach(add)
  ofManner(reading).forEach(add)
  return signs
}

interface Known {
  readonly phrases: PhraseTable
  readonly signOfWord: ReadonlyMap<string, string>
  readonly without: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  readonly toBe: ReadonlySet<string>
}

/** What the lists say; built when the first Persian text is read. */
let known: Known | undefined

const setOf = (list = ''): ReadonlySet<string> => new Set(list.split(' ').map((word) => normalise(word).text.replace(/ /g, '')))

function build(): Known {
  const denied = tableOf('fa', 'complaint-denied')
  return {
    phrases: phraseTable('fa', tableOf('fa', 'complaint-phrases')),
    signOfWord: new Map(Object.entries(tableOf('fa', 'complaint-words')).flatMap(([sign, words]) => [...setOf(words)].map((word) => [word, sign] as const))),
    without: setOf(denied['without what']),
    not: setOf(denied['not what']),
    toBe: setOf(denied['not to be']),
  }
}

const canBeWithout = (norm: string): boolean => known?.without.has(norm) ?? false
const canBeDenied = (norm: string): boolean => known?.not.has(norm) ?? false
const canBe = (norm: string): boolean => known?.toBe.has(norm) ?? false

const ENDINGS =
  'هایشان هاشون هاتون هامون هایش هایی هاش هام هات های ها ترین تره تری تر ترن شون تون مون شان تان مان ست یه یش یم ید ین ند ام اش ای ایی ن ه ی ش م ت ا و'.split(
    ' ',
  )

/** They only look like a sign with an ending. */
const NO_SIGN = new Set('قطعی قطعا ضعفا خوبان'.split(' '))

/** The sign of a word, whatever usual ending it has. */
function signOf(norm: string): string | undefined {
  const whole = known?.signOfWord.get(norm)
  if (whole !== undefined || norm.length < 4 || NO_SIGN.has(norm)) return whole
  for (const ending of ENDINGS) {
    if (norm.length < ending.length + 3 || !norm.endsWith(ending)) continue
    const sign = known?.signOfWord.get(norm.slice(0, -ending.length))
    if (sign !== undefined) return sign
  }
  return undefined
}

const isMi = (norm: string): boolean => norm === 'می' || norm === 'نمی'

/** The words of a sentence with «می», «بی» and «غیر» joined to what follows. */
function tokensOf({ words }: Reading, [from, to]: Sentence['words']): readonly Token[] {
  const tokens: Token[] = []
  for (let at = from; at < to; at++) {
    const { norm } = words[at] as Word
    const next = at + 1 < to ? (words[at + 1] as Word).norm : undefined
    if (next !== undefined && isMi(norm)) {
      tokens.push({ norm: norm + next, verb: verbForm(norm + next), sign: known?.signOfWord.get(norm + next) })
      at++
    } else if (next !== undefined && isDenying(norm, next, at + 2 < to ? (words[at + 2] as Word).norm : '')) {
      tokens.push({ norm: norm + next, verb: undefined, sign: 'without' })
      at++
    } else tokens.push({ norm, verb: verbForm(norm), sign: isWithout(norm) ? 'without' : signOf(norm) })
  }
  return tokens
}

/** «بی کیفیت»، «کم دقت»، «غیر قابل تحمل». */
const isDenying = (norm: string, next: string, third: string): boolean =>
  norm === 'غیر' ? (next === 'قابل' ? canBe(third) : canBeDenied(next)) : (norm === 'بی' || norm === 'کم') && canBeWithout(withoutEnding(next))

const withoutEnding = (norm: string): string => {
  if (canBeWithout(norm)) return norm
  const ending = ENDINGS.find((one) => norm.endsWith(one) && canBeWithout(norm.slice(0, -one.length)))
  return ending === undefined ? norm : norm.slice(0, -ending.length)
}
const isWithout = (norm: string): boolean =>
  (norm.startsWith('بی') && canBeWithout(withoutEnding(norm.slice(2)))) ||
  (norm.startsWith('غیر') && (canBeDenied(norm.slice(3)) || norm === 'غیرقابل')) ||
  norm === 'فاقد' ||
  norm === 'عدم'

const NOBODY = new Set(['هیچ', 'هیچکس', 'هیشکی', 'هیچکدام', 'هیچکدوم', 'هیچگونه', 'کسی', 'احدی', 'یکی', 'هیچی', 'هیچکی', 'حتی'])
const STILL = new Set(['هنوز', 'هنوزم', 'همچنان', 'کماکان', 'تاکنون'])
const AT_ALL = new Set(['اصلا', 'اصن', 'ابدا', 'چندان', 'آنچنان', 'زیاد', 'خیلی'])
const HOWEVER = new Set(['ولی', 'اما', 'البته', 'متاسفانه', 'لیکن', 'منتها', 'منتهی', 'هرچند', 'فقط', 'تنها'])
const WRONG_WAY = new Set([
  'اشتباه',
  'اشتباهی',
  'عوضی',
  'دیر',
  'الکی',
  'بیخودی',
  'کنسل',
  'لغو',
  'قطع',
  'بد',
  'زشت',
  'گم',
  'خراب',
  'دیگه',
  'بدون',
  'برعکس',
  'ناقص',
  'تقلبی',
])
const TROUBLE = new Set(['weak', 'fault', 'broken', 'poor quality', 'little of it', 'upset', 'late'])
const PERIOD = /^(?:روز|هفته|ماه|سال|ساعت|دقیقه)(?:ه|س|ست|هاست|ها|ای|م)?$/u
const TIMES = /^(?:بار|دفعه|مرتبه)(?:ه|ی|م)?$/u
const COUNT = new Set('یک یه دو سه چهار چار پنج شش شیش هفت هشت نه ده پانزده پونزده بیست سی چهل صد چند چندین نیم'.split(' '))
const MINE = /^(?:من|ما|بنده|اینجانب|خودم|مارو|منو|ام|مون)$/u
const IF = new Set(['اگه', 'اگر', 'چنانچه'])
const SMELL = /^بو(?:ی|ش|یی)?$/u
const GIVES = /^(?:می(?:داد|ده|دهد|اد)|گرفته|داد|میومد|میآمد)$/u
const WISH = /^(?:ای)?کاش(?:کی)?$/u
const YOURS = /^(?:شما|تون|تان|\p{L}{3,}تون|\p{L}{4,}تان)$/u
const NEAR = 5

/** What one sentence shows. */
function ofSentence(reading: Reading, sentence: Sentence): readonly string[] {
  const tokens = tokensOf(reading, sentence.words)
  const signs: string[] = tokens.filter(({ norm }) => norm === 'نه').length > 1 ? ['neither, nor'] : []
  const denials = tokens.flatMap(({ verb }, at) => (verb?.denied ? [at] : []))
  const first = tokens[0]?.norm
  if (tokens.some(({ norm }) => IF.has(norm))) signs.push('if')
  if (first === 'یعنی' && denials.length > 0) signs.push('how can this be')
  if (tokens.some(({ norm }) => norm === 'چرا') && tokens.some(({ verb }) => verb?.person === 'you')) signs.push('why do you')
  if (tokens.some(({ norm }, at) => SMELL.test(norm) && tokens.slice(at, at + 6).some((one) => GIVES.test(one.norm)))) signs.push('smells')
  const wishes = tokens.some(({ norm }) => WISH.test(norm))
  const deniedAfter = (at: number, near = NEAR): Token | undefined => {
    const place = denials.find((denial) => denial > at && denial <= at + near)
    return place === undefined ? undefined : tokens[place]
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const { norm, verb, sign } = token
    if (sign === 'good' || sign === 'wanted') {
      if (deniedAfter(at, 3)) signs.push('a good thing denied')
      else if (sign === 'good') signs.push('good word')
    } else if (sign !== undefined && TROUBLE.has(sign) && isExcused(tokens, at)) signs.push('no trouble')
    else if (sign !== undefined) signs.push(sign)
    if (NOBODY.has(norm) && deniedAfter(at, 6) && !tokens.slice(at, at + 4).some((one) => TROUBLE.has(one.sign ?? ''))) signs.push('nobody, nothing')
    if (STILL.has(norm) && deniedAfter(at, 9)?.verb?.person === 'other') signs.push('not yet')
    if (AT_ALL.has(norm) && deniedAfter(at, 4)) signs.push('not at all')
    if (HOWEVER.has(norm)) signs.push('however')
    if (verb?.denied)
      signs.push(
        verb.person === 'you'
          ? 'you do not'
          : verb.person === 'i'
            ? 'i do not'
            : verb.past
              ? 'did not happen'
              : norm.startsWith('نیس') || norm.startsWith('نبو')
                ? 'is not'
                : 'does not, has not',
      )
    if (verb && !verb.denied && verb.past && verb.person === 'you' && tokens.slice(Math.max(0, at - 4), at + 4).some((one) => WRONG_WAY.has(one.norm)))
      signs.push('you did it wrong')
    if (verb && !verb.denied && verb.person === 'you') signs.push(wishes && verb.past && norm.startsWith('می') ? 'wish you did' : 'you do')
    if (isCount(tokens[at - 1]) && PERIOD.test(norm)) signs.push('so long')
    if (isCount(tokens[at - 1]) && TIMES.test(norm)) signs.push('so often')
    if (YOURS.test(norm)) signs.push('yours')
    if (MINE.test(norm) || (verb?.person === 'i' && !verb.denied)) signs.push('i tell')
  }
  return signs
}

const isCount = (token: Token | undefined): boolean => token !== undefined && (COUNT.has(token.norm) || /^\d+$/.test(token.norm))

/** «هیچ ایرادی نداشت»، «بدون مشکل»، «مشکل حل شد»، «بد نبود»، «خسته نباشید»: trouble is named to say that there is none. */
function isExcused(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  if (/^(?:بدون|رفع|ضد|بی)$/.test(before) || tokens[at - 2]?.norm === 'بدون') return true
  const sign = tokens[at]?.sign
  const near = tokens.slice(at + 1, at + (sign === 'fault' ? 5 : 3))
  return near.some(
    ({ norm, verb }) => /^(?:حل|رفع|برطرف|نباش.*|گیر)$/.test(norm) || (verb?.denied === true && verb.person !== 'you' && !/شد|کرد|شه$|شود/.test(norm)),
  )
}

const THANKS_OR_WISH = ['thanks', 'praise', 'greeting'] as const

/** How the text is written, and what else it does. */
function ofManner(reading: Reading): readonly string[] {
  const { text, links, words } = reading
  const signs: string[] = THANKS_OR_WISH.filter((notion) => reading.cues(notion).length > 0)
  if (/[؟?]!|![؟?]|[؟?]{2}/u.test(text)) signs.push('asks in anger')
  else if (/[؟?]/u.test(text)) signs.push(reading.sentences.length > 1 ? 'asks too' : 'only asks')
  if (/!{2}/u.test(text)) signs.push('shouts')
  if (/\.{3}|…/u.test(text)) signs.push('dots')
  if (/[😡😠🤬😤😒🙄👎😞😢😭😩😫💩😔☹]/u.test(text)) signs.push('sad face')
  if (/[😀😃😄😁😊😍🥰👍❤💕🙏👏🎉😘☺✨💯🌹🌸💐]/u.test(text)) signs.push('glad face')
  if (links.length > 0) signs.push('link')
  if (words.length > 25) signs.push('long')
  return signs
}

import { tableOf } from '../../lexicon/lists'
import type { Action, Brand, CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { matches } from '../../reading/matches'
import { isQuoted, ownHits, sentenceAt, weightOf, wordsOf } from '../../reading/voice'
import { actsOnIt, apologises, isWarm, owns } from '../../reading/warmth'
import { grievanceMet } from '../humanity/complaint-cold'

/** A text this short has room for one official phrase only, and that one then sets its tone. */
const SHORT = 20
const ENOUGH = 1.5
const ENOUGH_WHEN_SHORT = 1
/** Whoever is sorry or owns it is heard as a person, whatever the verb. */
const ENOUGH_WHEN_WARM = 2.5
/** A brand that has chosen a formal voice means it; only a heap of office phrases is remarked on. */
const ENOUGH_WHEN_FORMAL = 3.5
/** A notice full of days and hours tells what people need; a formal opening is the least of it. */
const ENOUGH_IN_NOTICE = 2.25
const NOTICE = 4

const rule: Rule = {
  severity: 'nudge',
  tier: 'C',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading, parent }, { brand }) {
    const hits = [...officialHits(reading), ...officeNouns(reading)]
    if (hits.length === 0) return null
    if (parent && isLeftAlone(reading, parent)) return null
    const weight = weightOf(hits)
    const short = (draft.kind === 'reply' && !actsOnIt(reading)) || reading.words.length <= SHORT
    const ordinary = short ? ENOUGH_WHEN_SHORT : draft.kind !== 'reply' && reading.dates.length >= NOTICE ? ENOUGH_IN_NOTICE : ENOUGH
    const enough = brand.register === 'formal' ? ENOUGH_WHEN_FORMAL : apologises(reading) || owns(reading) ? ENOUGH_WHEN_WARM : ordinary
    if (weight < enough) return null
    const shown = [...hits].sort((a, b) => b.weight - a.weight).filter(({ weight: own }) => own >= 0.5)
    const spans = shown.map(({ span }) => span).sort((a, b) => a[0] - b[0])
    if (spans.length === 0) return null
    const actions = hits.flatMap((hit) => plainer(reading, hit, brand) ?? [])
    return {
      spans,
      evidence: {
        words: wordsOf(
          reading,
          shown.map(({ span }) => span),
          2,
        ),
      },
      strength: Math.min(1, weight / 3),
      ...(actions.length > 0 ? { actions } : {}),
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Officialese', fa: 'زبان اداری' },
  source: {
    en: 'Persian editors’ advice: parastood.ir 2005, mariadaro.com; for English a house rule (principle 2)',
    fa: 'توصیهٔ ویراستاران فارسی: parastood.ir ۱۳۸۴ و mariadaro.com؛ برای انگلیسی اصل خانه (اصل ۲)',
  },
  words: {
    en: {
      line: 'Some of this reads like a notice from an office.',
      evidence: '“{words}” is office wording.',
      reason: 'Such phrases make the text longer, not clearer; on a social site readers look for the news itself.',
      choice: 'You could start with what changes for the reader and use everyday verbs. In a formal notice it may be just right as it is.',
    },
    fa: {
      line: 'بخشی از این متن به اطلاعیهٔ اداری نزدیک است.',
      evidence: '«{words}» از زبان نامه‌های اداری آمده است.',
      reason: 'این عبارت‌ها متن را بلندتر می‌کنند، نه روشن‌تر. در شبکهٔ اجتماعی مخاطب دنبال خودِ خبر است.',
      choice: 'می‌شود از همان خبر شروع کرد و فعل‌های ساده‌تری به کار برد. اگر متن واقعاً رسمی است، همین هم خوب است.',
    },
  },
}

/** Nouns made of verbs and their long kin: “commencement”, “provisions”, “vehicular”. */
const OFFICE_NOUN = /(?<![\p{L}'-])(?=\p{L}{8})[a-z]{3,20}(?:[ts]ions?|ments?|[ae]nces?|ity|ities|ular|ative|[io]sing|accordingly|pursuant)(?![\p{L}'-])/gu
/** Beside so few of them, or in a text of so many other words, they are just words. */
const FEWEST_NOUNS = 5
const NOUNS_IN_WORDS = 0.12
const NOUN_WEIGHT = 0.4

/** None unless the text is thick with them; “Investment Management” is a name. */
function officeNouns(reading: Reading): readonly CueHit[] {
  if (reading.language !== 'en' || reading.words.length <= SHORT) return []
  const hits = matches(reading, OFFICE_NOUN)
    .map((span) => ({ span, cue: reading.text.slice(...span), weight: NOUN_WEIGHT }))
    .filter(({ cue, span }) => cue === cue.toLowerCase() || sentenceAt(reading, span)?.span[0] === span[0])
  const different = new Set(hits.map(({ cue }) => cue)).size
  return different < FEWEST_NOUNS || different < reading.words.length * NOUNS_IN_WORDS ? [] : hits
}

/** First the person, then the words: an unheard complaint and an open question have hints of their own. */
const isLeftAlone = (reading: Reading, parent: Reading): boolean =>
  (grievanceMet(reading, parent) !== 'none' && !isWarm(reading)) || (parent.asks && !answers(reading, parent))

/** Own phrases, without those that only look official: «دنبال چه می‌گردید», «در جهت باد», words that are the topic. */
function officialHits(reading: Reading): readonly CueHit[] {
  const hits = ownHits(reading, 'officialese')
  if (hits.length === 0) return hits
  const about = reading
    .cues('about-words')
    .map(({ span }) => span)
    .filter((span) => !isQuoted(reading, span))
  return hits.filter((hit) => {
    const sentence = sentenceAt(reading, hit.span)
    if (sentence && about.some(([start]) => start >= sentence.span[0] && start < sentence.span[1])) return false
    return !isSomethingElse(reading, hit)
  })
}

const BEFORE_GOING_ROUND = new Set(['می', 'نمی', 'بر', 'باز', 'دنبال', 'دور', 'پی', 'بازمی', 'برمی'])
const BEFORE_DIRECTION = new Set(['در', 'این', 'همین', 'از', 'هر', 'به', 'ان', 'آن', 'تغییر'])

function isSomethingElse(reading: Reading, { cue, span }: CueHit): boolean {
  const at = reading.words.findIndex((word) => word.span[0] >= span[0])
  const before = reading.words[at - 1]?.norm ?? ''
  if (/^(ن?می )?گرد/.test(cue)) return BEFORE_GOING_ROUND.has(before) || BEFORE_GOING_ROUND.has(reading.words[at - 2]?.norm ?? '')
  if (cue.startsWith('جهت')) return BEFORE_DIRECTION.has(before)
  return false
}

const AFTER_PHRASE = /^\s*(?:که(?!\p{L})|that\b)?[\s،,:]*/u
/** An ordinary word in small letters. A name with a capital of its own ("iPhone"), an address or a number is none. */
const SMALL_WORD = /^[a-z]{1,30}(?:['’-][a-z]{1,20}){0,3}(?![\p{L}\p{N}_]|[.@/]\w)/u

/** What could stand there instead, where one word can take the other's place. */
function plainer(reading: Reading, { cue, span }: CueHit, { name }: Brand): Action | undefined {
  if (cue === 'مذکور' || cue === 'مزبور') return thisOne(reading, span)
  if (cue.startsWith('جهت ')) return { kind: 'replace', span: [span[0], span[0] + 'جهت'.length], text: 'برای' }
  if (cue.endsWith(' نمود')) return { kind: 'replace', span: [span[1] - 'نمود'.length, span[1]], text: 'کرد' }
  if (/حاصل (فرما|نما)/.test(cue)) return undefined
  const text = tableOf('fa', 'plainer')[cue] ?? tableOf('en', 'plainer')[cue]
  if (text === undefined) return undefined
  const isRaised = /[A-Z]/.test(reading.text.charAt(span[0]))
  if (text !== '') return { kind: 'replace', span, text: isRaised ? text.charAt(0).toUpperCase() + text.slice(1) : text }
  const end = span[1] + (AFTER_PHRASE.exec(reading.text.slice(span[1]))?.[0].length ?? 0)
  const next = SMALL_WORD.exec(reading.text.slice(end))?.[0]
  const raises = isRaised && next !== undefined && next !== name.split(' ')[0] && beginsSentence(reading, span)
  return { kind: 'delete', span: [span[0], end], ...(raises ? { raises } : {}) }
}

/** What stands behind it becomes the beginning when it goes. */
function beginsSentence(reading: Reading, span: Span): boolean {
  const first = sentenceAt(reading, span)?.words[0]
  return first !== undefined && reading.words[first]?.span[0] === span[0]
}

/** «طرح‌های مذکور» can become «این طرح‌ها»: the demonstrative moves to the front. */
function thisOne(reading: Reading, span: Span): Action | undefined {
  const before = /(\S{1,40})\s{1,8}$/u.exec(reading.text.slice(Math.max(0, span[0] - 60), span[0]))
  if (!before) return undefined
  const noun = (before[1] as string).replace(/(ها)[یي]$/u, '$1')
  return { kind: 'replace', span: [before.index, span[1]], text: `این ${noun}` }
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants; ask whether you would accept this in your customers’ place.',
  sees: {
    en: 'Phrases of office letters and press releases (“please be advised”, “is pleased to announce”), several of them or one in a short text.',
    fa: 'عبارت‌های نامهٔ اداری و خبر رسمی («به اطلاع می‌رساند»، «می‌باشد»، «لازم به ذکر است»)، چند تا از آن‌ها یا یکی در متنی کوتاه.',
  },
  limits: {
    en: 'A channel that publishes formal notices sounds like this on purpose; a formal brand voice raises the bar.',
    fa: 'کانالی که اطلاعیهٔ رسمی می‌گذارد عمداً چنین است؛ لحن رسمیِ برند آستانه را بالا می‌برد.',
  },
  bad: {
    en: [
      { text: 'ACME is pleased to announce the opening of its new branch in Leeds.' },
      { text: 'Please be advised that the pool will be closed on Monday.' },
      { text: 'Customers are requested to utilise the north entrance until the works are complete.' },
      { text: 'Kindly note that your request has been received.', kind: 'reply', replyingTo: 'Hi, I have just sent the form in.' },
    ],
    fa: [
      { text: 'به اطلاع کلیهٔ مشتریان گرامی می‌رساند شعبهٔ جدید در یزد افتتاح گردید.' },
      { text: 'لازم به ذکر است که ساعت کار فروشگاه از ۹ الی ۲۱ می‌باشد.' },
      { text: 'خواهشمند است جهت ثبت‌نام به سایت مراجعه نمایید.' },
      { text: 'سفارش شما ارسال گردید.', kind: 'reply', replyingTo: 'سلام، سفارشم رو همین الان ثبت کردم' },
    ],
  },
  good: {
    en: [
      { text: 'We open in Yazd on Monday. Parking is free.' },
      { text: 'Editing tip: instead of “please be advised that we are closed”, say “we are closed”.' },
      { text: 'The word “utilise” nearly always means “use”.' },
    ],
    fa: [
      { text: 'از دوشنبه در یزد هم باز هستیم. جای پارک رایگان است.' },
      { text: 'به‌جای «می‌باشد» بنویسیم «است»؛ جمله کوتاه‌تر و روشن‌تر می‌شود.' },
      { text: 'باد در جهت شمال می‌وزد و هوا تا عصر خنک‌تر می‌شود.' },
      { text: 'هر چه دنبالش می‌گردید در طبقهٔ دوم است: کتاب، دفتر و رنگ.' },
    ],
  },
}

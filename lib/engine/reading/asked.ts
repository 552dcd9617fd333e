import type { Question, Reading, Span, Word } from '../model'
import { listed } from './listed'
import { stem } from './stem'

export type Wanted = Question['asksFor']

/** What one question is about. */
export interface Asked {
  readonly wants: Wanted
  /** "This or that?" */
  readonly isChoice: boolean
  /** Stems of the words whose answer is wanted: of a choice the two sides, else what is asked of the thing that is spoken of. */
  readonly focus: ReadonlySet<string>
  /** Stems of all its words that carry more than grammar. */
  readonly words: ReadonlySet<string>
}

/** What the questions of a message are about; of a message without a question that wants an answer, the whole text. */
export function askedBy(message: Reading): readonly Asked[] {
  const open = message.questions.filter(({ kind }) => kind === 'open' || kind === 'choice')
  if (open.length === 0) return [askedIn(message, [0, message.text.length], byWords(message, [0, message.text.length]))]
  return open.map(({ span, asksFor }) => askedIn(message, span, wantedBy(message, span, asksFor)))
}

/** Where the form of a question does not show what it asks for, its words do; "does the price include …" asks for no price. */
function wantedBy(message: Reading, span: Span, asksFor: Wanted): Wanted {
  // "Why are there two prices", «می‌شه ساعت تحویل رو عوض کنم»: neither a price nor a time is asked for.
  if (holds(message, span, 'asks-why')) return 'other'
  if (asksFor === 'time' && holds(message, span, 'asks-whether') && !holds(message, span, 'by-word-time')) return 'yes-no'
  // A price is asked for by name; a discount or a rent that is or is not there is not.
  if (asksFor === 'price' && !holds(message, span, 'asks-price')) return 'yes-no'
  // "I lost my card, what do I do": the question word stands inside.
  return asksFor === 'other' || (asksFor === 'yes-no' && holds(message, span, 'asks-late')) ? byWords(message, span) : asksFor
}

const KINDS = ['price', 'time', 'place', 'how'] as const

function byWords(message: Reading, span: Span): Wanted {
  return KINDS.find((kind) => holds(message, span, `by-word-${kind}`)) ?? (holds(message, span, 'asks-open') ? 'other' : 'yes-no')
}

const holds = (message: Reading, [from, to]: Span, name: string): boolean => listed(message, name).some(([start, end]) => start >= from && end <= to)

/** A word of a question: whether it only carries grammar, and whether it names what is spoken of already. */
interface Asking {
  readonly norm: string
  readonly small: boolean
  readonly known: boolean
}

const OR = /^(?:or|یا)$/
const NOT = /^(?:not|no|نه|خیر|نخیر)$/
/** "Now the front is shut", "since I'm on crutches": why it is asked, not what. */
const REASON = /^(?:now|since|because|as|while|given|before|چون|آخه|اخه)$/
const ALSO = 'هم'
const SIDE = 3
/** Words that hardly tell what is asked: "take", "need", «می‌خوام», «باید», and the question words. */
const LIGHT =
  /^(?:ones?|tak(?:e|es|ing)|need(?:s|ed)?|com(?:e|es|ing)|giv(?:e|es|ing)|put|us(?:e|es|ing)|find|buy|start|tell|say|please|possible|chance|idea|sorry|hi|hello|thanks|anyone|anything|right|going|able|news|باید|بر(?:م|یم|ید)|بگیر\S{0,6}|بد(?:م|یم|ید|ین|ن)|دار(?:م|ن|ه)|کن(?:م|ن|ند|ه)|بکن\S{0,6}|بیار\S{0,6}|بیا\S{0,6}|بش(?:ه|م)|سلام|ببخشی[دن]|ممنون|مرسی|خسته|نباشید|بالاخره|هنوزم|بگی[دن]|بگویید|چ(?:یه|یا|جوری|طوری)|\S{0,6}خوا(?:م|یم)|\S{0,6}تون(?:م|یم|ن|ید|ین|ه)|ن?می?ش\S{1,3}|میکن\S{1,4}|ای|ا[مشتن]|ها|تر|رو|\S)$/

function askedIn(message: Reading, span: Span, wants: Wanted): Asked {
  const words = asking(message, span)
  const asked = { wants, words: stems(words) }
  const or = words.findIndex(({ norm }, at) => OR.test(norm) && at > 0 && at < words.length - 1)
  const isChoice = or > 0 && !NOT.test(words[or + 1]?.norm ?? '')
  if (isChoice) return { ...asked, isChoice, focus: sidesOf(words, or) }
  const also = beforeAlso(words)
  if (also.length > 0) return { ...asked, isChoice, focus: stems(also) }
  const fresh = words.filter(({ small, known }) => !small && !known)
  if (fresh.length === 0) return { ...asked, isChoice, focus: stems(words) }
  return { ...asked, isChoice, focus: stems(wants === 'yes-no' && PERSIAN.test(fresh[0]?.norm ?? '') ? predicate(words) : fresh) }
}

/** «جمعه‌ها هم», «سایز ۴۸ هم»: the word before «هم» is what is asked about. */
function beforeAlso(words: readonly Asking[], to = words.length): readonly Asking[] {
  const also = words.findIndex(({ norm }, at) => norm === ALSO && at > 0 && at < to)
  return words
    .slice(0, Math.max(0, also))
    .filter(({ small }) => !small)
    .slice(-1)
}

const PERSIAN = /^[\u0600-\u06ff]/

/** Of a Persian question that wants yes or no the last words: the verb stands at the end, and before it what is asked. A longer row of words is mostly the name of the thing. */
function predicate(words: readonly Asking[]): readonly Asking[] {
  const end = words.findLastIndex(({ small, known }) => !small && !known)
  let from = end
  while (from > 0 && !words[from - 1]?.small && !words[from - 1]?.known) from--
  return words.slice(end - from >= 2 ? end : from, end + 1)
}

const CLAUSE = /^(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|has|have|it|i|we|they|you)$/

/** The words on either side of "or"; those that stand on both tell nothing. Where a whole clause follows, the clause before it counts as a whole. */
function sidesOf(words: readonly Asking[], or: number): ReadonlySet<string> {
  const also = beforeAlso(words, or)
  const after = words.slice(or + 1).filter(({ norm }) => norm !== 'just' && norm !== 'only')
  const left = also.length > 0 ? also : CLAUSE.test(after[0]?.norm ?? '') ? words.slice(0, or).filter(({ known }) => !known) : rowBefore(words, or)
  const one = stems(left)
  const other = stems(after.filter(({ small }) => !small).slice(0, SIDE + 1))
  const either = new Set([...one, ...other].filter((word) => !(one.has(word) && other.has(word))))
  return either.size > 0 ? either : new Set([...one, ...other])
}

/** The row of words that ends before a place, small words at its end left out; its first word is the thing itself where the sentence begins with it. */
function rowBefore(words: readonly Asking[], to: number): readonly Asking[] {
  const end = words.findLastIndex(({ small, known }, at) => at < to && !small && !known)
  if (end < 0) return words.slice(0, to)
  let from = end
  while (from > 0 && end - from < SIDE - 1 && !words[from - 1]?.small && !words[from - 1]?.known) from--
  return words.slice(from === 0 && end > 0 ? 1 : from, end + 1)
}

const stems = (words: readonly Asking[]): ReadonlySet<string> => new Set(words.filter(({ small }) => !small).map(({ norm }) => stem(norm)))

/** What follows is spoken of already: "the …", "your …", «این …», and in «برای …» what it is for. */
const DEFINITE = /^(?:the|your|our|my|this|that|these|those|his|her|their|این|آن|اون|ان|برای|برا|واسه|جهت)$/
/** «کیکتون», «اشتراک ماهانه‌تون»: what the reader has. */
const OF_YOURS = /(?:تون|تان|مون|مان)$/
const OF_YOURS_APART = 4
/** "Is the pool heated": what comes after the verb has its own last word said of it. */
const INVERTS = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)$/
/** «این شامپو ضرر نداره»: the verb has the last word. */
const THIS = /^(?:این|آن|اون|ان)$/
const WHICH = /^(?:which|what|whose|کدوم|کدام|چه)$/
const NOUN = 3

/** The words of a question up to the reason why it is asked. */
function asking(message: Reading, [from, to]: Span): readonly Asking[] {
  const small = message.cues('small-words').map(({ span }) => span)
  const isSmall = ({ span, norm, script }: Word): boolean =>
    script !== 'number' && (LIGHT.test(norm) || small.some(([start, end]) => span[0] >= start && span[1] <= end))
  const all = message.words.filter(({ span }) => span[0] >= from && span[1] <= to)
  const reason = all.findIndex(({ norm }, at) => at > 3 && REASON.test(norm))
  const own = reason > 0 ? all.slice(0, reason) : all
  const known = new Set<number>()
  for (const [at, { norm }] of own.entries()) {
    if (DEFINITE.test(norm)) for (const one of run(own, at + 1, isSmall, INVERTS.test(own[at - 1]?.norm ?? '') || THIS.test(norm))) known.add(one)
    if (WHICH.test(norm)) known.add(at + 1)
    if (OF_YOURS.test(norm)) for (const one of norm.length < OF_YOURS_APART ? [at - 1, at - 2] : [at]) known.add(one)
  }
  return own.map((word, at) => ({ norm: word.norm, small: isSmall(word), known: known.has(at) }))
}

/** After "the": the words up to the next small one, without that which is asked of them. */
function run(words: readonly Word[], from: number, isSmall: (word: Word) => boolean, isSubject: boolean): readonly number[] {
  const found: number[] = []
  for (let at = from; at < words.length && found.length < NOUN && !isSmall(words[at] as Word); at++) found.push(at)
  return isSubject && found.length > 1 ? found.slice(0, Math.min(2, found.length - 1)) : found
}

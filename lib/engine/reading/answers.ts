import type { Reading, Span } from '../model'
import { type Asked, askedBy } from './asked'
import { listed } from './listed'
import { matches, wholeWords } from './matches'
import { said } from './said'
import { stem } from './stem'
import { selfTalk, tellingWords } from './substance'
import { ownHits } from './voice'
import { asksBack } from './warmth'

/** Whether `reply` holds what at least one question of `parent` asks for, gives a reason, or goes on with the talk. */
export function answers(reply: Reading, parent: Reading): boolean {
  // "Text 5 to 3000": a number to write to is no answer.
  if (listed(reply, 'by-text-message').length > 0) return false
  const clauses = clausesOf(reply)
  const evades = clauses.some(({ empty }) => empty >= 0.5)
  if (asksBack(reply) && (!evades || said(reply, 'needed-detail').some(({ cue }) => !SMALL_TALK.test(cue)))) return true
  return askedBy(parent).some((asked) => {
    if (reply.links.length > 0 && clauses.some(({ stems }) => [...asked.words].some((one) => stems.has(one)))) return true
    const most = clauses.reduce(
      (best, clause) => Math.max(best, worth(clause, asked) - (isFigure(clause, asked) ? Math.min(0.5, clause.empty) : clause.empty)),
      0,
    )
    return most >= needed(asked, reply, evades)
  })
}

/** "What's his name? Send us a picture": goes on with another talk. */
const SMALL_TALK = /name|photo|picture|نام|اسم|عکس|فیلم/u

/** A piece of a reply between two marks, and how much stands in it. */
interface Clause {
  readonly words: number
  readonly isFirst: boolean
  readonly stems: ReadonlySet<string>
  /** How far its sentence speaks beside the point: 0 not at all, at most 2. */
  readonly empty: number
  /** Weight of the hits of a list inside the clause, at most 1. */
  has(notion: string): number
  readonly yesFirst: boolean
  readonly denies: boolean
  readonly figures: number
  readonly prices: number
  readonly times: number
  readonly isLinked: boolean
}

/** So few words stand for a whole sentence: what they leave out was said in the question. */
const ELLIPTIC = 4
const SHORT = 5
/** A reply of so many words to a yes-or-no question would say yes or no somewhere. */
const LONG = 14
/** A choice in so few words is hardly about something else. */
const FEW = 8

function needed({ wants, isChoice }: Asked, reply: Reading, evades: boolean): number {
  const words = reply.words.length
  if (evades || (isChoice && words > FEW)) return 1
  if (isChoice) return words <= ELLIPTIC ? 0 : 0.4
  if (wants === 'price' || wants === 'time' || wants === 'place') return words <= ELLIPTIC ? 0 : 1
  return wants === 'yes-no' && words > LONG ? 1 : 0
}

/** The very thing that was asked for is an answer whatever cheer stands around it. */
const isFigure = (clause: Clause, { wants }: Asked): boolean =>
  (wants === 'price' && clause.prices > 0) || (wants === 'time' && (clause.times > 0 || (clause.figures > 0 && clause.words <= ELLIPTIC)))

/** How much a clause says of what is asked: 1 and more is an answer. */
function worth(clause: Clause, { wants, isChoice, focus, words }: Asked): number {
  const takesUp = (one: string): boolean => clause.stems.has(one) || (/^\d/.test(one) && clause.has('number-word') > 0)
  const echo = [...focus].some(takesUp)
  const isElliptic = clause.words <= ELLIPTIC
  const refers = clause.has('refers')
  const bound = echo || isElliptic || (clause.words <= SHORT && (refers > 0 || clause.isFirst || [...words].some(takesUp)))
  const half = bound ? 1 : 0.4
  const always = Math.max(clause.has('will-tell') * 2, clause.isLinked ? 1 : 0)
  const figure = Math.max(clause.figures, clause.has('number-word')) * half
  const limits = clause.has('bounds') * half
  if (wants === 'price' && !isChoice) return Math.max(always, clause.prices * 2, figure * 1.5, clause.has('no-price') * Math.max(half, 0.7) * 1.5)
  if (wants === 'time' && !isChoice) return Math.max(always, clause.times * 1.5, clause.has('some-time') * 1.5, isElliptic ? figure * 1.5 : 0, limits * 0.75)
  if (wants === 'place' && !isChoice) return Math.max(always, clause.has('some-place') * 1.5, isElliptic ? 1 : 0, limits * 0.75)
  if (wants === 'yes-no' || isChoice) {
    const yes = clause.yesFirst ? 2.5 : Math.max(clause.has('yes-no'), clause.denies ? 1 : 0) * (clause.empty > 1 ? 0 : bound ? 2 : 0.5)
    const times = Math.max(clause.times, clause.has('some-time')) * half
    const told = refers * (isChoice && !bound ? 0 : 0.5) + limits + (isChoice ? 0 : Math.min(1, figure + times))
    return Math.max(always, yes + told + (echo ? 1.25 : 0))
  }
  const fragment = clause.isFirst && isElliptic ? 1 : 0
  const told = (echo ? 0.75 : 0) + refers * 0.25 + limits * 0.25 + (echo || isElliptic ? figure : 0)
  const because = Math.max(...REASONS.map((notion) => clause.has(notion)))
  return Math.max(always, told, fragment, because + told, clause.yesFirst ? 1 : 0)
}

/** Why it is so, how it is done, or what is done about it. */
const REASONS = ['reason', 'concrete-act', 'responsibility', 'remedy']

const YES_FIRST =
  /^[\s"]{0,3}(?:yes|no|nope|yep|yeah|yup|sure|of course|not yet|not any ?more|absolutely|certainly|afraid not|sadly|unfortunately|بله|بلی|نه|خیر|نخیر|آره|اره|چشم|متاسفانه|فعلا|هنوز|فقط|only|just|none)(?![\p{L}])/u
const DENIES = wholeWords(
  'ن~?می ?\\p{L}{2,}|نیست\\p{L}{0,3}|ندار\\p{L}{1,3}|نشد\\p{L}{0,2}|نداد\\p{L}{0,3}|نکرد\\p{L}{0,3}|نرسید\\p{L}{0,2}|نباید|نخواه\\p{L}{1,3}|نه',
)
const JOINT = /(?<=[,;:،؛])\s|(?<=[()])|\s[-–—]\s|—|\s(?=(?:but|ولی|اما|though)\s)/u
const FOND_FACE = /[😍🥰😘💛💚💙💜🧡❤💖💕🤩✨🎉🥳🌹🌸💐🌷🌱🌞☀😉😎🤗😋😜🎶🏆🚀💃🔥🌿🌈👌👏🙏☕🌵📦⛵🚲🎻]/u

/** More than a word or two with an exclamation mark. */
const LOUD = 4
/** "Our pool is …", «همه خاک‌هامون …»: describes what is one's own. */
const OURS = /^\s{0,3}(?:our|all our|all of our|each of our|every one of our)\s|^[^.!?؟،]{0,24}(?:هامون|هامان|\sما)\s/iu

function clausesOf(reply: Reading): readonly Clause[] {
  const seeming = said(reply, 'seeming-no').map(({ span }) => span)
  const beside = [...said(reply, 'beside'), ...PITCH.flatMap((notion) => ownHits(reply, notion))]
  const fond = selfTalk(reply)
  const denied = matches(reply, DENIES)
  const clocks = [...listed(reply, 'clock'), ...reply.dates]
  const telling = tellingWords(reply)
  const within = ([from, to]: Span, [start, end]: Span): boolean => start >= from && end <= to
  const isSeeming = (span: Span): boolean => seeming.some(([start, end]) => span[0] < end && span[1] > start)
  let first = true
  return reply.sentences.flatMap(({ span: sentence, words: [from, to] }) => {
    const text = reply.text.slice(...sentence)
    const empty =
      (fond.some((span) => within(sentence, span)) ? 1 : 0) +
      Math.min(
        1,
        beside.filter(({ span }) => within(sentence, span)).reduce((sum, { weight }) => sum + weight, 0),
      ) +
      (FOND_FACE.test(text) || (text.includes('!') && to - from >= LOUD) || OURS.test(text) ? 0.5 : 0)
    return piecesOf(reply, sentence).flatMap((span) => {
      const words = reply.words.filter((word) => within(span, word.span))
      const own = telling.filter((word) => within(span, word.span))
      // "Aren't they?" wants no answer and is none.
      if (words.length === 0 || (words.length < ELLIPTIC && /[?؟]/u.test(reply.text.slice(...span)))) return []
      const isFirst = first && own.length > 0
      if (isFirst) first = false
      const inside = (spans: readonly Span[]): readonly Span[] => spans.filter((one) => within(span, one) && !isSeeming(one))
      return [
        {
          words: words.length,
          isFirst,
          stems: new Set(words.map(({ norm }) => stem(norm))),
          empty: Math.min(2, empty),
          has: (notion: string) =>
            Math.min(
              1,
              said(reply, notion)
                .filter((hit) => within(span, hit.span) && !isSeeming(hit.span))
                .reduce((most, { weight }) => Math.max(most, weight), 0),
            ),
          yesFirst: YES_FIRST.test(reply.text.slice(...span).toLowerCase()) && !isSeeming([words[0]?.span[0] ?? 0, words[0]?.span[1] ?? 0]),
          denies: inside(denied).length > 0,
          figures: inside(reply.numbers).length > 0 ? 1 : 0,
          prices: inside(reply.prices).length > 0 ? 1 : 0,
          times: inside(clocks).length > 0 ? 1 : 0,
          isLinked: reply.links.some((link) => within(sentence, link)),
        },
      ]
    })
  })
}

/** Parts of a sales pitch. */
const PITCH = ['sales-cta', 'buying']

/** A sentence in pieces, between commas, colons and brackets. */
function piecesOf(reply: Reading, [from, to]: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = from
  for (const piece of reply.text.slice(from, to).split(JOINT)) {
    const at = reply.text.indexOf(piece, start)
    pieces.push([at, at + piece.length])
    start = at + piece.length
  }
  return pieces
}

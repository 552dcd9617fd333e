import type { CueHit, Question, Reading, Sentence, Span, Word } from '../model'
import { quotedSpans } from './voice'
import { hitsWithin, spansWithin } from './within'

/**
 * English: a sentence that asks, marked or not. Not every question wants an answer: what is quoted or passed on, put in anger,
 * answered by the writer, or leads to a link is `rhetorical` or a `teaser`. Signs are weighed by hand.
 */
export function questionEn(reading: Reading, sentence: Sentence): Question | undefined {
  const own = ownWords(reading, sentence)
  if (!isAsked(reading, sentence, own)) return undefined
  return { span: sentence.span, kind: kindOf(reading, sentence, own), asksFor: asksFor(reading, sentence, own) }
}

const WH = new Set([
  'what',
  "what's",
  'whats',
  'why',
  'who',
  "who's",
  'whos',
  'whose',
  'whom',
  'how',
  "how's",
  'hows',
  'when',
  "when's",
  'where',
  "where's",
  'wheres',
  'which',
])
const AUXILIARY = new Set([
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'am',
  'can',
  'could',
  'will',
  'would',
  'should',
  'shall',
  'has',
  'have',
  'had',
  "isn't",
  "aren't",
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "couldn't",
  "won't",
  "wouldn't",
  "haven't",
  "hasn't",
  "wasn't",
  "weren't",
  "shouldn't",
])
const SUBJECT = new Set([
  'i',
  'you',
  'u',
  'ya',
  'he',
  'she',
  'it',
  'we',
  'they',
  'there',
  'this',
  'that',
  'these',
  'those',
  'the',
  'your',
  'my',
  'our',
  'his',
  'her',
  'any',
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'everyone',
  "y'all",
  'people',
  'a',
  'an',
  'all',
])
const OPENERS = new Set([
  'hi',
  'hey',
  'hello',
  'so',
  'and',
  'but',
  'also',
  'or',
  'ok',
  'okay',
  'well',
  'then',
  'oh',
  'btw',
  'please',
  'pls',
  'lol',
  'wait',
  'because',
  'cause',
  'yes',
  'no',
  'just',
  'rt',
  'sorry',
  'thanks',
  'dear',
  'question',
  'sir',
  'madam',
  'guys',
  'omg',
  'um',
])

/** The words of a sentence without tags, and without the small words people open with. */
function ownWords(reading: Reading, { span, words: [from, to] }: Sentence): readonly Word[] {
  const tags = spansWithin(reading.hashtags, span)
  let tagAt = 0
  const said = reading.words.slice(from, to).filter((word) => {
    while ((tags[tagAt]?.[1] ?? Number.POSITIVE_INFINITY) <= word.span[0]) tagAt++
    return word.span[0] < (tags[tagAt]?.[0] ?? Number.POSITIVE_INFINITY)
  })
  let start = 0
  while (start < said.length - 1 && OPENERS.has((said[start] as Word).norm)) start++
  return said.slice(start)
}

const MARK = /[?؟]/u

/** Ends in a question mark, or is built like a question from its first word on. */
function isAsked(reading: Reading, { span }: Sentence, own: readonly Word[]): boolean {
  if (own.length === 0) return false
  const text = reading.text.slice(...span)
  if (MARK.test(text) && isMarked(reading, span)) return true
  if (/!["'”’)\]]*\s*$/u.test(text)) return false
  return (inverts(own) && !hasSubjectBefore(reading, span, own)) || hits(reading, 'asking', span).some(({ weight }) => weight >= 0.75)
}

/** A question mark outside links; one in the middle counts only where a sentence could end. */
function isMarked({ text, links: all }: Reading, [from, to]: Span): boolean {
  const links = spansWithin(all, [from, to])
  for (let at = from; at < to; at++) {
    if (MARK.test(text.charAt(at)) && !links.some((link) => at >= link[0] && at < link[1])) return true
  }
  return false
}

/** "Where is it", "do you open", "why did they": the verb stands before the one who does it. */
function inverts(own: readonly Word[]): boolean {
  const [first, second, third] = own.map(({ norm }) => norm)
  if (first === undefined || second === undefined || own.length < 3) return false
  if (first === 'do' || first === "don't" || first === 'have' || first === 'had') return /^(?:you|u|they|we|i|people|y'all)$/.test(second) && first !== "don't"
  if (AUXILIARY.has(first)) return SUBJECT.has(second)
  if (first === 'which' && third !== undefined && WH.has(third)) return false
  if (!WH.has(first)) return false
  if (/'s$|s$/.test(first) && first !== 'whose') return third !== undefined
  if (first === 'how' && /^(?:much|many|long|often|far|old|come|soon|late)$/.test(second)) return true
  if (first === 'how' && AUXILIARY.has(third ?? '') && SUBJECT.has(own[3]?.norm ?? '')) return true
  return AUXILIARY.has(second) && third !== undefined && (first === 'who' || first === 'which' || SUBJECT.has(third) || first === 'where')
}

const VERB_FIRST = /^(?:is|are|was|were|has|had|can|could|will|would|should|who|does|did)$/
const PRONOUN = /^(?:it|this|that|there|you|u|i|we|they|these|those|he|she|any|anyone|your)$/

/** "#thing is the best", "@somebody was great": a tag or name right before the verb is its subject, unless a pronoun follows. */
function hasSubjectBefore({ mentions, hashtags }: Reading, sentence: Span, own: readonly Word[]): boolean {
  const [first, second] = own
  if (!first || !second || !VERB_FIRST.test(first.norm) || PRONOUN.test(second.norm)) return false
  return [...spansWithin(mentions, sentence), ...spansWithin(hashtags, sentence)].some((span) => span[1] <= first.span[0] && first.span[0] - span[1] <= 2)
}

const hits = (reading: Reading, notion: string, span: Span): readonly CueHit[] => hitsWithin(reading.cues(notion), span)
const strongest = (found: readonly CueHit[]): number => found.reduce((most, { weight }) => Math.max(most, weight), 0)

function kindOf(reading: Reading, sentence: Sentence, own: readonly Word[]): Question['kind'] {
  if (isTeaser(reading, sentence)) return 'teaser'
  if (wantsAnswer(reading, sentence, own) < ENOUGH) return 'rhetorical'
  return isChoice(own) ? 'choice' : 'open'
}

/** Leads to the writer's own page or news: a link, or the telling, comes after it. */
function isTeaser(reading: Reading, sentence: Sentence): boolean {
  const { span } = sentence
  const lead = strongest(hits(reading, 'teaser', span))
  if (lead === 0 || isAddressed(reading)) return false
  const linked = (reading.links[reading.links.length - 1]?.[0] ?? -1) >= span[0]
  const told = sentence.words[1] < reading.words.length
  return lead >= 1 ? linked || told : linked && lead >= 0.5
}

/** Begins with a name: somebody is spoken to. */
const isAddressed = ({ mentions, text }: Reading): boolean => mentions[0] !== undefined && /^[\s.\p{P}]*$/u.test(text.slice(0, mentions[0][0]))

/** From here on an answer is wanted. */
const ENOUGH = 0.25
const SECOND_PERSON = new Set(['you', 'u', 'your', 'ya', "you're", "you've", "you'll", "y'all", 'ur', 'anyone', 'anybody', 'somebody', 'someone'])

/** From what is asked, how and of whom, whether an answer is wanted; a quarter is enough. */
function wantsAnswer(reading: Reading, sentence: Sentence, own: readonly Word[]): number {
  const { text, words } = reading
  const first = own[0]?.norm ?? ''
  const asked = text.slice(...sentence.span)
  const isLast = sentence.words[1] === words.length
  let weight = isAddressed(reading) ? 1 : 0
  if (own.some(({ norm }) => SECOND_PERSON.has(norm))) weight += 0.5
  if (WH.has(first) || AUXILIARY.has(first)) weight += 0.5
  if (isLast) weight += 0.5
  if (own.length <= 5 && isChoice(own)) weight += 1
  if (words.length <= 12) weight += 0.25
  if (asksFor(reading, sentence, own) !== 'other') weight += 0.25
  weight += 0.5 * strongest(hits(reading, 'asking', sentence.span)) - strongest(hits(reading, 'no-answer', sentence.span))
  if (/^\s*(?:RT|MT)\b/u.test(text)) weight -= 0.5
  if (/[?][?!]*!|\?{3}/u.test(asked)) weight -= 0.5
  if (isSaidByOthers(reading, sentence)) weight -= 1
  if (answersItself(text.slice(sentence.span[1]))) weight -= 0.75
  if (text.includes('!')) weight -= 0.3
  if (words.length - sentence.words[1] > 4) weight -= 0.3
  if (words.length > 18) weight -= 0.25
  return weight
}

/** The mark stands inside quotation marks. */
const isSaidByOthers = (reading: Reading, { span }: Sentence): boolean => spansWithin(quotedMarks(reading), span).length > 0

const marksByReading = new WeakMap<Reading, readonly Span[]>()

/** Question marks inside quotation marks, worked out once for a text. */
function quotedMarks(reading: Reading): readonly Span[] {
  const known = marksByReading.get(reading)
  if (known) return known
  const fresh = /["“”«»]/u.test(reading.text) ? quotedSpans(reading.text).flatMap((quoted) => marksIn(reading.text, quoted)) : []
  marksByReading.set(reading, fresh)
  return fresh
}

const marksIn = (text: string, [from, to]: Span): readonly Span[] =>
  [...text.slice(from, to).matchAll(/[?؟]/gu)].map(({ index }) => [from + index, from + index + 1])

const answersItself = (after: string): boolean =>
  /^[\s"”')]*(?:no|nope|yes|yep|because|cause|exactly|never|nothing|nobody|well|maybe)(?![\p{L}'’])/iu.test(after)

const isChoice = (own: readonly Word[]): boolean =>
  own.some(({ norm }, at) => (norm === 'or' && at > 0 && at < own.length - 1 && own[at + 1]?.norm !== 'not') || norm === 'which')

const PRICE = /^(?:price|prices|priced|pricing|cost|costs|fee|fees|charge|rate|rates|cheap|cheaper|expensive|discount|deposit|refundable|pay)$/
const TIME =
  /^(?:when|until|till|hour|hours|soon|deadline|eta|tomorrow|today|tonight|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|date|dates|schedule)$/
const PLACE = /^(?:where|where's|wheres|address|location|located|branch|branches|nearest|stockist|stockists)$/

/** What an answer would have to hold. */
function asksFor(_reading: Reading, _sentence: Sentence, own: readonly Word[]): Question['asksFor'] {
  const norms = own.map(({ norm }) => norm)
  const at = norms.findIndex((norm) => WH.has(norm))
  const pair = at < 0 ? '' : `${norms[at]} ${norms[at + 1] ?? ''}`
  if (pair === 'how much' || norms.some((norm) => PRICE.test(norm))) return 'price'
  if (pair === 'how long' || pair === 'how soon' || pair === 'what time' || norms[at] === 'when') return 'time'
  if (norms.some((norm) => PLACE.test(norm))) return 'place'
  if (norms[at] === 'how' && pair !== 'how many' && pair !== 'how come') return 'how'
  if (at >= 0 && at < 3) return 'other'
  if (norms.some((norm) => TIME.test(norm)) && !AUXILIARY.has(norms[0] ?? '')) return 'time'
  return AUXILIARY.has(norms[0] ?? '') || norms.some((norm, index) => AUXILIARY.has(norm) && SUBJECT.has(norms[index + 1] ?? '')) ? 'yes-no' : 'other'
}

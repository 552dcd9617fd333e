import type { Reading } from '../model'
import { doesSomething } from './doing'
import { matches, normalisedOf, wholeWords } from './matches'
import { says } from './said'
import { ownHits } from './voice'

/** «عذرخواهی نمی‌کنیم», "no apology needed": the word of apology without the apology. */
const NO_APOLOGY = wholeWords(
  "(?:not|no|never|won't|don't|nothing to) (?:be |to |an |need to |going to )?(?:sorry|apologi[sz]e|apology|apologies)|(?:عذر~?خواهی|معذرت~?خواهی|پوزش|ببخشید) (?:لازم )?(?:ن~?می~?کنیم|ن~?می~?خواهیم|نداره|ندارد|نیست)",
)
/** «شرمنده، نداریم» refuses; «متأسفیم برای شما» insults. */
const FEELS_SORRY_FOR = wholeWords('متاسفم~?(?: واقعا)? (?:برات|براتون|برای شما|برای خودت|برای خودتون)|متاسفیم (?:براتون|برای شما)|(?:feel )?sorry for you')

/** The reply apologises, in whatever words. */
export function apologises(reading: Reading): boolean {
  if (matches(reading, FEELS_SORRY_FOR).length > 0 || matches(reading, NO_APOLOGY).length > 0) return false
  return reading.cues('apology').length > 0
}

/** The reply owns what went amiss. */
export const owns = (reading: Reading): boolean => says(reading, 'responsibility')

/** The reply shows that the other's trouble was understood. */
export const feelsWith = (reading: Reading): boolean => says(reading, 'empathy')

/** The reply does something about it, or says until when. */
export function actsOnIt(reading: Reading): boolean {
  return says(reading, 'concrete-act', 'time-given', 'needed-detail', 'remedy') || doesSomething(reading)
}

/** "True.", «درسته», "It is.", "fair point": the reply grants what was said before it goes on. */
const GRANTS =
  /^[\s"]{0,3}(?:(?:hi|hello|hey|سلام)[^.,!،؛\n]{0,20}[.,!،؛]?\s{0,3})?(?:true|agreed|fair|right|point taken|guilty|good catch|well spotted|correct|absolutely|yes|yep|بله|آره|درسته|درست است|درست|راست|صحیح|موافقیم|موافقم|قبول|دقیقا)(?![\p{L}])/u

const IT_IS = /^[\s"]{0,3}(?:it|they|that|this|you|we|i) (?:is|was|are|were|did|does|do|has|have|am)[.,!]/u

/** Grants what was said, in its first word or sentence. */
export function concedes(reading: Reading): boolean {
  const { text } = normalisedOf(reading)
  return reading.words.length >= 4 && (GRANTS.test(text) || IT_IS.test(text))
}

/** Any sign that the trouble was heard: an apology, sympathy, owning it, doing something, asking for what is needed. */
export function isWarm(reading: Reading): boolean {
  return apologises(reading) || owns(reading) || feelsWith(reading) || concedes(reading) || actsOnIt(reading) || asksBack(reading)
}

/** "Have you discovered our new …?": asks in order to show something. */
const ADVERTISES = wholeWords(
  '(?:how would you )?rate (?:our|us|your experience)|have you (?:discovered|seen our|tried our|heard (?:of|about)|checked out|met our)|did you know|why not|looking for|ready for|how about|(?:محصول|کالکشن|سرویس|پیشنهاد)\\p{L}* جدید\\p{L}* (?:ما )?(?:رو|را) (?:دیدید|دیدین|امتحان)|خبر دارید|می دونستید|می دونستین',
)

/** "Delicious, aren't they?" wants no answer. */
const TAG = /,\s?(?:is|are|do|does|was|were|have|has|did)n['’]t (?:it|they|you|we|he|she)\?/iu

/** A real question back: about the matter, not "anything else?" and not a retort. */
export function asksBack(reading: Reading): boolean {
  if (!reading.asks || TAG.test(reading.text)) return says(reading, 'needed-detail')
  if (['offer', 'buying', 'sales-cta'].some((notion) => ownHits(reading, notion).length > 0)) return false
  return !says(reading, 'contempt', 'canned', 'defensive') && matches(reading, ADVERTISES).length === 0
}

import type { Reading } from '../model'
import { matches, wholeWords } from './matches'
import { said, says } from './said'
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
  return reading.cues('apology').length > 0 || says(reading, 'non-apology')
}

/** The reply owns what went amiss. */
export const owns = (reading: Reading): boolean => says(reading, 'responsibility')

/** The reply shows that the other's trouble was understood. */
export const feelsWith = (reading: Reading): boolean => says(reading, 'empathy')

const DONE_BY_SOMEONE = wholeWords(
  "(?:i|we|he|she|they|sara|ali|our \\p{l}{3,12})(?:'ll|'ve| will| have| has)? (?:be |been )?\\p{l}{3,14}(?:ed|t)? (?:it|this|that|them|you|your|a new|another|one) .{0,60}(?:today|tonight|tomorrow|now|by \\p{l}+day|by \\d)|(?:please |could you |can you )?(?:send|tell|give|share|show) (?:us |me )?(?:the |your |a |which )?(?:order|tracking|booking|reference|ticket|invoice|serial|model|photo|picture|screenshot|date|address|version|branch|number|code|postcode|name|size)",
)

/** The reply does something about it, or says until when. */
export function actsOnIt(reading: Reading): boolean {
  return (
    says(reading, 'concrete-act') || says(reading, 'time-given') || said(reading, 'needed-detail').length > 0 || matches(reading, DONE_BY_SOMEONE).length > 0
  )
}

/** Any sign that the trouble was heard: an apology, sympathy, owning it, doing something, asking for what is needed. */
export function isWarm(reading: Reading): boolean {
  return apologises(reading) || owns(reading) || feelsWith(reading) || actsOnIt(reading) || asksBack(reading)
}

/** A real question back: about the matter, not "anything else?" and not a retort. */
export function asksBack(reading: Reading): boolean {
  if (!reading.asks) return says(reading, 'needed-detail')
  if (['offer', 'buying', 'sales-cta'].some((notion) => ownHits(reading, notion).length > 0)) return false
  return !says(reading, 'contempt', 'canned', 'defensive')
}

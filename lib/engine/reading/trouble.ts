import type { Reading } from '../model'
import { matches, wholeWords } from './matches'
import { said, says } from './said'
import { weightOf } from './voice'

/**
 * What a message brings, as far as the reply to it is concerned: anger or disappointment (`complaint`), something that
 * went amiss told without either (`trouble`), something told that may be either (`faint`), or none of it.
 */
export type Grievance = 'complaint' | 'trouble' | 'faint' | 'none'

const COMPLAINT = 1
/** Who asks wants an answer first; it takes more for the question to be a complaint. */
const COMPLAINT_WHEN_ASKING = 1.5
const TROUBLE = 0.6
const FAINT = 0.4

const known = new WeakMap<Reading, Grievance>()

export function grievanceOf(message: Reading): Grievance {
  const before = known.get(message)
  if (before) return before
  const found = weigh(message)
  known.set(message, found)
  return found
}

/** Whether something surely went amiss. */
export function isTroubled(message: Reading): boolean {
  const grievance = grievanceOf(message)
  return grievance === 'complaint' || grievance === 'trouble'
}

function weigh(message: Reading): Grievance {
  const negative = message.need === 'complaint' || message.negative
  // A question sounds like a complaint to a word list more often than it is one.
  if (negative && !message.asks) return 'complaint'
  const kind = message.acts.has('praise') || message.acts.has('thanks') || says(message, 'delight') ? 1 : 0
  const weight = weightOf(said(message, 'grievance')) + (said(message, 'trouble').length > 0 ? TROUBLE : 0) + (negative ? TROUBLE : 0) + signs(message) - kind
  return weight >= (message.asks ? COMPLAINT_WHEN_ASKING : COMPLAINT) ? 'complaint' : weight >= TROUBLE ? 'trouble' : weight >= FAINT ? 'faint' : 'none'
}

const CROSS = /[😑😡🤬😤🙄💔👎😒😠😞😢😩😫🤦🤮]/u
const LOUD = /[!؟?]{2,}/u
/** «نفرستادید», «جواب نمی‌دین»: the reader left something undone. */
const YOU_DID_NOT = wholeWords('(?:ن~?می ?|ن)\\p{L}{2,9}(?:ید|ین)')
/** «کار نمی‌کنه», «نرسیده», «نیومد»: it does not do what it is there for. */
const IT_DOES_NOT = wholeWords(
  'ن~?می ?\\p{L}{1,9}(?:ه|د|ن|ند)|ن(?:رسید|یومد|یامد|شد|داد|گرفت|کرد|زد|موند|بود|داشت|خورد|ذاشت|گذاشت|موند|تونست|تونستم|تونستیم|شست|رفت|پخت)(?:ه|ن|ند|م|یم)?',
)
/** «دوازده روزه», "three weeks", «از ساعت ۸»: counted waiting. */
const SO_LONG = wholeWords(
  '(?:\\d+|یک|یه|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|پانزده|بیست|نیم) (?:ساعت|دقیقه|روز|هفته|ماه|سال|جلسه|ترم|شب)(?:ه|ست|~?است|س|ه که| که)?|(?:since|for) (?:\\p{L}+day|yesterday|last \\p{L}+|\\d+|two|three|four|five|six|a|over|almost|more than) ?(?:hours?|days?|weeks?|months?)?|\\d+ (?:minutes|hours|days|weeks|months)',
)

/** "Your driver left my parcel", "you deleted my playlist", "I was charged": something was done to the one who writes. */
const DONE_TO_ME = wholeWords(
  "(?:you|you've|you have|you guys|they|someone|somebody|nobody|your \\p{L}+(?: \\p{L}+)?|one of your \\p{L}+) (?:just |have |has |had |still |never |only |even )?(?!open|close|do|have|sell|offer|know|think|ship|deliver|use)\\p{L}{3,}(?:ed|d|t|ew|oke|ook|ost|ang|ung|ave|ame|old|eft|ut|id)? (?:out |up |off |down |on )?(?:of |on |at |to |for )?(?:me|my|us|our|mine)|(?:i|we) (?:was|were|got|had|have been|'ve been) (?:just |only |twice |then )?(?:\\p{L}+ed|told|sent|left|hung|made|given|kept|put|forced|refused|denied|stuck|to)(?! (?:amazed|pleased|delighted|impressed|invited|surprised))",
)
/** «راننده‌تون … پیاده‌م کرد», «منشیتون گوشی رو روم قطع کرد». */
const DONE_TO_ME_FA = wholeWords(
  '\\p{L}+~?(?:تون|تان)[^.!?\\n]{0,40}?(?:~?م|~?مون| من رو| منو| ما رو| روم| بهم| سرم| مادرم| پدرم| بچه~?م| دخترم| پسرم)[^.!?\\n]{0,15}? (?:کرد|زد|گفت|گذاشت|انداخت|برد|داد|کشید|فرستاد|قطع کرد|خندید|دراورد)(?:ن|ند|ه)?',
)
/** A first person tells what happened: "we trained in coats", «ساعت ۷ صدام کردن». */
const TOLD = wholeWords(
  "(?:i|we|my \\p{L}+|our \\p{L}+|me|us) (?:\\p{L}+ )?(?:had|was|were|got|came|went|did|didn't|said|paid|bought|ordered|booked|arrived|tried|called|rang|wrote|asked|waited|stood|sat|left|lost|missed|found|cried|trained|ate|slept|walked|fell|broke|\\p{L}{3,}ed)|(?:it|that|this|he|she|they) (?:came|arrived|took|never|broke|stopped|fell|cost|left|turned up|died|burst|leaked|went|didn't|wasn't|weren't|had)|\\p{L}{2,}~?(?:مون|م) (?:کرد|کردن|کردند|دادن|دادند|زد|زدن|گفت|گفتن|شد|رسید|نشد|موند|مونده|گرفت|گرفتن|رفت|پرید)|(?:داشتم|داشتیم|رفتم|رفتیم|خریدم|خریدیم|گرفتم|گرفتیم|دادم|دادیم|زدم|زدیم|اومدم|اومدیم|کردم|کردیم|بودم|بودیم|نشستم|نشستیم|دیدم|دیدیم|پرداخت کردم|موندم|موندیم|صدام)",
)
/** "Your advert played at full volume", "had to explain it five times". */
const YOURS_DID = wholeWords(
  "you(?: have|'ve)? (?:just )?(?:\\p{L}{3,}ed|took|lost|sent|sold|cut|left|made|gave|kept|told|broke|shut|put|closed|built|tore|threw)(?! (?:my day|it))|still (?:no|not|nothing|waiting|\\p{L}{3,}ing|broken|closed|missing|wrong|cold|down)|your \\p{L}+(?: \\p{L}+)? (?:\\p{L}{3,}ed|was|were|is|are|has|had|made|went|came|left|sent|told|took|gave|kept|broke|rang|lost|sold|cut|put|fell|ran|hit|did|never|still|won|can|keeps)|(?:had|having) to \\p{L}+",
)

/** Told as it was, without joy and without a question: what somebody writes under an account is then seldom praise. */
export function tellsPlainly(message: Reading): boolean {
  const { acts, asks, text, words } = message
  return words.length >= 4 && !asks && !acts.has('praise') && !acts.has('thanks') && !PLEASED.test(text)
}

const PLEASED = /[😍🥰😊🙂❤💛💚💙💜🧡👏🎉🥳🌹💐😋🤩🙏😄😁😀]|!(?![?!؟])/u

/** What weighs little by itself: faces, marks in a row, what was not done, how long it took, that it is told at all. */
function signs(message: Reading): number {
  const marks = (CROSS.test(message.text) ? 0.6 : 0) + (LOUD.test(message.text) ? 0.3 : 0)
  const told = message.asks || PLEASED.test(message.text) ? 0 : matches(message, TOLD).length + matches(message, YOURS_DID).length > 0 ? 0.4 : 0
  const done = (matches(message, DONE_TO_ME).length + matches(message, DONE_TO_ME_FA).length > 0 ? 0.6 : 0) + (says(message, 'finds-fault') ? 0.4 : 0)
  const staked = told > 0 || counts(message) ? (says(message, 'at-stake') ? 0.2 : 0) + (counts(message) ? 0.3 : 0) : 0
  if (!message.words.some(({ script }) => script === 'fa')) return marks + told + done + staked
  const undone = (matches(message, YOU_DID_NOT).length > 0 ? 0.4 : 0) + (matches(message, IT_DOES_NOT).length > 0 ? 0.4 : 0)
  return marks + told + done + staked + undone + (matches(message, SO_LONG).length > 0 ? 0.4 : 0)
}

/** Two figures or dates in plain words, as whoever counts them tells of waiting: "on the 2nd. It's the 19th." */
function counts(message: Reading): boolean {
  return tellsPlainly(message) && message.sentences.length > 1 && message.numbers.length + message.dates.length > 1
}

import type { Reading, Span } from '../model'
import { matches, wholeWords } from './matches'
import { normalise } from './normalise'
import { said } from './said'

/** "We'll send", "I'm asking": a first person does something, whatever it is. */
const I_DO = wholeWords(
  "(?:i|we)(?:'ll| will|'m going to|'re going to|'m| am|'re| are|'ve| have) (?:(?:just|now|already|also|personally|then|both) )*(?!not|n't|sorry|sad|happy|glad|pleased|proud|thrilled|excited|committed|dedicated|delighted|always|constantly|here|confident|sure|unable|aware|only|so|very|really|quite|humbled|able|afraid|no|never|doing our|working hard|striving|trying|aiming|experiencing|known|been|had|passed|forwarded|noted|received|shared|recorded|logged|registered|continue|strive|endeavou?r|try|do our|be in touch|get back|respond|contact you|assist|attend|hope|appreciate|love|loved|value|take|taking|offer|offering|seeing|hearing|looking forward|look forward|to|in|on|at|the|a|an|all|open|closed|told|said|explained|stated|mentioned|confirmed that|sold|served|made|produced|a small|based|famous|renowned|still|currently|now known|monitoring|reading|built|created|grown|worked|invested|designed|won|earned|achieved)\\p{L}{3,}|let me \\p{L}{3,}|(?:i|we) (?:just |already )?(?:raised|moved|changed|fixed|asked|called|sent|took|put|pulled|found|added|swapped|stopped|opened|booked|ordered|wrote|checked|rang|rewrote|removed|lowered|restored|refunded|replaced|owe|will)",
)
/** «می‌فرستیم»، «نگه می‌دارم»; not «آرزو می‌کنیم» and «می‌باشیم». */
const I_DO_FA = wholeWords('(\\p{L}+ )?(می ?\\p{L}{2,12}م)')
const EMPTY_DOING =
  /(?:آرزو|افتخار|تلاش|سعی|تشکر|دعوت|توصیه|پیشنهاد|اعلام|معرفی|تولید|ارائه|عرضه|رد|ابراز|قدردانی|تاکید|فکر|گمان|رعایت|استفاده|انتخاب|خواهش|تکذیب|تقاضا|درخواست|استقبال|حمایت|حس|احساس|فعالیت|خدمت|خوشحال|کار|زندگی|مفتخر|سپاسگزاری|تقدیم|ارج|عمل) ?می ?(?:کن|ش|شو|نه|گذار)ی?م$|می ?(?:باش|کوش|بال|طلب|دون|دان|خوا|خواه|ش|شو|شناس|خوان|ارز|گ|گو|پندار|نام|تون|توان|پسند|فروش|ساز|خند)ی?م$/u

/** "We're always happy to …", "we'll get back to you": sentences in which nobody does anything. */
const EMPTY_SENTENCES = ['canned', 'cheer', 'tarof', 'non-apology', 'defensive', 'contempt', 'merit', 'policy-line', 'private-channel', 'redirect', 'fondness']

/** Whether a first person does something, or is about to, outside of courtesy and ready-made sentences. */
export function doesSomething(reading: Reading): boolean {
  const doing = [...matches(reading, I_DO), ...matches(reading, I_DO_FA).filter((span) => !isEmptyDoing(reading, span))]
  if (doing.length === 0) return false
  const filler = EMPTY_SENTENCES.flatMap((notion) => said(reading, notion)).map(({ span }) => span)
  return doing.some(([start, end]) => !filler.some((span) => start < span[1] && end > span[0]))
}

function isEmptyDoing(reading: Reading, span: Span): boolean {
  return EMPTY_DOING.test(normalise(reading.text.slice(...span)).text)
}

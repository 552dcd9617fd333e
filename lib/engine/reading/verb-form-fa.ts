/** What the form of a Persian verb tells: whether it denies, and who does it. */
export interface VerbForm {
  readonly denied: boolean
  readonly past: boolean
  readonly person: 'i' | 'you' | 'other'
}

const PAST =
  'کرد|داد|گفت|گرفت|رفت|زد|خورد|دید|رسید|رسوند|رسان|رساند|آمد|امد|اومد|یومد|یامد|گذاشت|ذاشت|ساخت|خواست|فرستاد|برد|آورد|اورد|یاورد|یورد|خرید|کشید|شنید|فهمید|خواند|خوند|ماند|موند|پرسید|گشت|افتاد|یفتاد|تونست|توانست|دونست|داشت|شد|بود|بست|نوشت|فروخت|گردوند|گرداند|برداشت|انداخت|پذیرفت|ریخت|شکست|سوزوند|دوخت|پخت|چسبید|گردید|نمود'
const PRESENT =
  'کن|د|ده|گ|گوی|گیر|ر|رو|ش|شو|زن|خور|بین|رس|رسون|رسان|ا|ای|آی|ی|ذار|گذار|ساز|خوا|خواه|فرست|بر|آر|آور|یار|خر|کش|شنو|فهم|خون|خوان|مون|مان|پرس|گرد|افت|یفت|تون|توان|دون|دان|دار|باش|بند|نویس|فروش|گردون|گردان|انداز|پذیر|خواب|ترس|ارز|چسب|شناس|چرخ'

const ENDING = '(?:ه|ه ام|م|ی|یم|ید|ین|ن|ند|د|ام|ای|ایم|اید|این|اند|ست|ش|شون|ت|تون|مش|مشون|یدش|نش)?'
const PAST_VERB = new RegExp(`^(ن?)(?:${PAST})(ه?)${ENDING}$`, 'u')
const MI_VERB = new RegExp(`^(ن?می)(?:بر|در)?(?:${PRESENT}|${PAST})${ENDING}$`, 'u')
const MI_PAST = new RegExp(`^ن?می(?:${PAST})${ENDING}$`, 'u')
const BE_OR_HAVE =
  /^(?:نیست|نیس|نیستن|نیستند|نیستش|نی|نداره|ندارد|ندارن|ندارند|نداشت|نداشته|نداشتن|نداشتند|نبود|نبوده|نبودن|نبودند|نباشه|نباشد|نمی‌باشد|نمیباشد)$/u
const YOU_ARE = /^(?:نیستید|نیستین|ندارید|ندارین|هستید|هستین|دارید|دارین|نبودید|نبودین)$/u
const I_AM_NOT = /^(?:نیستم|نیستیم|ندارم|نداریم|نبودم|نبودیم|نداشتم|نداشتیم)$/u

const personOf = (form: string): VerbForm['person'] => (/(?:ید|ین|یدش)$/u.test(form) ? 'you' : /(?:م|یم|مش|مشون)$/u.test(form) ? 'i' : 'other')

/** Words that look like verbs of the past. */
const NO_VERB = new Set(
  'داده کرده زده نرسیده ماند بست بود شد برد دین جدید شدید کردن دیدن خوردن زدن رفتن بودن شدن گفتن دادن گرفتن سید امید رسید برده آورده نماد نمایم خرید'.split(
    ' ',
  ),
)

/** The form of a verb, its «می» joined; undefined for what is none, or tells nothing. */
export function verbForm(form: string): VerbForm | undefined {
  if (BE_OR_HAVE.test(form)) return { denied: true, past: false, person: 'other' }
  if (YOU_ARE.test(form)) return { denied: form.startsWith('ن'), past: false, person: 'you' }
  if (I_AM_NOT.test(form)) return { denied: true, past: false, person: 'i' }
  const present = MI_VERB.exec(form)
  if (present) return { denied: present[1] === 'نمی', past: MI_PAST.test(form), person: personOf(form) }
  const past = PAST_VERB.exec(form)
  if (!past || (past[1] === '' && NO_VERB.has(form))) return undefined
  return { denied: past[1] === 'ن', past: true, person: personOf(form) }
}

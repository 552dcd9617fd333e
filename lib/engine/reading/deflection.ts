import type { CueHit, Reading } from '../model'
import { matches, wholeWords } from './matches'
import { said } from './said'

const BY_PHONE_OR_TICKET = /contact|call|phone|ring|ticket|email|support|reach|get in touch|تماس|زنگ|پشتیبانی|تیکت|ادمین|پیام|ارتباط/u
const BARE = /^(?:dms?|pm|inbox|دایرکت\p{L}?|پیوی|واتساپ)$/u
const COURTESY = /^(?:لطفا|سلام|عزیزم?|please|hi|hey|dear)$/u

/** Where a reply sends the person to a private message, the phone or a ticket, in text order. */
export function deflections(reading: Reading): readonly CueHit[] {
  const moved = [...said(reading, 'private-channel'), ...said(reading, 'redirect').filter(({ cue }) => BY_PHONE_OR_TICKET.test(cue))]
  return (moved.length > 0 ? moved : bareChannel(reading)).sort((a, b) => a.span[0] - b.span[0])
}

/** «دایرکت», "DM": the whole reply. */
function bareChannel(reading: Reading): CueHit[] {
  const [first, second] = reading.words.filter(({ norm }) => !COURTESY.test(norm))
  return first && !second && BARE.test(first.norm) ? [{ span: first.span, cue: first.norm, weight: 1 }] : []
}

/** Here the private channel is right: nobody's number, address, card or health belongs in public. */
const PRIVATE = wholeWords(
  'my (?:\\p{l}+ )?(?:address|account|card|number|phone|password|prescription|results?|diagnosis|loan|salary|id|passport|medication|pregnan\\p{l}+|loan|payslip|iban)|(?:order|tracking|booking|account|card|phone|reference|ticket|invoice|passport|member(?:ship)?|policy|case|customer) (?:number|no|id|code|details)|email address|date of birth|doctor|dose|dosage|symptoms?|medicine|bank details|شماره (?:سفارش|تماس|موبایل|تلفن|کارت|حساب|پیگیری|بیمه|پرونده|ملی|شبا|رزرو|بلیت|بلیط|همراه|شناسنامه|فاکتور|مرسوله|اشتراک|قرارداد)~?\\p{L}{0,4}|کد (?:ملی|رهگیری|پیگیری|سفارش|اشتراک)|رمز|آدرسم|آدرسمو|آدرس (?:من|سفارشم|منزل|دقیق|تون|تان|شما)|حسابم|کارتم|نسخه~?(?:م|ام)|آزمایشم|جواب آزمایش|دارو\\p{L}{0,4}|دکتر|پزشک|بیماری\\p{L}{0,3}|باردار\\p{L}{0,3}|علائم\\p{L}{0,3}|وام~?(?:م|ام)|بدهی~?(?:م|ام)|اطلاعات (?:حساب|هویتی|شخصی|کارت|بانکی|تماس|شما|خصوصی|تون|سفارش)|مشخصات\\p{L}{0,4}|پیش~?نویس قرارداد',
)

/** Speaks of something that belongs out of sight. */
export const needsPrivacy = (reading: Reading): boolean => matches(reading, PRIVATE).length > 0

import type { Reading } from '../model'
import { matches, wholeWords } from './matches'

const FIRST = wholeWords(
  "i|i'm|i'll|i've|i'd|me|we|we're|we'll|we've|we'd|us|من|خودم|خودمون|خودمان|ن?می~?\\p{L}{2,10}م|\\p{L}{2,10}(?:ردم|ردیم|دادم|دادیم|گفتیم|گفتم|هستم|هستیم|داریم|دارم|شدیم|شدم|گرفتیم|فرستادیم|پرسیدیم|نوشتیم|دیدیم|رفتیم|آمدیم|اومدیم)|کردم|کردیم|هستم|هستیم|داریم|دارم|دادیم|دادم|شدیم|شدم|خواهیم",
)
const SECOND = wholeWords("you|you're|you'll|you've|you'd|your|yours|u|ur|شما|شماست|\\p{L}+(?:تون|تان)|تون|تان|\\p{L}{2,10}ید|\\p{L}{2,10}ین")

const US = wholeWords(
  "we|we're|we'll|we've|we'd|us|our|ours|ourselves|ما|ماست|ماییم|خودمان|خودمون|(?!ه?زمان|درمان|سازمان|ایمان|م[یه]?ه?مان|آسمان|فرمان|همان|همون|ساختمان|پیمان|پشیمان|مسلمان|قهرمان|تومان|کرمان|چیدمان|پیرامون|مضمون|بیمون)\\p{L}{2,12}(?:مان|مون)|ن?می~?\\p{L}{2,10}یم|هستیم|نیستیم|داریم|کردیم|شدیم|بودیم|\\p{L}{2,10}~?ایم|این (?:بانک|شرکت|مجموعه|برند|موسسه|دانشگاه|بیمارستان)",
)
const OFTEN = 3

/** The text goes round "us": at least three times, and three times as often as it speaks to the reader. */
export function isAboutItself(reading: Reading): boolean {
  const us = matches(reading, US).length
  return us >= OFTEN && us >= matches(reading, SECOND).length * OFTEN
}

/** Somebody speaks: an "I" or a "we" in either language. */
export const speaksAsSelf = (reading: Reading): boolean => matches(reading, FIRST).length > 0

/** Somebody is spoken to. */
export const speaksToReader = (reading: Reading): boolean => matches(reading, SECOND).length > 0

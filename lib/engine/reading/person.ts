import type { Reading } from '../model'
import { matches, wholeWords } from './matches'

const FIRST = wholeWords(
  "i|i'm|i'll|i've|i'd|me|we|we're|we'll|we've|we'd|us|من|خودم|خودمون|خودمان|ن?می~?\\p{L}{2,10}م|\\p{L}{2,10}(?:ردم|ردیم|دادم|دادیم|گفتیم|گفتم|هستم|هستیم|داریم|دارم|شدیم|شدم|گرفتیم|فرستادیم|پرسیدیم|نوشتیم|دیدیم|رفتیم|آمدیم|اومدیم)|کردم|کردیم|هستم|هستیم|داریم|دارم|دادیم|دادم|شدیم|شدم|خواهیم",
)
const SECOND = wholeWords("you|you're|you'll|you've|you'd|your|yours|u|ur|شما|شماست|\\p{L}+(?:تون|تان)|تون|تان|\\p{L}{2,10}ید|\\p{L}{2,10}ین")

/** Somebody speaks: an "I" or a "we" in either language. */
export const speaksAsSelf = (reading: Reading): boolean => matches(reading, FIRST).length > 0

/** Somebody is spoken to. */
export const speaksToReader = (reading: Reading): boolean => matches(reading, SECOND).length > 0

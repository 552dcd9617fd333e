import type { Reading } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

/** Somebody says I: "I'm calling the depot", «الان می‌پرسم», «خودم پیگیرم». */
const SAYS_I = wholeWords(
  "i|i'm|i'll|i've|i'd|my|myself|me|من|خودم|ن?می~?(?:کنم|پرسم|بینم|دونم|دانم|گم|گویم|نویسم|فرستم|رسونم|رسانم|گیرم|زنم|دم|دهم|شم|شوم|ذارم|گذارم|خوام|خواهم|فهمم)|کردم|پرسیدم|دیدم|نوشتم|فرستادم|گرفتم|گفتم|خوندم|خواندم|دارم|ندارم|هستم|پیگیرم|ممنونم|متشکرم|شرمنده~?ام",
)
/** A name or initials at the end: "– Sara", «– سارا، پشتیبانی», "^SK". */
const SIGNED = /(?:[\s.!?؟،]-\s?\p{L}{2,14}(?:[\s،,]{1,2}\p{L}{2,14}){0,2}|\^\s?\p{L}{1,14})$/u

function isSomebody(reading: Reading): boolean {
  return matches(reading, SAYS_I).length > 0 || SIGNED.test(reading.text.replace(/[–—]/gu, '-').trim())
}

const measure: Measure = {
  name: { en: 'Replies from a person', fa: 'پاسخ‌هایی از زبان یک نفر' },
  sentence: { en: 'In {k} of {n} replies somebody says I or signs.', fa: 'در {k} پاسخ از {n} پاسخ، یک نفر از خودش می‌گوید یا امضا می‌کند.' },
  unit: 'share',
  minimum: 10,
  anchors: [0, 0.27, 0.7],
  // Where much is at stake, a personal tone helps less and may even hurt (Barcelos, Dantas & Sénécal 2018).
  weight: ({ stakes }) => (stakes === 'high' ? 0.5 : 1),
  tier: 'A',
  source: 'Packard, Moore & McFerran 2018: “I” beats “we” in service replies; Rybalko & Seltzer 2010: 27% of 93 Fortune 500 profiles named a person.',
  count: ({ replies }) => shareOf(replies, ({ reading }) => isSomebody(reading)),
}
export default measure

import type { Reading } from '../../model'
import { said } from '../../reading/said'
import { tellingWords } from '../../reading/substance'
import { actsOnIt, asksBack } from '../../reading/warmth'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

/** So many words that tell something answer something. */
const TELLS = 3

function goesOn(reading: Reading): boolean {
  if (asksBack(reading) || actsOnIt(reading)) return true
  return tellingWords(reading).length >= TELLS && said(reading, 'canned').length === 0
}

const measure: Measure = {
  name: { en: 'Replies that go into it', fa: 'پاسخ‌هایی که به موضوع می‌پردازند' },
  sentence: { en: '{k} of {n} replies answer, ask back or do something.', fa: '{k} پاسخ از {n} پاسخ جوابی می‌دهد، سؤالی می‌پرسد یا کاری می‌کند.' },
  unit: 'share',
  minimum: 10,
  anchors: [0.2, 0.5, 0.8],
  // Gained speed is worth little when replies become a nod.
  guard: true,
  tier: 'A',
  source: 'Avidar 2013 (799 responses): the potential to interact is rarely used; the anchors are ours.',
  // Kind words need no more than a thank-you.
  count: ({ replies }) =>
    shareOf(
      replies.filter(({ parent }) => parent?.need !== 'praise'),
      ({ reading }) => goesOn(reading),
    ),
}
export default measure

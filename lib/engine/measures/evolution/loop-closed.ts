import type { Reading } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import type { Measure } from '../measure'
import { shareOf } from '../weeks'

/** Takes up what people asked, said or wished before, or says who did. */
const TAKES_UP = wholeWords(
  '(?:you|many of you|some of you|several of you|a reader|a customer|one of you|people) (?:have |had )?(?:asked|told|wrote|written|said|suggested|wanted|requested|voted|wished|reported)|your (?:questions?|suggestions?|ideas?|comments?|feedback|letters?|votes?) (?:about|on|led|made|helped|was|were|is|are|from)|(?:in reply|in answer|thanks|answering|following up|follow-up) (?:to|on) your|as (?:you|we) (?:asked|suggested|promised)|(?:we|as) promised|(?:پرسیده|گفته|خواسته|نوشته|پیشنهاد داده|پیشنهاد کرده)~?(?:بودید|بودین)|قول داده~?بودیم|شما (?:گفتید|خواستید|پرسیدید|نوشتید)|(?:خیلی~?هاتون|بعضی~?هاتون|چند نفرتون|یکی از شما|یکی از همراهان|یکی از مشتری~?ها)|(?:جواب|پاسخ)(?: به)? (?:سوال|سؤال|پرسش|پیام|نظر)~?(?:تون|تان|های شما|هاتون|هایتان| شما)|(?:به پیشنهاد|با پیشنهاد|طبق نظر|به خواست|به درخواست) (?:شما|مخاطب|مخاطبان|همراهان|یکی)',
)

const closesLoop = (reading: Reading): boolean => matches(reading, TAKES_UP).length > 0

const measure: Measure = {
  name: { en: 'Posts that take up what people said', fa: 'پست‌هایی که حرف مخاطب را دنبال می‌کنند' },
  sentence: { en: '{k} of {n} posts take up what people asked or said.', fa: '{k} پست از {n} پست پرسش یا حرفی از مخاطب را دنبال می‌کند.' },
  unit: 'share',
  minimum: 12,
  anchors: [0, 0.1, 0.25],
  tier: 'D',
  source: 'House anchors after the dialogic loop (Kent & Taylor 1998).',
  count: ({ posts }) => shareOf(posts, ({ reading }) => closesLoop(reading)),
}
export default measure

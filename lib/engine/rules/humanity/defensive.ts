import type { CueHit, Reading, Rule, RuleDocs, Wording } from '../../model'
import { matches, normalisedOf, wholeWords } from '../../reading/matches'
import { said, says } from '../../reading/said'
import { grievanceOf, tellsPlainly } from '../../reading/trouble'
import { weightOf, wordsOf } from '../../reading/voice'
import { apologises, concedes, feelsWith, owns } from '../../reading/warmth'

const ENOUGH = 1
/** Where the reply owns its part or feels with the other, one sharp phrase may be an explanation. */
const ENOUGH_WHEN_WARM = 2
/** "It is not your fault", «تقصیر شما نیست». */
const ABSOLVES = wholeWords(
  "(?:not|isn't|wasn't|never|hardly) (?:at all |really )?your (?:own )?(?:fault|mistake|error|responsibility|problem)|(?:تقصیر|اشتباه|کوتاهی|مشکل) (?:از )?(?:سمت |طرف )?(?:شما|خودتون|خودتان) (?:نیست|نبود|نبوده)",
)

/** "Sorry, but you should have …" */
const BUT = /\b(?:but|however|although|though)\b|(?:اما|ولی|لیکن|هرچند|البته)(?![\p{L}])/u

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['reply', 'quote'],
  check({ reading, parent }) {
    if (!parent || (parent.need === 'praise' && !parent.negative)) return null
    const warm = owns(reading) || feelsWith(reading) || (apologises(reading) && !BUT.test(normalisedOf(reading).text))
    const hits = [...said(reading, 'defensive').filter(({ span }) => !absolved(reading, span[0])), ...merits(reading, parent)]
    const weight = weightOf(hits)
    if (weight < (warm ? ENOUGH_WHEN_WARM : ENOUGH)) return null
    const spans = hits.map(({ span }) => span)
    return {
      spans,
      evidence: { words: wordsOf(reading, spans, 2) },
      strength: Math.min(1, 0.6 + weight / 5),
      ...(parent.need === 'complaint' ? { severity: 'care' as const } : {}),
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Defends itself', fa: 'لحن تدافعی' },
  source: { en: 'House rule (principle 3)', fa: 'اصل خانه (اصل ۳)' },
  words: {
    en: {
      line: 'The reply defends itself before it answers.',
      evidence: '“{words}” puts the burden on the reader.',
      reason: 'Whoever reads along sees how a question or a complaint is received, not only what was said.',
      choice: 'You could answer in one line first and point to the source after it. If the fact matters, it can stand without the reproach.',
    },
    fa: {
      line: 'این پاسخ پیش از جواب دادن از خودش دفاع می‌کند.',
      evidence: '«{words}» بار را روی دوش مخاطب می‌گذارد.',
      reason: 'هر کسی که گفت‌وگو را می‌خواند می‌بیند با پرسش و گلایه چگونه برخورد شده است.',
      choice: 'می‌شود اول در یک خط جواب داد و بعد به کپشن یا قانون اشاره کرد. اگر آن نکته مهم است، بدون سرزنش هم گفتنی است.',
    },
  },
}

/** One's own merits held up to somebody whom something went amiss for, in place of any word about it. */
export function merits(reading: Reading, parent: Reading): readonly CueHit[] {
  if (owns(reading) || feelsWith(reading) || apologises(reading) || concedes(reading) || says(reading, 'time-given', 'remedy')) return []
  const grievance = grievanceOf(parent)
  return grievance === 'complaint' || (!parent.asks && (grievance === 'trouble' || tellsPlainly(parent))) ? said(reading, 'merit') : []
}

function absolved(reading: Reading, at: number): boolean {
  return matches(reading, ABSOLVES).some(([start, end]) => at >= start && at < end)
}

export const docs: RuleDocs = {
  seed: 'It is the possibility of conversation that makes these platforms distinct.',
  sees: {
    en: 'Replies that send the reader back to what was said before, to the rules, or that find the fault with the reader.',
    fa: 'پاسخ‌هایی که مخاطب را به گفته‌های پیشین و قوانین حواله می‌دهند یا تقصیر را گردن او می‌اندازند.',
  },
  limits: {
    en: 'Safety instructions and plain corrections of facts can use the same words.',
    fa: 'نکتهٔ ایمنی و تصحیح سادهٔ یک واقعیت هم گاهی همین واژه‌ها را دارد.',
  },
  bad: {
    en: [
      {
        text: 'Our drivers complete forty drops a shift and are rated 4.8 by those who use us.',
        replyingTo: 'The crate was left in the rain and the books are soaked.',
      },
      { text: 'As stated, read the caption.', replyingTo: 'What time do you open?' },
      { text: 'You should have checked the size chart before ordering.', replyingTo: 'The jacket is way too small, very disappointed.' },
      { text: 'Nobody else has complained about this.', replyingTo: 'The bread was stale and the staff ignored us.' },
      { text: 'It works fine for us. The problem is on your side.', replyingTo: 'Your website keeps logging me out, terrible.' },
    ],
    fa: [
      { text: 'آشپزخانهٔ ما هفته‌ای دو بار بازرسی می‌شود و پرسنل همگی آموزش‌دیده هستند.', replyingTo: 'دیشب تو سوپ دخترم یه تیکه پلاستیک بود' },
      { text: 'کپشن رو بخونید.', replyingTo: 'سلام، ساعت کارتون چیه؟' },
      { text: 'همان‌طور که قبلاً عرض شد، طبق قوانین امکان مرجوعی نیست.', replyingTo: 'چرا پولم رو پس نمی‌دید؟ این چه وضعیه؟' },
      { text: 'بقیهٔ مشتری‌ها راضی‌ان، شما اولین نفری هستید که ایراد می‌گیرید.', replyingTo: 'دوختش افتضاح بود، بار اول که شستم از هم باز شد.' },
      { text: 'اگر دقت می‌کردید، تو کپشن نوشتیم.', replyingTo: 'قیمتش چنده؟' },
    ],
  },
  good: {
    en: [
      { text: 'Twice a day, and the last report hangs by the door.', replyingTo: 'How often are your kitchens inspected?' },
      { text: 'Monday to Friday, 9 to 17. It’s in the caption too.', replyingTo: 'What time do you open?' },
      {
        text: 'This is not your fault: our size chart was out of date. We’re sending the larger one today.',
        replyingTo: 'The jacket is way too small, very disappointed.',
      },
      { text: 'You should have received an email by now. Let me check which address we have.', replyingTo: 'Did my booking go through?' },
    ],
    fa: [
      { text: 'هفته‌ای دو بار بازرسی می‌شود؛ آخرین گزارش کنار در است.', replyingTo: 'آشپزخونه‌تون چند وقت یه بار بازرسی میشه؟' },
      { text: 'دوشنبه تا جمعه، ۹ تا ۱۷؛ تو کپشن هم نوشتیم.', replyingTo: 'سلام، ساعت کارتون چیه؟' },
      { text: 'تقصیر شما نیست، جدول سایز ما قدیمی بود. سایز بزرگ‌تر را امروز می‌فرستیم.', replyingTo: 'خیلی تنگه، کلاً سایزبندیتون مشکل داره.' },
    ],
  },
}

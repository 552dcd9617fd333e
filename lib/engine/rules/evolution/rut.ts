import type { Reading, Rule, RuleDocs, Wording } from '../../model'
import { readingOf } from '../../reading/reading-of'
import { pitchOf } from '../value/promo-alone'

/** This many own posts in a row, and the draft, of one type and one form. */
const ROW = 8
/** Speaks at the end of every such row, not at each post after it. */
const EVERY = 8

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post'],
  check({ reading }, { recent }) {
    const posts = recent.filter(({ kind }) => kind !== 'reply')
    const form = posts.length < ROW ? undefined : formOf(reading)
    if (!form) return null
    let row = 0
    while (row < posts.length && formOf(readingOf(posts[posts.length - 1 - row] as { text: string })) === form) row++
    if (row < ROW || (row - ROW) % EVERY !== 0) return null
    return { spans: [], evidence: { count: row, form }, posts: posts.slice(-row).flatMap(({ id }) => id ?? []) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Always the same form', fa: 'همیشه یک شکل' },
  source: { en: 'House rule (principle 4)', fa: 'اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: 'The last {count} posts and this one have the same form.',
      evidence: 'All of them are {form}.',
      reason: 'People stay where now and then something different comes.',
      choice: 'A question, a picture from behind the scenes or an answer to somebody would be a change. If your readers come for exactly this form, keep it.',
    },
    fa: {
      line: '{count} پست اخیر و این یکی یک شکل دارند.',
      evidence: 'شکلِ همهٔ آن‌ها یکی است: {form}.',
      reason: 'مخاطب جایی می‌ماند که گاهی چیز دیگری هم ببیند.',
      choice: 'یک پرسش، عکسی از پشت صحنه یا جوابی به کسی می‌تواند تنوعی باشد. اگر مخاطبان شما برای همین شکل می‌آیند، نگهش دارید.',
    },
  },
  terms: { form: { offer: { en: 'offers', fa: 'پیشنهاد فروش' }, headline: { en: 'a short line with a link', fa: 'یک جملهٔ کوتاه با لینک' } } },
}

/** The form of a post where it has a marked one; plain texts and anything with a question count as none. */
function formOf(reading: Reading): 'offer' | 'headline' | undefined {
  if (reading.asks || reading.mentions.length > 0) return undefined
  if (pitchOf(reading).cues > 0) return 'offer'
  if (reading.links.length > 0 && reading.words.length <= 20) return 'headline'
  return undefined
}

const headlinesEn = ['Bridge', 'Library', 'Park', 'Station', 'School', 'Museum', 'Market', 'Harbour'].map(
  (place) => `${place} report is out https://example.org/${place}`,
)
const offersEn = ['Mugs', 'Bowls', 'Plates', 'Vases', 'Cups', 'Jugs', 'Trays', 'Lamps'].map((thing) => `${thing} at half price in the shop this week`)
const headlinesFa = ['پل', 'کتابخانه', 'پارک', 'ایستگاه', 'مدرسه', 'موزه', 'بازار', 'بندر'].map(
  (place, at) => `گزارش ${place} منتشر شد https://example.org/${at}`,
)
const offersFa = ['ماگ', 'کاسه', 'بشقاب', 'گلدان', 'فنجان', 'پارچ', 'سینی', 'چراغ'].map((thing) => `${thing}ها این هفته با تخفیف در فروشگاه`)

export const docs: RuleDocs = {
  seed: 'What makes their presence continue, and which options help guarantee that they stay?',
  sees: {
    en: 'Nine posts in a row of one marked form: offers, or a short line with a link.',
    fa: 'نُه پست پشت سر هم با یک شکلِ مشخص: پیشنهاد فروش، یا جملهٔ کوتاه با لینک.',
  },
  limits: { en: 'Pictures and videos are not seen.', fa: 'عکس و ویدئو دیده نمی‌شود.' },
  bad: {
    en: [
      { text: 'Tower report is out https://example.org/tower', recent: headlinesEn },
      { text: 'Clocks at half price in the shop this week', recent: offersEn },
    ],
    fa: [
      { text: 'گزارش برج منتشر شد https://example.org/9', recent: headlinesFa },
      { text: 'ساعت‌ها این هفته با تخفیف در فروشگاه', recent: offersFa },
    ],
  },
  good: {
    en: [
      { text: 'The clock in the tower has a new hand, made by the smith next door.', recent: headlinesEn },
      { text: 'Which of the eight lamps would you read by?', recent: offersEn },
    ],
    fa: [
      { text: 'ساعت برج عقربهٔ تازه‌ای دارد که آهنگر همسایه ساخته است.', recent: headlinesFa },
      { text: 'با کدام چراغ بهتر می‌شود کتاب خواند؟', recent: offersFa },
    ],
  },
}

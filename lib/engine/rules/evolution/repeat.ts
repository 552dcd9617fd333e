import type { RecentPost, Rule, RuleDocs, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { similarity, wordOverlap } from '../../reading/similarity'

const ALIKE = 0.8
/** One word changed in a dozen breaks three runs of words; then the words themselves have to be nearly all the same. */
const SAME_WORDS = 0.85
const FEWEST_WORDS = 6
const MANY_WORDS = 12
const ON_PURPOSE = wholeWords(
  'reminder|remember|again|repost|reposting|reposted|throwback|last call|still|countdown|\\d+ days? (?:left|to go)|once more|today|tonight|tomorrow|update|updated|correction|یادآوری|یادتون|یادتان|یادمون|دوباره|بازنشر|باز هم|هنوز|مجدد\\p{l}?|شمارش معکوس|\\d+ روز (?:مانده|مونده|دیگه|تا)|اصلاحیه|به~روزرسانی|همچنان',
)

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'thread part'],
  check({ draft, reading }, { recent }) {
    if (recent.length === 0 || reading.words.length < FEWEST_WORDS || matches(reading, ON_PURPOSE).length > 0) return null
    const twin = [...recent].reverse().find((post) => isTwin(draft.text, post, reading.words.length))
    if (!twin) return null
    const earlier = twin.text.length > 80 ? `${twin.text.slice(0, 80).replace(/\s\S*$/u, '')} …` : twin.text
    return { spans: [], evidence: { earlier: earlier.replace(/\s+/gu, ' ') }, ...(twin.id === undefined ? {} : { posts: [twin.id] }) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Posted before', fa: 'پیش‌تر منتشر شده' },
  source: { en: 'House rule (principle 4)', fa: 'اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: 'Nearly the same text is among your recent posts.',
      evidence: 'An earlier post reads: “{earlier}”',
      reason: 'People who stay with you have most likely seen it.',
      choice: 'You could add what is new since then. A reminder that calls itself one is fine.',
    },
    fa: {
      line: 'متنی تقریباً یکسان در پست‌های اخیر شما هست.',
      evidence: 'پست پیشین این بود: «{earlier}»',
      reason: 'کسانی که با شما مانده‌اند به احتمال زیاد آن را دیده‌اند.',
      choice: 'می‌شود آنچه از آن زمان تازه شده را افزود. یادآوری‌ای که اسمش یادآوری باشد هم خوب است.',
    },
  },
}

function isTwin(text: string, post: RecentPost, words: number): boolean {
  if (post.kind === 'reply') return false
  return similarity(text, post.text) >= ALIKE || (words >= MANY_WORDS && wordOverlap(text, post.text) >= SAME_WORDS)
}

export const docs: RuleDocs = {
  seed: 'Social media change every day; what makes their presence continue?',
  sees: { en: 'A text that is nearly word for word among the own recent posts.', fa: 'متنی که تقریباً کلمه‌به‌کلمه در پست‌های اخیر خودتان هست.' },
  limits: { en: 'The same picture with another text is not seen.', fa: 'همان تصویر با متنی دیگر دیده نمی‌شود.' },
  bad: {
    en: [
      {
        text: 'Our bakery bakes rye bread every morning, and the oven is warm from five.',
        recent: ['Our bakery bakes rye bread every morning, and the oven is warm from five.'],
      },
      {
        text: 'Our bakery bakes rye bread every morning, and the oven is warm from five o’clock on in all four seasons 🍞',
        recent: ['Our bakery bakes rye bread every morning, and the oven is warm from six o’clock on in all four seasons'],
      },
    ],
    fa: [
      { text: 'نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است.', recent: ['نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است.'] },
      { text: 'نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است 🍞', recent: ['نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است'] },
    ],
  },
  good: {
    en: [
      {
        text: 'Reminder: our bakery bakes rye bread every morning, and the oven is warm from five.',
        recent: ['Our bakery bakes rye bread every morning, and the oven is warm from five.'],
      },
      { text: 'Soup of the day is lentil with mint.', recent: ['Soup of the day is tomato with basil.'] },
    ],
    fa: [
      { text: 'یادآوری: نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است.', recent: ['نانوایی ما هر روز نان جو می‌پزد و تنور از پنج صبح گرم است.'] },
      { text: 'سوپ روز عدس و نعناست.', recent: ['سوپ روز گوجه و ریحان است.'] },
    ],
  },
}

import type { Context, Reading, RecentPost, Rule, RuleDocs, Sentence, Span, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { readingOf } from '../../reading/reading-of'
import { isAsked, ownHits, sentenceAt } from '../../reading/voice'

const DAY = 86_400_000
const WEEK = 7 * DAY
/** “Tomorrow” and “tonight” are over after two days. */
const SHORTLY = 2 * DAY
/** Where posts carry no time, this many later ones stand for it. */
const LATER_POSTS = 2
const LONGEST_QUOTE = 80

const WHEN = wholeWords(
  [
    'tomorrow|tonight|today|soon|shortly|next (?:week|month|post|time|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|by|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|later this (?:week|month)|this week|in (?:a few|two|three|\\d+) (?:days|weeks)|coming (?:days|weeks)|here',
    'فردا|پس~فردا|امشب|امروز|به~زودی|بزودی|هفته (?:بعد|آینده|دیگه|دیگر)|ماه (?:بعد|آینده)|(?:یک|دو|سه|چهار|پنج)?~?شنبه|جمعه|آخر هفته|(?:پست|قسمت|بخش|شماره) (?:بعد|بعدی|دوم)|همین~جا|روزهای آینده|تا (?:پایان|آخر)|چند روز',
  ].join('|'),
)
const SHORT_TERM = wholeWords('tomorrow|tonight|today|فردا|امشب|امروز')
const KEPT = wholeWords(
  'as promised|we promised|part (?:2|two|3|three)|here (?:are|is) the|the results|همان~?طور که (?:گفته|قول)\\p{l}{0,6}|همون~?طور که (?:گفته|قول)\\p{l}{0,6}|قول داده~?\\p{l}{0,6}|قسمت (?:دوم|سوم)|گفته بودیم',
)

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post'],
  check({ reading }, context) {
    const { recent } = context
    for (let at = recent.length - 1; at >= 0; at--) {
      const post = recent[at]
      if (!post || !/[\u0621-\u06d3a-z]/iu.test(post.text)) continue
      const promise = promiseIn(readingOf(post))
      if (!promise || !isDue(post, promise, recent.length - 1 - at, context)) continue
      const later = recent.slice(at + 1).map(readingOf)
      if ([...later, reading].some((text) => keeps(text, promise))) continue
      const timed = post.time !== undefined && context.now !== undefined
      return {
        spans: [],
        evidence: { promise: promise.words },
        ...(timed ? {} : { severity: 'note', strength: 0.7 }),
        ...(post.id === undefined ? {} : { posts: [post.id] }),
      }
    }
    return null
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A promise is due', fa: 'قولی که وقتش رسیده' },
  source: { en: 'Kent & Taylor 1998 (return visits); house rule (principle 4)', fa: 'کنت و تیلور ۱۹۹۸ (بازگشت مخاطب)؛ اصل خانه (اصل ۴)' },
  words: {
    en: {
      line: 'An earlier post promised something. Is it still coming?',
      evidence: 'You wrote: “{promise}” No later post here seems to take it up.',
      reason: 'A kept promise is a reason for people to come back.',
      choice: 'You could post it, link to it, or say that it is off. If it is already out elsewhere, this is moot.',
    },
    fa: {
      line: 'در پستی پیش‌تر قولی داده بودید. هنوز در راه است؟',
      evidence: 'نوشته بودید: «{promise}» پست‌های بعدی که اینجا پیداست از آن حرفی نزده‌اند.',
      reason: 'قولی که عملی شود، دلیلی برای برگشتنِ مخاطب است.',
      choice: 'می‌شود آن را منتشر کرد، به آن لینک داد یا گفت که منتفی شده است. اگر جای دیگری منتشر شده، این نکته مطرح نیست.',
    },
  },
}

interface Promised {
  readonly words: string
  readonly short: boolean
  /** Words by which a later post would show that it keeps the promise. */
  readonly about: ReadonlySet<string>
}

const promises = new WeakMap<Reading, Promised | null>()

function promiseIn(reading: Reading): Promised | null {
  const known = promises.get(reading)
  if (known !== undefined) return known
  const found = findPromise(reading)
  promises.set(reading, found)
  return found
}

function findPromise(reading: Reading): Promised | null {
  const times = matches(reading, WHEN)
  for (const hit of ownHits(reading, 'promised')) {
    const sentence = sentenceAt(reading, hit.span)
    if (!sentence || isAsked(reading, hit.span)) continue
    if (hit.weight < 1 && !times.some((time) => inside(time, sentence))) continue
    const text = reading.text.slice(...sentence.span).trim()
    const words = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …` : text
    return { words, short: matches(reading, SHORT_TERM).some((time) => inside(time, sentence)), about: contentOf(reading, sentence) }
  }
  return null
}

const inside = (span: Span, sentence: Sentence): boolean => span[0] >= sentence.span[0] && span[0] < sentence.span[1]

function isDue(post: RecentPost, { short }: Promised, laterPosts: number, { now }: Context): boolean {
  if (post.time === undefined || now === undefined) return laterPosts >= LATER_POSTS
  return now - post.time >= (short ? SHORTLY : WEEK)
}

const EMPTY = new Set(
  'tomorrow tonight today soon week next month part will post share publish announce tell show reveal write answer more this that with here have your from about stay tuned results coming follow second monday tuesday wednesday thursday friday saturday sunday posted keep them they what when then there were been also just فردا امشب امروز زودی هفته بعد بعدی اینده آینده قسمت دوم سوم ماه منتظر باشید باشین باش اعلام منتشر معرفی می کنیم کنم ذاریم گذاریم نویسیم گیم گوییم دیم دهیم خبر خبرتون خبرتان همین جا این برای های درباره رو را از که شنبه دوشنبه یکشنبه جمعه چهارشنبه پنجشنبه شود شه خواهد شد خواهیم ادامه دارد داره قول هم با تا به در و یک دو سه روز شما'.split(
    ' ',
  ),
)

/** Content words of the promising sentence; of the whole post when the sentence has none of its own. */
function contentOf(reading: Reading, sentence: Sentence): ReadonlySet<string> {
  const content = (words: Reading['words']): readonly string[] =>
    words.filter(({ norm, script }) => script !== 'number' && norm.length >= (script === 'fa' ? 3 : 4) && !EMPTY.has(norm)).map(({ norm }) => norm)
  const own = content(reading.words.slice(...sentence.words))
  return new Set(own.length > 0 ? own : content(reading.words))
}

/** A later text takes the promise up when it says so or shares a content word. */
function keeps(reading: Reading, { about }: Promised): boolean {
  if (matches(reading, KEPT).length > 0) return true
  return reading.words.some(
    ({ norm }) => about.has(norm) || [...about].some((word) => word.length >= 4 && norm.length >= 4 && (norm.startsWith(word) || word.startsWith(norm))),
  )
}

const NOW = Date.UTC(2026, 4, 20)
const nineDaysAgo = NOW - 9 * DAY

export const docs: RuleDocs = {
  seed: 'What makes their presence continue?',
  sees: {
    en: 'An own earlier post promised a part, a result or news, the time is over and no later post takes it up.',
    fa: 'پستی پیش‌تر وعدهٔ قسمت بعد، نتیجه یا خبری داده، وقتش گذشته و پست‌های بعدی از آن حرفی نزده‌اند.',
  },
  limits: {
    en: 'It sees only the posts that were on the screen; without times it goes by the number of later posts.',
    fa: 'فقط پست‌هایی را می‌بیند که روی صفحه بوده‌اند؛ بدون زمان، از شمار پست‌های بعدی حدس می‌زند.',
  },
  bad: {
    en: [
      {
        text: 'New opening hours at the library from Monday: nine to seven.',
        now: NOW,
        recent: [{ text: 'How we restored the old map, part one. Part two next week!', time: nineDaysAgo, id: '1' }],
      },
      {
        text: 'The garden gate has been painted green.',
        recent: ['We’ll announce the winners of the poster contest tomorrow.', 'Rain all day, the paths are muddy.', 'The café opens at eight.'],
      },
    ],
    fa: [
      {
        text: 'ساعت کار کتابخانه از دوشنبه: نه تا نوزده.',
        now: NOW,
        recent: [{ text: 'نقشهٔ قدیمی را چطور مرمت کردیم. قسمت دوم هفتهٔ بعد!', time: nineDaysAgo, id: '1' }],
      },
      {
        text: 'در باغ را سبز رنگ زدیم.',
        recent: ['برنده‌های مسابقهٔ پوستر را فردا اعلام می‌کنیم.', 'امروز باران می‌آید و راه‌ها گلی است.', 'کافه از هشت باز است.'],
      },
    ],
  },
  good: {
    en: [
      {
        text: 'The winners of the poster contest are Mina and Tom. Both posters hang in the hall.',
        recent: ['We’ll announce the winners of the poster contest tomorrow.', 'Rain all day, the paths are muddy.', 'The café opens at eight.'],
      },
      {
        text: 'The garden gate has been painted green.',
        recent: ['Tomorrow it will be cold in the hills.', 'Rain all day, the paths are muddy.', 'The café opens at eight.'],
      },
    ],
    fa: [
      {
        text: 'برنده‌های مسابقهٔ پوستر مینا و توماج‌اند؛ هر دو پوستر در راهروست.',
        recent: ['برنده‌های مسابقهٔ پوستر را فردا اعلام می‌کنیم.', 'امروز باران می‌آید و راه‌ها گلی است.', 'کافه از هشت باز است.'],
      },
      { text: 'در باغ را سبز رنگ زدیم.', recent: ['فردا هوا در کوه سرد می‌شود.', 'امروز باران می‌آید و راه‌ها گلی است.', 'کافه از هشت باز است.'] },
    ],
  },
}

import type { CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { ownSaid } from '../../reading/said'
import { isAsked, wordsOf } from '../../reading/voice'

/** Different requests in one text from which the reader has to choose. */
const TOO_MANY = 3
/** Coming, bringing and sending in belong to one event. */
const OF_AN_EVENT = 18
/** Steps of one way are one request, however many verbs they have. */
const STEPS = wholeWords(
  'step \\d|steps?|how to|first|then|finally|guide|مرحله~?\\p{l}{0,4}|قدم~?\\p{l}{0,4}|گام~?\\p{l}{0,4}|راهنما\\p{l}{0,3}|اول|سپس|بعد|روش|چطور|چگونه',
)
const NUMBERED = /(?:^|\n)[ \t]{0,8}\d[.)-]/gu

const rule: Rule = {
  severity: 'note',
  tier: 'C',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    const asked = requests(reading)
    const many = asked.length >= 2 && imperatives(reading).length >= MANY_IMPERATIVES
    if (
      (!many && asked.length < (reading.dates.length > 0 ? TOO_MANY + 1 : TOO_MANY)) ||
      matches(reading, STEPS).length > 0 ||
      matches(reading, NUMBERED).length > 1
    )
      return null
    const spans = asked.map(({ span }) => span)
    return { spans, evidence: { count: asked.length, words: wordsOf(reading, spans) }, strength: Math.min(1, asked.length / 5) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Several requests at once', fa: 'چند درخواست با هم' },
  source: { en: 'House rule (principle 1): one act for one goal', fa: 'اصل خانه (اصل ۱): یک کار برای یک هدف' },
  words: {
    en: {
      line: 'One text, {count} different requests.',
      evidence: '“{words}”: the reader is asked for {count} different things.',
      reason: 'When everything is asked, it is hard to see which one matters to you.',
      choice: 'You could keep the one that serves your goal. If they are steps of one way, this is moot.',
    },
    fa: {
      line: 'یک متن و {count} درخواست متفاوت.',
      evidence: '«{words}»: از مخاطب {count} کار متفاوت خواسته شده است.',
      reason: 'وقتی چند کار با هم خواسته شود، معلوم نیست کدام برای شما مهم‌تر است.',
      choice: 'شاید نگه داشتن همان یکی که به هدف کمک می‌کند کافی باشد. اگر گام‌های یک مسیرند، این نکته مطرح نیست.',
    },
  },
}

/** «بفرستید», «شرکت کنید»; not «می‌کنید». */
const IMPERATIVE_FA = /(?<!\p{L})(?<!ن?می )(?:ب\p{L}{2,9}ی[دن]|(?:کن|نمای|بد|ده|بزن|شو|بش|گیر|بگیر|بذار|فرست|باش)ی[دن])(?!\p{L})/gu
const CLAUSE = /(?:^|[.!?,;:–—\n-]|\b(?:and|then|please|also|or))\s{0,3}$/iu
const MANY_IMPERATIVES = 5

/** Verbs that tell the reader to do something, each at the head of its clause in English. */
function imperatives(reading: Reading): readonly Span[] {
  const english = reading.cues('call-verb').filter(({ span: [start] }) => CLAUSE.test(reading.text.slice(Math.max(0, start - 8), start)))
  return [...matches(reading, IMPERATIVE_FA), ...english.map(({ span }) => span)]
}

/** The first request of each family; the list's weights name the families. */
export function requests(reading: Reading): readonly CueHit[] {
  const families = new Map<number, CueHit>()
  for (const hit of ownSaid(reading, 'asks')) {
    const family = Math.min(hit.weight, OF_AN_EVENT)
    if (!families.has(family) && !isAsked(reading, hit.span) && !isAlternative(reading, hit)) families.set(family, hit)
  }
  return [...families.values()]
}

/** "Call us or write": another way to the same end. */
function isAlternative(reading: Reading, { span }: CueHit): boolean {
  return /(?:\bor|(?:^|\s)یا|or just|or simply)\s+(?:\p{L}+\s+){0,3}$/iu.test(reading.text.slice(Math.max(0, span[0] - 30), span[0]))
}

export const docs: RuleDocs = {
  seed: 'Align your tactics with your clients’ goals.',
  sees: { en: 'Three or more different requests in one text.', fa: 'سه درخواست متفاوت یا بیشتر در یک متن.' },
  limits: { en: 'It knows the usual requests of social sites only.', fa: 'فقط درخواست‌های رایج شبکه‌های اجتماعی را می‌شناسد.' },
  bad: {
    en: [
      { text: 'Save this post, share it with your team, follow us for more and visit our website.' },
      { text: 'Follow our page, download our app and sign up today.' },
    ],
    fa: [{ text: 'لایک کنید، سیو کنید، برای دوستتون بفرستید و از لینک بایو بخرید.' }, { text: 'ما را دنبال کنید، اپ را نصب کنید و در سایت ثبت‌نام کنید.' }],
  },
  good: {
    en: [
      { text: 'Moving house? Step 1: call us with your old address. Step 2: download the app. Step 3: sign up with the new one.' },
      { text: 'Questions about the timetable? Call us, or message us, or come by until six.' },
    ],
    fa: [
      { text: 'برای جابه‌جایی اشتراک اول تماس بگیرید، بعد اپ را نصب کنید و در پایان ثبت‌نام کنید.' },
      { text: 'دربارهٔ برنامهٔ قطارها سؤالی هست؟ تماس بگیرید یا پیام بدید یا تا ساعت ۱۸ سر بزنید.' },
    ],
  },
}

import type { CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, normalisedOf } from '../../reading/matches'
import { normalise } from '../../reading/normalise'
import { ownSaid } from '../../reading/said'
import { isDisowned, isQuoted, sentenceAt, weightOf, wordsOf } from '../../reading/voice'

/** «کلمهٔ «قیمت» را کامنت کنید», comment “YES”: the asked-for word is given away, quoted or not. */
const GIVEN_WORD = /(?:کلمه|عبارت|واژه)[^.!?\n]{0,30}(?:کامنت|دایرکت|بنویس|بفرست|تایپ)/gu
const GIVEN_QUOTED = [
  /"[^"\n]{1,20}"\s?(?:رو|را|و)?\s?(?:کامنت|برامون کامنت|تایپ|زیر (?:همین )?پست|زیر این پست)/gu,
  /"[^"\n]{1,20}"\s?(?:رو|را)?\s?(?:بنویس|بنویسید|بنویسین|بفرست|بفرستید)\s(?:تا|که|برات|براتون|دایرکت)/gu,
  /(?<![\p{L}\p{N}])(?:comment|type|reply|drop|dm)(?: us| me| with)?(?: the)?(?: word| keyword)? ["'][^"'\n]{1,20}["']/gu,
]
const GIVEN_EMOJI = [
  /\p{Extended_Pictographic}\s?(?:رو|برام|برامون|واسم|واسمون)?\s?(?:بذار|بذارید|بذارین|بذارن|بذاره|بگذارید|بفرست|بفرستید|بفرستن|بفرسته|کامنت کن|کامنت کنید)(?!\p{L})/gu,
  /(?<![\p{L}])(?:drop|leave|comment|send|put|reply with)(?: us| me)?(?: a| an| your| some)?\s?\p{Extended_Pictographic}/gu,
  // A reaction counted as a vote: "👍 if you agree".
  /\p{Extended_Pictographic}{1,3}\s?(?:if you|for (?:yes|no)|=\s?(?:yes|no)|اگه موافق|اگر موافق|یعنی موافق)/gu,
]
/** «❤️ برای چای 🔥 برای قهوه»: one of them says nothing yet. */
const REACTION_CHOICE = /\p{Extended_Pictographic}\s?[:=]?\s?(?:for|برای|واسه|یعنی|=)\s\p{L}/gu
/** “Comment PLAN and …”: the word stands in capitals. */
const GIVEN_CAPITALS = /(?:^|[.!?\n]\s{0,3}|\band |\bjust |\bthen )(?:comment|type|reply|drop|dm|text|send)(?: us| me| with| the word)?\s[A-Z]{3,20}\b/giu
const CAPITALS = /[A-Z]{3}/
const ENOUGH = 1

const rule: Rule = {
  severity: 'nudge',
  tier: 'B',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }) {
    const hits = ownSaid(reading, 'click-begging').filter((hit) => !isInvitation(reading, hit))
    const patterns = givenAway(reading)
    const weight = weightOf(hits) + patterns.length
    if (weight < ENOUGH || reading.cues('help-call').length > 0 || isFairContest(reading)) return null
    const spans = [...hits.map(({ span }) => span), ...patterns].sort((a, b) => a[0] - b[0])
    return { spans, evidence: { words: wordsOf(reading, spans, 2) }, strength: Math.min(1, weight / 2) }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Asks for a click', fa: 'درخواستِ واکنش' },
  source: {
    en: 'Facebook 2017: vote, react, share, tag and comment bait is shown less',
    fa: 'فیس‌بوک ۲۰۱۷: درخواستِ رأی، واکنش، اشتراک، تگ و کامنت کمتر نشان داده می‌شود',
  },
  words: {
    en: {
      line: 'This asks for a click rather than for what people think.',
      evidence: '“{words}” asks for a reaction that says nothing about the reader.',
      reason: 'Facebook said in 2017 that it shows such posts to fewer people, and the reactions tell you little.',
      choice:
        'A question about the topic itself leaves room for an answer. Where passing it on helps somebody (a missing person, blood, a donation), this does not apply.',
    },
    fa: {
      line: 'این جمله واکنش می‌خواهد، نه نظرِ مخاطب را.',
      evidence: '«{words}» واکنشی می‌خواهد که از خودِ مخاطب چیزی نمی‌گوید.',
      reason: 'فیس‌بوک در سال ۲۰۱۷ اعلام کرد چنین پست‌هایی را کمتر نشان می‌دهد؛ از این واکنش‌ها هم چیز زیادی دستگیر کسی نمی‌شود.',
      choice: 'پرسشی دربارهٔ خودِ موضوع، جایی برای حرف مخاطب باز می‌گذارد. اگر دست‌به‌دست شدن به کسی کمک می‌کند (گمشده، خون، کمک)، این نکته مطرح نیست.',
    },
  },
}

/** How far before a request its object is looked for. */
const BEFORE = 80

/** «تجربه‌تان را با ما به اشتراک بگذارید» and “tag us in your photo” ask for something of the person. */
function isInvitation(reading: Reading, { span, cue }: CueHit): boolean {
  const sentence = sentenceAt(reading, span)
  if (!sentence) return false
  const before = normalise(reading.text.slice(Math.max(sentence.span[0], span[0] - BEFORE), span[0])).text
  if (/(?:تجربه|نظر|خاطره|عکس|ایده|داستان|سوال|پیشنهاد)/u.test(before) && /اشتراک|استوری|کامنت/u.test(cue)) return true
  return /(?:ما|مارو|پیج|صفحه|هشتگ)\s{0,3}(?:رو|را|و)?\s{0,3}$/u.test(before) && /تگ|منشن/u.test(cue)
}

function givenAway(reading: Reading): readonly Span[] {
  const { text } = normalisedOf(reading)
  // Few texts hold what most of these patterns need.
  const patterns = [GIVEN_WORD, ...(/["']/.test(text) ? GIVEN_QUOTED : []), ...(reading.emoji.length > 0 ? GIVEN_EMOJI : [])]
  const choices = reading.emoji.length > 1 ? matches(reading, REACTION_CHOICE) : []
  const capitals = CAPITALS.test(reading.text) ? [...reading.text.matchAll(GIVEN_CAPITALS)] : []
  const seen = [
    ...patterns.flatMap((pattern) => matches(reading, pattern)),
    ...capitals.filter(([given]) => /[A-Z]{3}$/.test(given)).map(({ index, 0: given }): Span => [index, index + given.length]),
    ...(choices.length >= 2 ? choices.slice(0, 1) : []),
  ]
  return seen.filter((span) => !isQuoted(reading, span) && !isDisowned(reading, span)).slice(0, 2)
}

const RULES_OF_CONTEST = /(?:قوانین|شرایط|آیین ?نامه|قرعه)[^.\n]{0,40}|\b(?:rules|terms|draw)\b/iu

/** A contest that says how and until when is a contest. */
function isFairContest(reading: Reading): boolean {
  return reading.dates.length > 0 && RULES_OF_CONTEST.test(normalisedOf(reading).text)
}

export const docs: RuleDocs = {
  seed: 'Give your audience what it wants: content that can persuade them to act.',
  sees: {
    en: 'Requests to like, tag, share or comment a given word, for the sake of the count.',
    fa: 'درخواستِ لایک، تگ، اشتراک یا نوشتن یک کلمهٔ معین، برای بالا رفتن شمار واکنش‌ها.',
  },
  limits: {
    en: 'Calls for help and contests that state rules and a date are left alone; a list saved for later counts only beside other requests.',
    fa: 'درخواست کمک و مسابقه‌ای که قاعده و تاریخ دارد کنار گذاشته می‌شود؛ فهرستی برای بعد فقط کنار درخواست‌های دیگر به حساب می‌آید.',
  },
  bad: {
    en: [
      { text: 'Tag a friend who needs this coffee and comment YES below!' },
      { text: 'Like and share if you agree that Mondays are hard.' },
      { text: 'Double tap if you love summer 🌞' },
      { text: 'Comment "GUIDE" and we will send it to you.' },
    ],
    fa: [
      { text: 'دوستت رو تگ کن و لایک یادت نره.' },
      { text: 'اگه موافقید لایک کنید و پست رو استوری کنید.' },
      { text: 'عدد ۱ رو کامنت کن تا برات بفرستیم.' },
      { text: 'کلمهٔ «قیمت» را کامنت کنید تا فهرست را برایتان بفرستیم.' },
    ],
  },
  good: {
    en: [
      { text: 'Can you recommend a good vet in Shiraz? We will add your tips to the list.' },
      { text: 'Missing since Tuesday: Omid, 9, red jacket, last seen near the station. Please share if you live nearby.' },
      { text: 'We never ask you to tag a friend; a question is enough for us.' },
    ],
    fa: [
      { text: 'نیاز فوری به خون O منفی در بیمارستان شهر؛ لطفاً به اشتراک بگذارید.' },
      { text: 'تجربه‌تان از این مسیر را با ما به اشتراک بگذارید؛ در نقشهٔ تازه از آن استفاده می‌کنیم.' },
      { text: 'چرا دیگر در پست‌هایمان «دوستت رو تگ کن» نمی‌بینید؟ چون جوابی از دلش بیرون نمی‌آمد.' },
    ],
  },
}

import type { CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { normalisedOf } from '../../reading/matches'
import { said, says } from '../../reading/said'
import { tellingWords } from '../../reading/substance'
import { sentenceAt, wordsOf } from '../../reading/voice'
import { owns } from '../../reading/warmth'

/** "Any inconvenience" and the like only leave it open when nothing else is told. */
const GENERAL = /inconvenience|confusion|misunderstanding|perception|trouble|هر ?گونه|هر نوع|سو ?تفاهم|احتمالی/u
const TELLS = 6
const REGRET = /sorry|apolog|regret|forgive|عذر|معذرت|ببخش|پوزش|متاسف|تاسف|شرمنده|ناراحتیم/u

/** An apology that leaves open whether anything happened. */
const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }) {
    const hits = halfApologies(reading)
    if (hits.length === 0) return null
    const spans = hits.map((hit) => withRegret(reading, hit))
    return { spans, evidence: { words: wordsOf(reading, spans, 1) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Half an apology', fa: 'عذرخواهیِ نیمه‌کاره' },
  source: {
    en: 'Page 2014 (1,183 apologies on Twitter); Shariati & Chamani 2010 (500 Persian apologies)',
    fa: 'پیج ۲۰۱۴ (۱۱۸۳ عذرخواهی در توییتر)؛ شریعتی و چمنی ۲۰۱۰ (۵۰۰ عذرخواهی فارسی)',
  },
  words: {
    en: {
      line: 'The apology leaves open whether anything went amiss.',
      evidence: '“{words}” apologises for how people feel, not for what happened.',
      reason: 'Company apologies rarely name what happened, and readers take that as distance.',
      choice: 'If it was yours, you could name it: “We got the date mixed up. Sorry.” If it was outside your control, regret and a fact are enough.',
    },
    fa: {
      line: 'این عذرخواهی روشن نمی‌کند چه اتفاقی افتاده است.',
      evidence: '«{words}» از احساسِ مخاطب می‌گوید، نه از خودِ اتفاق.',
      reason: 'در فارسی رایج‌ترین عذرخواهیِ کامل «ببخشید» همراه با پذیرش مسئولیت است (۵۰۰ نمونهٔ طبیعی).',
      choice: 'اگر کار از سمت شما بوده، شاید «بابت تأخیر ببخشید؛ کوتاهی از ما بود» گویاتر باشد. اگر از اختیار شما بیرون بوده، همدلی و یک خبرِ روشن کافی است.',
    },
  },
}

/** Where a text regrets how something was taken, or whether it happened; empty where it owns what happened. */
export function halfApologies(reading: Reading): readonly CueHit[] {
  const hits = said(reading, 'non-apology')
  if (hits.length === 0 || !isRegret(reading, hits) || owns(reading)) return []
  return hits.every(({ cue }) => GENERAL.test(cue) && !/\bif\b|اگر|اگه|چنانچه/u.test(cue)) && tellsWhat(reading) ? [] : hits
}

/** «اگر مشکلی پیش آمده …» alone is care for the reader; with an apology it hedges. */
function isRegret(reading: Reading, hits: readonly CueHit[]): boolean {
  return (
    reading.cues('apology').length > 0 ||
    REGRET.test(normalisedOf(reading).text) ||
    hits.some(({ cue }) => /mistakes|errors|intention|context|inten[dt]|قصد|نیت/u.test(cue))
  )
}

function tellsWhat(reading: Reading): boolean {
  const telling = tellingWords(reading).length
  return says(reading, 'concrete-act') || telling >= TELLS || (telling >= 2 && (reading.dates.length > 0 || reading.numbers.length > 0))
}

/** The hit together with the apology in the same sentence, when they stand close. */
function withRegret(reading: Reading, { span }: CueHit): Span {
  const sentence = sentenceAt(reading, span)
  const near = reading
    .cues('apology')
    .find((hit) => sentence && hit.span[0] >= sentence.span[0] && hit.span[1] <= sentence.span[1] && Math.abs(hit.span[0] - span[0]) < 60)
  return near ? [Math.min(span[0], near.span[0]), Math.max(span[1], near.span[1])] : span
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'An apology that is conditional (“sorry if …”) or speaks of feelings or “any inconvenience” and not of what happened.',
    fa: 'عذرخواهیِ مشروط («اگر ناراحت شدید …») یا کلی («هرگونه نارضایتی») که از خودِ اتفاق چیزی نمی‌گوید.',
  },
  limits: { en: 'Wording that a lawyer asked for looks the same.', fa: 'متنی که وکیل خواسته باشد هم همین شکل را دارد.' },
  bad: {
    en: [
      { text: 'Sorry if anyone was offended by our last post.' },
      { text: 'We apologise for any inconvenience caused.', kind: 'reply', replyingTo: 'My parcel is three weeks late.' },
      { text: 'We’re sorry you feel that way.', replyingTo: 'The guide was rude to my kids the whole tour.' },
      { text: 'Mistakes were made, and we regret any confusion.' },
    ],
    fa: [
      { text: 'اگه ناراحت شدید، متأسفیم.' },
      { text: 'بابت هرگونه نارضایتی پوزش می‌طلبیم.' },
      { text: 'چنانچه پست اخیر موجب رنجش دوستان شده، عذرخواهی می‌کنیم.' },
      { text: 'متأسفیم که این برداشت را کرده‌اید.', replyingTo: 'شوخی‌تون با معلم‌ها اصلاً بامزه نبود.' },
    ],
  },
  good: {
    en: [
      { text: 'We got the date wrong. Sorry. The talk is on Monday at six.' },
      { text: 'If you were offered the old price yesterday, tell us and we will honour it.' },
      { text: 'Sorry for any inconvenience: the lift stopped at nine, and it’s being repaired until 14:00.' },
    ],
    fa: [{ text: 'بابت تأخیر ببخشید؛ کوتاهی از ما بود.' }, { text: 'تاریخ را جابه‌جا نوشته بودیم؛ ببخشید. نشست دوشنبه ساعت ۶ است.' }],
  },
}

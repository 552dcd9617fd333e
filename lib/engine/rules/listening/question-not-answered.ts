import type { Rule, RuleDocs, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { says } from '../../reading/said'
import { grievanceOf } from '../../reading/trouble'
import { isWarm } from '../../reading/warmth'

const rule: Rule = {
  severity: 'nudge',
  tier: 'A',
  kinds: ['reply', 'quote'],
  check({ reading, parent }) {
    if (!parent?.asks || reading.words.length === 0) return null
    const complains = grievanceOf(parent) === 'complaint'
    if (complains && (!isWarm(reading) || !asksForFact(parent))) return null
    if (says(reading, 'defensive', 'contempt') || answers(reading, parent)) return null
    return { spans: [], evidence: { question: questionOf(parent) }, strength: 0.9 }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Question left open', fa: 'پرسشِ بی‌پاسخ' },
  source: { en: 'Packard & Berger 2021: concrete words are taken as a sign of listening', fa: 'پاکارد و برگر ۲۰۲۱: واژهٔ مشخص نشانهٔ گوش دادن است' },
  words: {
    en: {
      line: 'They asked something, and the reply does not seem to hold an answer yet.',
      evidence: 'The question was “{question}”.',
      reason: 'Concrete words are what people take as a sign that somebody listened.',
      choice: 'A number, a day, a yes or a no would do; “I’ll check and write here by six” too. If it is answered elsewhere, a link is enough.',
    },
    fa: {
      line: 'پرسشی مطرح شده و گویا پاسخ هنوز جوابی به آن ندارد.',
      evidence: 'پرسش این بود: «{question}».',
      reason: 'مخاطب از واژه‌های مشخص می‌فهمد که حرفش شنیده شده است.',
      choice: 'یک عدد، یک روز، یا یک بله و نه کافی است؛ «می‌پرسم و تا ساعت ۶ همین‌جا می‌نویسم» هم خوب است. اگر جای دیگری پاسخ داده‌اید، لینکش بس است.',
    },
  },
}

type Asked = NonNullable<Parameters<Rule['check']>[0]['parent']>

const asksForFact = (parent: Asked): boolean =>
  parent.questions.some(({ kind, asksFor }) => kind === 'open' && (asksFor === 'price' || asksFor === 'time' || asksFor === 'place'))

function questionOf(parent: Asked): string {
  const question = parent.questions.find(({ kind }) => kind === 'open' || kind === 'choice')
  const text = (question ? parent.text.slice(...question.span) : parent.text).trim()
  return text.length > 70 ? `${text.slice(0, 69)}…` : text
}

export const docs: RuleDocs = {
  seed: 'Social media are not your loudspeaker; they are tools of interaction.',
  sees: {
    en: 'A reply to a question that holds nothing of the kind asked for: no number for a price, no day for a “when”, no yes or no.',
    fa: 'پاسخ به پرسشی که از جنسِ خواسته‌شده چیزی ندارد: نه عددی برای قیمت، نه روزی برای «کی»، نه بله و نه.',
  },
  limits: {
    en: 'An answer in a picture, or a joke between people who know each other, is not seen.',
    fa: 'پاسخی که در تصویر آمده، یا شوخیِ میان آشناها، دیده نمی‌شود.',
  },
  bad: {
    en: [
      { text: 'Thanks for your interest! 🌹', replyingTo: 'How much is the blue mug?' },
      { text: 'Soon! Stay tuned 😉', replyingTo: 'When do you open in Leeds?' },
      { text: 'Great question! We love hearing from you.', replyingTo: 'Do you ship to Norway?' },
      { text: 'Check out our website 💙', replyingTo: 'What time do you close on Sundays?' },
      { text: 'We’re always happy to help!', replyingTo: 'Which of the two is better for a small balcony?' },
    ],
    fa: [
      { text: 'در خدمتیم 🌹', replyingTo: 'قیمتش چنده؟' },
      { text: 'به‌زودی 😍', replyingTo: 'شعبهٔ کرج کی باز می‌شه؟' },
      { text: 'سلام دوست عزیز، ممنون از توجه شما', replyingTo: 'ارسال به قشم هم دارید؟' },
      { text: 'به سایت مراجعه کنید.', replyingTo: 'ساعت کاری‌تون جمعه‌ها چطوره؟' },
      { text: 'قابل شما را ندارد 🌹', replyingTo: 'سلام، این گلدون چنده؟' },
    ],
  },
  good: {
    en: [
      { text: '12 dollars, and it ships on Monday.', replyingTo: 'How much is the blue mug?' },
      { text: 'I’ll ask the builders and write here by six.', replyingTo: 'When do you open in Leeds?' },
      { text: 'Only within the EU for now.', replyingTo: 'Do you ship to Norway?' },
      { text: 'Which size do you mean?', replyingTo: 'How much is the blue mug?' },
      { text: 'The small one: it likes shade.', replyingTo: 'Which of the two is better for a small balcony?' },
    ],
    fa: [
      { text: '۲۵۰ هزار تومان؛ دوشنبه هم ارسال می‌شود.', replyingTo: 'قیمتش چنده؟' },
      { text: 'هنوز تاریخش قطعی نشده؛ تا شنبه می‌پرسم و همین‌جا می‌نویسم.', replyingTo: 'شعبهٔ کرج کی باز می‌شه؟' },
      { text: 'بله، با پست.', replyingTo: 'ارسال به قشم هم دارید؟' },
      { text: 'کدوم سایز مدنظرتونه؟', replyingTo: 'سلام، این گلدون چنده؟' },
    ],
  },
}

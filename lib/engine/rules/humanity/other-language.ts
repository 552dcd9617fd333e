import type { Reading, Rule, RuleDocs, Wording } from '../../model'

/** Shorter replies are names, codes or a thank-you. */
const ENOUGH_WORDS = 4

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['reply'],
  check({ reading, parent }) {
    if (!parent || wordsIn(parent) < ENOUGH_WORDS || wordsIn(reading) < ENOUGH_WORDS) return null
    const asked = parent.language
    const answered = reading.language
    if (asked === answered || (asked !== 'fa' && asked !== 'en') || (answered !== 'fa' && answered !== 'en')) return null
    if (reading.sentences.some(({ language }) => language === asked)) return null
    if (isFinglish(asked === 'en' ? parent : reading)) return null
    return { spans: [], evidence: { asked, answered } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Another language', fa: 'زبانی دیگر' },
  source: { en: 'House rule (principle 3)', fa: 'اصل خانه (اصل ۳)' },
  words: {
    en: {
      line: 'They wrote in another language than this reply.',
      evidence: 'The message is in {asked}, the reply in {answered}.',
      reason: 'An answer in one’s own language is understood at once and feels meant.',
      choice: 'One line in their language may be enough. If you know they read both, this is moot.',
    },
    fa: {
      line: 'پیام به زبانی است و این پاسخ به زبانی دیگر.',
      evidence: 'زبان پیام {asked} است و زبان پاسخ {answered}.',
      reason: 'پاسخ به زبانِ خودِ مخاطب زودتر فهمیده می‌شود و به دل می‌نشیند.',
      choice: 'شاید یک خط به زبان او کافی باشد. اگر می‌دانید هر دو زبان را می‌خواند، این نکته مطرح نیست.',
    },
  },
  terms: { asked: names(), answered: names() },
}

function names() {
  return { fa: { en: 'Persian', fa: 'فارسی' }, en: { en: 'English', fa: 'انگلیسی' } }
}

const wordsIn = ({ words }: Reading): number => words.filter(({ script }) => script === 'fa' || script === 'en').length

/** Persian in Latin letters reads as English; a text with hardly an English function word is not. */
function isFinglish(reading: Reading): boolean {
  const small = reading.cues('small-words').length
  return small / reading.words.length < 0.2
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: { en: 'A reply of some length in another language than the message.', fa: 'پاسخی چندکلمه‌ای به زبانی جز زبان پیام.' },
  limits: { en: 'Persian in Latin letters is left alone.', fa: 'فارسیِ نوشته‌شده با حروف لاتین کنار گذاشته می‌شود.' },
  bad: {
    en: [
      { text: 'Yes, the workshop is open until nine this evening.', replyingTo: 'سلام، کارگاه امروز تا ساعت چند باز است؟' },
      { text: 'It is made of cotton and you can wash it.', replyingTo: 'جنس این پارچه چیست و شسته می‌شود؟' },
    ],
    fa: [
      { text: 'بله، کارگاه امشب تا ساعت ۹ باز است.', replyingTo: 'Hi, how late is the workshop open today?' },
      { text: 'جنسش پنبه است و شسته می‌شود.', replyingTo: 'What is this fabric made of, and can I wash it?' },
    ],
  },
  good: {
    en: [
      { text: 'Yes, until nine.', replyingTo: 'Hi, how late is the workshop open today?' },
      { text: 'Thanks 🌹', replyingTo: 'دست شما درد نکند، نمایشگاه خوبی بود.' },
    ],
    fa: [
      { text: 'بله، تا ساعت ۹.', replyingTo: 'سلام، کارگاه امروز تا ساعت چند باز است؟' },
      { text: 'بله، امشب تا ۹ بازیم.', replyingTo: 'salam karegah emrooz ta saat chand baze?' },
    ],
  },
}

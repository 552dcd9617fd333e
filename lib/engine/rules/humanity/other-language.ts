import type { Reading, Rule, RuleDocs, Word, Wording } from '../../model'
import { isFinglishWord } from '../../reading/language'

/** Shorter replies are names, codes or a thank-you. */
const ENOUGH_WORDS = 4
/** So much in their language is a greeting or a name, and the answer is in the other one. */
const A_GREETING = 0.3

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['reply'],
  check({ reading, parent }) {
    if (!parent || wordsIn(parent).length < ENOUGH_WORDS || wordsIn(reading).length < ENOUGH_WORDS) return null
    const asked = askedIn(parent)
    if (!asked || shareOf(reading, asked) > A_GREETING) return null
    const answered = asked === 'fa' ? 'en' : 'fa'
    if (reading.language !== answered && reading.language !== 'mixed') return null
    if (answered === 'en' && isFinglish(reading)) return null
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

const wordsIn = ({ words }: Reading): readonly Word[] => words.filter(({ script }) => script === 'fa' || script === 'en')

/** How much of a text is written in the letters of a language, 0 to 1. */
function shareOf(reading: Reading, language: 'en' | 'fa'): number {
  const words = wordsIn(reading)
  return words.filter(({ script }) => script === language).length / words.length
}

/** The language somebody would be answered in; undefined where it is neither, or where they use both. */
function askedIn(parent: Reading): 'en' | 'fa' | undefined {
  if (parent.language === 'fa') return 'fa'
  if (parent.language === 'en') return isFinglish(parent) ? undefined : 'en'
  if (parent.language === 'unknown') return parent.words.filter(({ norm }) => isFinglishWord(norm)).length >= 2 ? 'fa' : undefined
  return parent.sentences.some(({ language }) => language === 'en') ? undefined : 'fa'
}

/** Persian in Latin letters reads as English; a text with hardly an English function word is not. */
function isFinglish(reading: Reading): boolean {
  return reading.cues('small-words').length / reading.words.length < 0.2
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

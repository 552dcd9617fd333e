import { findOwnWords } from '../../goals'
import type { Action, Brand, Rule, RuleDocs, Wording } from '../../model'
import { isQuoted } from '../../reading/voice'

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ reading }, { brand }) {
    for (const word of brand.avoid) {
      const spans = findOwnWords(reading, word).filter((span) => !isQuoted(reading, span))
      if (spans.length === 0) continue
      const instead = insteadOf(word, brand)
      const actions: Action[] = instead === undefined ? [] : spans.map((span) => ({ kind: 'replace', span, text: instead }))
      return { spans, evidence: { word }, ...(actions.length > 0 ? { actions } : {}) }
    }
    return null
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'A word you avoid', fa: 'واژه‌ای که کنار گذاشته‌اید' },
  source: { en: 'Your own list of words to avoid', fa: 'فهرست خودتان از واژه‌های کنارگذاشته' },
  words: {
    en: {
      line: '“{word}” is on your list of words to avoid.',
      evidence: 'Your brand lists “{word}” among the words to avoid.',
      reason: 'The list is yours; this is only a reminder of it.',
      choice: 'You could pick another word here, or take this one off the list.',
    },
    fa: {
      line: '«{word}» در فهرست واژه‌هایی است که کنار گذاشته‌اید.',
      evidence: 'برند شما «{word}» را در فهرست واژه‌های کنارگذاشته دارد.',
      reason: 'این فهرست از خودِ شماست و این فقط یادآوریِ آن است.',
      choice: 'می‌شود اینجا واژهٔ دیگری گذاشت، یا این یکی را از فهرست برداشت.',
    },
  },
}

const ARROW = /→|->|=>|←|=/u

/** A pair is obvious when it is written as one («مشتری → همراه»), or when each list holds a single word. */
function insteadOf(word: string, { avoid, prefer }: Brand): string | undefined {
  for (const entry of prefer) {
    const [from, to] = entry.split(ARROW)
    if (to !== undefined && from?.trim() === word.trim()) return to.trim()
  }
  const only = prefer[0]
  return avoid.length === 1 && prefer.length === 1 && only !== undefined && !ARROW.test(only) ? only : undefined
}

export const docs: RuleDocs = {
  seed: 'See it as more than a task: consider the social and human sides.',
  sees: { en: 'A word of the brand’s own list of words to avoid, with its usual endings.', fa: 'واژه‌ای از فهرستِ خودِ برند، با پایانه‌های معمولش.' },
  limits: { en: 'It does not know in which sense the word is meant.', fa: 'نمی‌داند واژه به کدام معنا آمده است.' },
  bad: {
    en: [
      { text: 'Our users can now pay by card.', brand: { avoid: ['user'], prefer: ['customer'] } },
      { text: 'A cheap way to travel to the coast.', brand: { avoid: ['cheap', 'free'] } },
    ],
    fa: [
      { text: 'کاربران ما حالا می‌توانند با کارت پرداخت کنند.', brand: { avoid: ['کاربر'], prefer: ['مشتری'] } },
      { text: 'راهی ارزان برای سفر به شمال.', brand: { avoid: ['ارزان'] } },
    ],
  },
  good: {
    en: [
      { text: 'A cheaper ticket is only part of the story.', brand: { avoid: ['heap'] } },
      { text: 'Somebody called the seats “cheap”, so we tried them ourselves.', brand: { avoid: ['cheap'] } },
    ],
    fa: [
      { text: 'کاربرد این پارچه در پرده است.', brand: { avoid: ['کاربر'] } },
      { text: 'یکی نوشته بود «ارزان»؛ خودمان هم امتحان کردیم.', brand: { avoid: ['ارزان'] } },
    ],
  },
}

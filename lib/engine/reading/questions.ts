import type { Question, Reading } from '../model'

/** One entry per sentence that asks. */
export function findQuestions(reading: Reading): readonly Question[] {
  return reading.sentences
    .filter(({ span }) => /[?؟]["'»”’)\]]*\s*$/u.test(reading.text.slice(span[0], span[1])))
    .map(({ span }) => ({ span, kind: 'open', asksFor: 'other' }))
}

export function asks(reading: Reading): boolean {
  return reading.questions.some(({ kind }) => kind === 'open' || kind === 'choice')
}

import type { Question, Reading, Sentence } from '../model'

/** English: a sentence that ends in a question mark. */
export function questionEn(reading: Reading, { span }: Sentence): Question | undefined {
  const asking = /[?؟]["'»”’)\]]*\s*$/u.test(reading.text.slice(span[0], span[1]))
  return asking ? { span, kind: 'open', asksFor: 'other' } : undefined
}

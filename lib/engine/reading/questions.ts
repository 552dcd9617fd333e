import type { Question, Reading } from '../model'
import { questionEn } from './questions-en'
import { questionFa } from './questions-fa'

/** One entry per sentence that asks, each sentence by the rules of its own language. */
export function findQuestions(reading: Reading): readonly Question[] {
  const questions: Question[] = []
  for (const sentence of reading.sentences) {
    const question =
      sentence.language === 'fa' || (sentence.language === 'mixed' && reading.language === 'fa') ? questionFa(reading, sentence) : questionEn(reading, sentence)
    if (question) questions.push(question)
  }
  return questions
}

/** A question that wants an answer; rhetorical ones and teasers do not. */
export function asks(reading: Reading): boolean {
  return reading.questions.some(({ kind }) => kind === 'open' || kind === 'choice')
}

import type { Sentence, Span, Word } from '../model'
import { languageOf } from './language'

const END = /[.!?؟…。]+["'»”’)\]]*(?=\s|$)|\n+|[!?؟]+/gu

/** Sentences by end marks and line breaks, never inside a link; a piece without a word belongs to the one before it. */
export function findSentences(text: string, words: readonly Word[], links: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let at = 0
  const close = (end: number): void => {
    let to = at
    while (to < words.length && (words[to] as Word).span[0] < end) to++
    if (to === at) return
    sentences.push({ span: [from, end], language: languageOf(words.slice(at, to)), words: [at, to] })
    at = to
    from = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (links.some((link) => match.index > link[0] && match.index < link[1])) continue
    close(end)
    const last = sentences[sentences.length - 1]
    if (last && last.span[1] < end && from === last.span[1]) {
      sentences[sentences.length - 1] = { ...last, span: [last.span[0], end] }
      from = end
    }
  }
  close(text.length)
  return sentences
}

import type { CueHit, Reading, Sentence, Span } from '../model'

const QUOTED = /«[^«»]{1,400}»|“[^“”]{1,400}”|"[^"\n]{1,400}"|(?<![\p{L}\p{N}])['‘][^'‘’\n]{2,120}['’](?![\p{L}\p{N}])/gu

const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]

let lastText = ''
let lastQuoted: readonly Span[] = []

/** What stands between quotation marks, the marks included. Asked many times for one text, so the last answer is kept. */
export function quotedSpans(text: string): readonly Span[] {
  if (text === lastText) return lastQuoted
  lastText = text
  lastQuoted = [...text.matchAll(QUOTED)].map((match): Span => [match.index, match.index + match[0].length])
  return lastQuoted
}

/** The sentence a span begins in. */
export function sentenceAt(reading: Reading, span: Span): Sentence | undefined {
  const { sentences } = reading
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).span[1] <= span[0]) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && span[0] >= found.span[0] ? found : undefined
}

/** Somebody else's words, or words as a topic. */
export function isQuoted(reading: Reading, span: Span): boolean {
  return quotedSpans(reading.text).some((outer) => within(span, outer))
}

/** The writer says that this is not what is done or asked: "we never …", "no need to …", «لازم نیست …». */
export function isDisowned(reading: Reading, span: Span): boolean {
  const sentence = sentenceAt(reading, span)
  return sentence !== undefined && reading.cues('disowning').some((hit) => within(hit.span, sentence.span))
}

/** Stands in a sentence that asks. */
export function isAsked(reading: Reading, span: Span): boolean {
  return reading.questions.some((question) => within(span, question.span))
}

/** Hits of a list that the writer says in their own voice: neither quoted nor disowned. */
export function ownHits(reading: Reading, notion: string): readonly CueHit[] {
  const hits = reading.cues(notion)
  if (hits.length === 0) return hits
  const quotes = quotedSpans(reading.text)
  // Links and names are no words to the matcher; a phrase with one in the middle is not that phrase.
  const gaps = [...reading.mentions, ...reading.links]
  return hits.filter(({ span }) => !quotes.some((outer) => within(span, outer)) && !gaps.some((gap) => within(gap, span)) && !isDisowned(reading, span))
}

/** Sum of the weights of different phrases; a phrase that comes twice counts once. */
export function weightOf(hits: readonly CueHit[]): number {
  const once = new Map(hits.map(({ cue, weight }) => [cue, weight]))
  return [...once.values()].reduce((sum, weight) => sum + weight, 0)
}

/** The words of some hits as they stand, for a hint's evidence; at most `most`, each once. */
export function wordsOf(reading: Reading, spans: readonly Span[], most = 3): string {
  const separator = reading.language === 'fa' ? '، ' : ', '
  return [...new Set(spans.map((span) => reading.text.slice(...span).trim()))].slice(0, most).join(separator)
}

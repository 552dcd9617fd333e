import { hasLists, tableOf } from '../lexicon/lists'
import type { Reading } from '../model'
import { type PhraseTable, phraseTable } from './phrases'

let table: PhraseTable | undefined

/**
 * What a reader could point at in an English request, by name: ways of asking from the lists, and its build.
 * 1 where a feature is there; 0 features are left out. Two hits of one list count 1.5.
 */
export function politenessFeatures(reading: Reading): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  if (!hasLists('en')) return features
  table ??= phraseTable('en', tableOf('en', 'manner'))
  for (const [name, hits] of table.match(reading.words)) features.set(name, hits.length > 1 ? 1.5 : 1)
  for (const [name, holds] of Object.entries(BUILD)) if (holds(reading)) features.set(name, 1)
  return features
}

const first = ({ words }: Reading): string => words[0]?.norm ?? ''
const isOneOf =
  (...list: readonly string[]) =>
  (reading: Reading): boolean =>
    list.includes(first(reading))

/** How the request is built. */
const BUILD: Readonly<Record<string, (reading: Reading) => boolean>> = {
  'starts with please': isOneOf('please', 'pls'),
  'starts with you': isOneOf('you', 'your', "you're", "you've"),
  'starts with i': isOneOf('i', "i'm", "i've", "i'd", 'my'),
  'starts with can or could': isOneOf('can', 'could', 'would', 'may'),
  'starts with are, is, do': isOneOf('are', 'is', 'do', 'does', 'did', 'was', 'have', 'has'),
  'starts with and, so, then': isOneOf('and', 'so', 'then', 'but', 'or', 'well', 'oh', 'um', 'eh', 'huh', 'no', 'if'),
  'asks twice': ({ text }) => text.indexOf('?') !== text.lastIndexOf('?'),
  'marks in a row': ({ text }) => /\?[?!]|!\?/u.test(text),
  'exclamation mark': ({ text }) => text.includes('!'),
  dots: ({ text }) => /\.{2}|…/u.test(text),
  smile: ({ text, emoji }) => emoji.length > 0 || /[:;]-?[)DP]/u.test(text),
  'words in quotes': ({ text }) => /["“”`]|''/u.test(text),
  'very short question': ({ text, words }) => words.length <= 8 && text.includes('?'),
  long: ({ words }) => words.length >= 25,
  brackets: ({ text }) => text.includes('('),
  'a statement, then a question': ({ sentences }) => sentences.length > 1,
}

import { hasLists, tableOf, type Written } from '../lexicon/lists'
import type { Reading, Span } from '../model'
import { matches, wholeWords } from './matches'

const LANGUAGES: readonly Written[] = ['en', 'fa']
const built = new Map<string, readonly RegExp[]>()

/** Where the patterns of `name` (in the tables `patterns` of both languages) stand in a text, pattern by pattern. Patterns that are mostly words are kept there, so that a page loads them with its language. */
export function listed(reading: Reading, name: string): readonly Span[] {
  return LANGUAGES.filter(hasLists).flatMap((language) => patternsOf(language, name).flatMap((pattern) => matches(reading, pattern)))
}

function patternsOf(language: Written, name: string): readonly RegExp[] {
  const key = `${language}/${name}`
  const known = built.get(key)
  if (known) return known
  const lines = (tableOf(language, 'patterns')[name] ?? '').split('\n').filter((line) => line !== '')
  const fresh = lines.map((line) => wholeWords(line))
  built.set(key, fresh)
  return fresh
}

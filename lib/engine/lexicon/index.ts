import { buildingPhrases, type PhraseTable, phraseTable } from '../reading/phrases'
import { addLists, type Lists, listsOf, type Written } from './lists'
import { compilingTurns } from './turns'

const tables: { [language in Written]?: PhraseTable } = {}
const NOTHING: PhraseTable = { match: () => new Map() }

/** The phrase table of one language, built when first needed; one that finds nothing while the lists of the language are not there. */
export function phrasesOf(language: Written): PhraseTable {
  const lists = listsOf(language)
  if (!lists) return NOTHING
  tables[language] ??= phraseTable(language, lists.phrases)
  return tables[language]
}

/** Gives the engine the lists of a language, ready to be read with, in steps of one list each: a page gets them while somebody types. */
export function* addingLists(language: Written, lists: Lists): Generator<void, void> {
  const phrases = yield* buildingPhrases(language, lists.phrases)
  yield* compilingTurns(language, lists)
  addLists(language, lists)
  tables[language] = phrases
}

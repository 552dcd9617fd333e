import { type PhraseTable, phraseTable } from '../reading/phrases'
import { listsOf, type Written } from './lists'

const tables: { [language in Written]?: PhraseTable } = {}
const NOTHING: PhraseTable = { match: () => new Map() }

/** The phrase table of one language, built when first needed; one that finds nothing while the lists of the language are not there. */
export function phrasesOf(language: Written): PhraseTable {
  const lists = listsOf(language)
  if (!lists) return NOTHING
  tables[language] ??= phraseTable(language, lists.phrases)
  return tables[language]
}

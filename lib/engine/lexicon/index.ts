import { type PhraseTable, phraseTable } from '../reading/phrases'

const english = import.meta.glob<string>('./en/*.ts', { eager: true, import: 'default' })
const persian = import.meta.glob<string>('./fa/*.ts', { eager: true, import: 'default' })

const byNotion = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, list]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), list]))

/** The lists as they stand, notion → text; a notion is the name of its file. */
export const LISTS = { en: byNotion(english), fa: byNotion(persian) } as const

const tables: { en?: PhraseTable; fa?: PhraseTable } = {}

/** The phrase table of one language, built when first needed. */
export function phrasesOf(language: 'en' | 'fa'): PhraseTable {
  tables[language] ??= phraseTable(language, LISTS[language])
  return tables[language]
}

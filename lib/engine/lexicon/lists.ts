/** The languages that have word lists. */
export type Written = 'en' | 'fa'

/** The word lists of one language: notion → the text of its list. */
export interface Lists {
  /** Phrases, line by line; see `reading/phrases.ts`. */
  readonly phrases: Readonly<Record<string, string>>
  /** Turns of phrase; see `turns.ts`. */
  readonly turns: Readonly<Record<string, string>>
  /** Turns that are looked for only where a reply is weighed against the message it answers: many of them are common words. */
  readonly replies: Readonly<Record<string, string>>
  /** Lists that one reading weighs together, by its name. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const added: { [language in Written]?: Lists } = {}

/** Gives the engine the lists of a language. A page gets those of the languages that are written on it; everywhere else `all.ts` adds both. */
export function addLists(language: Written, lists: Lists): void {
  added[language] = lists
}

export const hasLists = (language: Written): boolean => added[language] !== undefined

/** The lists of a language; undefined where only the other one is there. Throws where there are none at all: then nothing would ever be read. */
export function listsOf(language: Written): Lists | undefined {
  if (!added.en && !added.fa) throw new Error('The engine has no word lists: import lib/engine/lexicon/all, or add those of a language.')
  return added[language]
}

/** The lists of one reading, by name; empty while those of the language are not there. Throws where there is no such table. */
export function tableOf(language: Written, name: string): Readonly<Record<string, string>> {
  const lists = listsOf(language)
  if (!lists) return {}
  const table = lists.tables[name]
  if (!table) throw new Error(`There is no table ${language}/${name}.`)
  return table
}

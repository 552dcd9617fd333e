import { addLists, type Lists } from './lists'

const english = import.meta.glob<string>('./en/*.ts', { eager: true, import: 'default' })
const persian = import.meta.glob<string>('./fa/*.ts', { eager: true, import: 'default' })
const englishTurns = import.meta.glob<string>('./turns/en/*.ts', { eager: true, import: 'default' })
const persianTurns = import.meta.glob<string>('./turns/fa/*.ts', { eager: true, import: 'default' })

const englishReplies = import.meta.glob<string>('./replies/en/*.ts', { eager: true, import: 'default' })
const persianReplies = import.meta.glob<string>('./replies/fa/*.ts', { eager: true, import: 'default' })

const englishTables = import.meta.glob<Record<string, string>>('./tables/en/*.ts', { eager: true, import: 'default' })
const persianTables = import.meta.glob<Record<string, string>>('./tables/fa/*.ts', { eager: true, import: 'default' })

const byNotion = <T>(files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, list]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), list]))

/** The lists of both languages; a notion is the name of its file. Whoever imports this has a whole engine. */
export const LISTS: Readonly<Record<'en' | 'fa', Lists>> = {
  en: { phrases: byNotion(english), turns: byNotion(englishTurns), replies: byNotion(englishReplies), tables: byNotion(englishTables) },
  fa: { phrases: byNotion(persian), turns: byNotion(persianTurns), replies: byNotion(persianReplies), tables: byNotion(persianTables) },
}

addLists('en', LISTS.en)
addLists('fa', LISTS.fa)

import { addingLists } from '../../lib/engine/lexicon'
import { hasLists, type Written } from '../../lib/engine/lexicon/lists'
import type { Locale } from '../../lib/engine/model'
import type { Wordings } from '../../lib/engine/worded'
import { ask } from '../../lib/messaging/messenger'
import { inSlices } from './slices'

// What a page is given by the background when it needs it: the word lists of the languages written on it, and the wording
// of hints in the language of the interface. A page that needs neither holds neither.

const ARABIC_LETTER = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/
const LATIN_LETTER = /[a-z]/i
const LETTERS: readonly (readonly [Written, RegExp])[] = [
  ['fa', ARABIC_LETTER],
  ['en', LATIN_LETTER],
]

const wordings = new Map<Locale, Wordings>()
const underWay = new Map<string, Promise<void>>()

/** Whether the engine can read these texts, and say something about them in `locale`, with what is here. */
export const isGiven = (texts: readonly string[], locale?: Locale): boolean =>
  missingLists(texts).length === 0 && (locale === undefined || wordings.has(locale))

/** The wording of hints in a language; empty until it was given. */
export const wordingsOf = (locale: Locale): Wordings => wordings.get(locale) ?? {}

/** Fetches what is missing for these texts and this language, each thing once. Rejects where the background is out of reach. */
export async function give(texts: readonly string[], locale?: Locale): Promise<void> {
  const lists = missingLists(texts).map((language) =>
    once(`lists ${language}`, async () => void (await inSlices(addingLists(language, await ask('lists', { language })), () => false))),
  )
  const words =
    locale === undefined || wordings.has(locale) ? [] : [once(`wordings ${locale}`, async () => void wordings.set(locale, await ask('wordings', { locale })))]
  await Promise.all([...lists, ...words])
}

/** The languages these texts may be written in, whose word lists are not here yet. */
const missingLists = (texts: readonly string[]): readonly Written[] =>
  LETTERS.filter(([language, letter]) => !hasLists(language) && texts.some((text) => letter.test(text))).map(([language]) => language)

/** A failure is forgotten, so that the next draft tries again. */
function once(name: string, bring: () => Promise<void>): Promise<void> {
  const known = underWay.get(name)
  if (known) return known
  const fresh = bring().finally(() => underWay.delete(name))
  underWay.set(name, fresh)
  return fresh
}

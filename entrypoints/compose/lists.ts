import { addLists, hasLists, type Written } from '../../lib/engine/lexicon/lists'
import { ask } from '../../lib/messaging/messenger'

const ARABIC_LETTER = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/
const LATIN_LETTER = /[a-z]/i

const underWay: { [language in Written]?: Promise<void> } = {}

/** The languages these texts may be written in, whose word lists are not here yet. */
export const missingLists = (texts: readonly string[]): readonly Written[] =>
  (
    [
      ['fa', ARABIC_LETTER],
      ['en', LATIN_LETTER],
    ] as const
  )
    .filter(([language, letter]) => !hasLists(language) && texts.some((text) => letter.test(text)))
    .map(([language]) => language)

/** Brings word lists from the background, each once; a page in one language never holds those of the other. */
export async function bringLists(languages: readonly Written[]): Promise<void> {
  await Promise.all(languages.map((language) => (underWay[language] ??= bring(language))))
}

async function bring(language: Written): Promise<void> {
  try {
    addLists(language, await ask('lists', { language }))
  } finally {
    // A failure is forgotten, so that the next draft tries again.
    delete underWay[language]
  }
}

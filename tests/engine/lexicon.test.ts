import { describe, expect, it } from 'vitest'
import { LISTS } from '../../lib/engine/lexicon/all'
import { parseList } from '../../lib/engine/reading/phrase-lines'
import { phraseTable } from '../../lib/engine/reading/phrases'
import { findWords } from '../../lib/engine/reading/words'

const sources = import.meta.glob<string>('../../lib/engine/{rules,reading}/**/*.ts', { eager: true, query: '?raw', import: 'default' })
const ONE_LANGUAGE: Record<string, string> = {
  'call-verb': 'fa',
  'complaint-sign': 'fa',
  'plain-request': 'fa',
  asking: 'fa',
  'no-answer': 'fa',
  teaser: 'fa',
  'formal-words': 'fa',
}

describe.each(['en', 'fa'] as const)('the %s lists', (language) => {
  it.each(Object.entries(LISTS[language].phrases))('%s holds every phrase once', (notion, list) => {
    const seen = new Map<string, string>()
    for (const { cue } of parseList(notion, list)) {
      const key = findWords(cue, [])
        .map((word) => word.norm)
        .join(language === 'fa' ? '' : ' ')
      expect(seen.get(key), `${cue} stands twice`).toBeUndefined()
      seen.set(key, cue)
    }
  })

  it('has every phrase found in a text that is the phrase', () => {
    const table = phraseTable(language, LISTS[language].phrases)
    const entries = Object.entries(LISTS[language].phrases).flatMap(([notion, list]) => parseList(notion, list))
    const lost = entries.filter(({ notion, cue }) => {
      const words = findWords(cue, [])
      const [hit] = table.match(words).get(notion) ?? []
      return hit?.span[0] !== words[0]?.span[0] || hit?.span[1] !== words.at(-1)?.span[1]
    })
    expect(lost.map(({ notion, cue }) => `${notion}: ${cue}`)).toEqual([])
  })
})

it('every list that a rule or reading asks for is there in both languages', () => {
  const asked = new Set(Object.values(sources).flatMap((source) => [...source.matchAll(/cues\('([\w-]+)'\)/g)].map((match) => match[1] as string)))
  const missing = [...asked].flatMap((notion) =>
    (['en', 'fa'] as const)
      .filter((language) => !(notion in LISTS[language].phrases) && ONE_LANGUAGE[notion] !== language)
      .map((language) => `${language}/${notion}`),
  )
  expect(missing).toEqual([])
})

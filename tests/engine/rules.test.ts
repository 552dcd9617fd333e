import { describe, expect, it } from 'vitest'
import type { Example, RuleDocs, Wording } from '../../lib/engine/model'
import { RULES } from '../../lib/engine/rules'
import { RULE_DOCS } from '../../lib/engine/rules/docs'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { tryExample } from './example'

const firing = (example: Example): string[] => tryExample(example).findings.map(({ rule }) => rule)

/** The spellings one Persian text is met in: Arabic letters, and the zero-width non-joiner as itself, a space or nothing. */
const spellings = (text: string): string[] => [
  text.replace(/ی/g, 'ي').replace(/ک/g, 'ك'),
  text.replace(/\u200c/g, ' '),
  text.replace(/\u200c/g, ''),
  text.replace(/(^|[^\p{L}])(ن?می)[\u200c ](?=\p{L})/gu, '$1$2\u200c'),
]

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const docs = RULE_DOCS[id] as RuleDocs
  const wording = WORDINGS[id] as Wording

  it.each([...docs.bad.en, ...docs.bad.fa])('speaks on $text', (example) => {
    expect(firing(example)).toContain(id)
  })

  it.each([...docs.good.en, ...docs.good.fa])('leaves $text alone, and so does every other rule', (example) => {
    expect(firing(example)).toEqual([])
  })

  it.each(docs.bad.fa.flatMap((example) => spellings(example.text).map((text) => ({ ...example, text }))))('knows the Persian spelling $text', (example) => {
    expect(firing(example)).toContain(id)
  })

  it('has a line of at most 90 characters in both languages', () => {
    expect(wording.words.en.line.length).toBeLessThanOrEqual(90)
    expect(wording.words.fa.line.length).toBeLessThanOrEqual(90)
  })

  it.each(['en', 'fa'] as const)('speaks %s plainly: its own words raise no finding', (locale) => {
    const { line, evidence, reason, choice } = wording.words[locale]
    const terms = Object.values(wording.terms ?? {}).flatMap((names) => Object.values(names).map((name) => name[locale]))
    for (const text of [line, evidence, reason, choice, ...terms]) {
      expect(text).not.toMatch(/\bmust\b|\bwrong\b|!|باید|اشتباه/iu)
      const plain = text.replace(/“[^”]*”|«[^»]*»|\{\w+\}/g, '')
      expect(firing({ text: plain }), plain).toEqual([])
    }
  })

  it.each(['en', 'fa'] as const)('names in %s whatever it tells apart', (locale) => {
    for (const [placeholder, names] of Object.entries(wording.terms ?? {})) {
      expect(JSON.stringify(wording.words[locale])).toContain(`{${placeholder}}`)
      for (const example of [...docs.bad.en, ...docs.bad.fa]) {
        const finding = tryExample(example).findings.find((found) => found.rule === id)
        expect(Object.keys(names)).toContain(finding?.evidence?.[placeholder])
      }
    }
  })

  it('fills every placeholder of its words', () => {
    for (const example of [...docs.bad.en, ...docs.bad.fa]) {
      const finding = tryExample(example).findings.find((found) => found.rule === id)
      const wanted = [...Object.values(wording.words.en), ...Object.values(wording.words.fa)].flatMap((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
      )
      for (const key of wanted) expect(Object.keys(finding?.evidence ?? {})).toContain(key)
    }
  })
})

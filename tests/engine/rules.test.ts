import { describe, expect, it } from 'vitest'
import type { Example, RuleDocs } from '../../lib/engine/model'
import { RULES } from '../../lib/engine/rules'
import { tryExample } from './example'

const files = import.meta.glob<RuleDocs>('../../lib/engine/rules/*/*.ts', { eager: true, import: 'docs' })
const docsOf = (id: string): RuleDocs => files[`../../lib/engine/rules/${id}.ts`] as RuleDocs

const firing = (example: Example): string[] => tryExample(example).findings.map(({ rule }) => rule)

/** The spellings one Persian text is met in: Arabic letters, and the zero-width non-joiner as itself, a space or nothing. */
const spellings = (text: string): string[] => [
  text.replace(/ی/g, 'ي').replace(/ک/g, 'ك'),
  text.replace(/\u200c/g, ' '),
  text.replace(/\u200c/g, ''),
  text.replace(/(^|[^\p{L}])(ن?می)[\u200c ](?=\p{L})/gu, '$1$2\u200c'),
]

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const docs = docsOf(id)

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
    expect(rule.words.en.line.length).toBeLessThanOrEqual(90)
    expect(rule.words.fa.line.length).toBeLessThanOrEqual(90)
  })

  it.each(['en', 'fa'] as const)('speaks %s plainly: its own words raise no finding', (locale) => {
    const { line, evidence, reason, choice } = rule.words[locale]
    for (const text of [line, evidence, reason, choice]) {
      expect(text).not.toMatch(/\bmust\b|\bwrong\b|!|باید|اشتباه/iu)
      const plain = text.replace(/“[^”]*”|«[^»]*»|\{\w+\}/g, '')
      expect(firing({ text: plain }), plain).toEqual([])
    }
  })

  it('fills every placeholder of its words', () => {
    for (const example of [...docs.bad.en, ...docs.bad.fa]) {
      const finding = tryExample(example).findings.find((found) => found.rule === id)
      const wanted = [...Object.values(rule.words.en), ...Object.values(rule.words.fa)].flatMap((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
      )
      for (const key of wanted) expect(Object.keys(finding?.evidence ?? {})).toContain(key)
    }
  })
})

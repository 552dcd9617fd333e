import { expect, it } from 'vitest'
import type { Example, Locale } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { RULES } from '../lib/engine/rules'
import { RULE_DOCS } from '../lib/engine/rules/docs'
import { WORDINGS } from '../lib/engine/rules/wordings'
import { PLATFORMS } from '../lib/platforms'
import { platformRows, TABLE_HEAD } from './platforms/table'

// These pages are written by this test (`npm run unit -- -u`) and fail it when they are stale.

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ')
const example = ({ text, replyingTo, platform, recent, brand }: Example): string => {
  const around = [
    replyingTo === undefined ? '' : `answering “${oneLine(typeof replyingTo === 'string' ? replyingTo : replyingTo.text)}”`,
    platform ? `on ${platform}` : '',
    recent?.length ? `after ${recent.length} earlier posts` : '',
    brand ? 'for a brand with its own settings' : '',
  ].filter(Boolean)
  return `  - ${oneLine(text)}${around.length === 0 ? '' : ` _(${around.join('; ')})_`}`
}

function ruleSection(id: string, locales: readonly Locale[]): string {
  const rule = RULES.find((candidate) => candidate.id === id)
  const docs = RULE_DOCS[id]
  const wording = WORDINGS[id]
  if (!rule || !docs || !wording) throw new Error(`The rule ${id} has no docs.`)
  const examples = (kind: 'bad' | 'good'): string => locales.flatMap((locale) => docs[kind][locale].map(example)).join('\n')
  return [
    `### ${wording.name.en} · ${wording.name.fa}`,
    `\`${id}\` · ${rule.severity} · evidence ${rule.tier} · ${rule.kinds.join(', ')}`,
    `${docs.sees.en} ${docs.sees.fa}`,
    `Serves: “${docs.seed}” Source: ${wording.source.en}. Known limits: ${docs.limits.en} منبع: ${wording.source.fa}. آنچه نمی‌بیند: ${docs.limits.fa}`,
    `- Speaks on\n${examples('bad')}\n- Leaves alone\n${examples('good')}`,
  ].join('\n\n')
}

it('the list of checks is in step with the rules', async () => {
  const sections = PRINCIPLES.map(({ id, name, seed }) => {
    const own = RULES.filter(({ principle }) => principle === id).map((rule) => ruleSection(rule.id, ['en', 'fa']))
    return `## ${name.en} · ${name.fa}\n\n${seed.en}\n\n${own.join('\n\n')}`
  })
  const page = `# All checks\n\nWritten from the rules themselves (\`npm run unit -- -u\`). ${RULES.length} checks. Evidence: A peer-reviewed study, B industry data, C convention, D house rule.\n\n${sections.join('\n\n')}\n`
  await expect(page).toMatchFileSnapshot('../lib/engine/rules/README.md')
})

const readme = import.meta.glob<string>('../README.md', { eager: true, query: '?raw', import: 'default' })['../README.md'] ?? ''
const MARKS = ['<!-- platforms: written by tests/docs.test.ts -->', '<!-- /platforms -->'] as const

const table = (root: string): string => [TABLE_HEAD, ...platformRows()].join('\n').replaceAll('ROOT', root)

it('the list of platforms is in step with the adapters and with what is proven on their example pages', async () => {
  const addresses = PLATFORMS.map(({ name, matches }) => `- ${name.en}: ${matches.map((match) => `\`${match}\``).join(' ') || 'any host the person turns on'}`)
  const page = `# Platforms

Written from the adapters and their example pages (\`npm run unit -- -u\`). Each folder is one site: the only code that knows its addresses and selectors. What a row says is tried in the real browser, in Persian and English, on pages
built like the site's own (tests/fixtures); on every site private messages are denied by address and by container.

${table('')}

## Addresses

${addresses.join('\n')}
`
  await expect(page).toMatchFileSnapshot('../lib/platforms/README.md')
})

it('the table of platforms in the README is in step with the adapters', async () => {
  const [from, to] = MARKS
  const [before = '', rest = ''] = readme.split(from)
  const [, after = ''] = rest.split(to)
  await expect(`${before}${from}\n\n${table('lib/platforms/')}\n\n${to}${after}`).toMatchFileSnapshot('../README.md')
})

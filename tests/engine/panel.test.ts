import { afterAll, describe, expect, it } from 'vitest'
import { tryExample } from './example'
import { POSTS_EN } from './panel/posts-en'
import { POSTS_FA } from './panel/posts-fa'
import { REPLIES_EN } from './panel/replies-en'
import { REPLIES_FA } from './panel/replies-fa'

const PANEL = [...POSTS_EN, ...POSTS_FA, ...REPLIES_EN, ...REPLIES_FA]
const outcomes = PANEL.map((one) => ({ wanted: one.hints, hints: tryExample(one).hints }))

describe('the panel of whole posts and replies', () => {
  it.each(PANEL.map((one, index) => [one.text, one, index] as const))('%s', (_, { hints }, index) => {
    expect(outcomes[index]?.hints.map(({ rule }) => rule).sort()).toEqual([...hints].sort())
  })

  it('is large, half Persian, and a good part of it wants no remark', () => {
    expect(PANEL.length).toBeGreaterThanOrEqual(120)
    expect(POSTS_FA.length + REPLIES_FA.length).toBeGreaterThanOrEqual(PANEL.length / 2 - 5)
    expect(PANEL.filter(({ hints }) => hints.length === 0).length).toBeGreaterThanOrEqual(PANEL.length / 3)
  })

  it('leaves the clean ones clean', () => {
    const clean = outcomes.filter(({ wanted }) => wanted.length === 0)
    expect(clean.filter(({ hints }) => hints.length > 0).length / clean.length).toBeLessThanOrEqual(0.05)
  })
})

afterAll(() => {
  const shown = outcomes.reduce((sum, { hints }) => sum + hints.length, 0)
  const open = outcomes.reduce((sum, { hints }) => sum + hints.filter((hint) => hint.open).length, 0)
  const clean = outcomes.filter(({ wanted }) => wanted.length === 0)
  const found = outcomes.filter(({ wanted, hints }) => wanted.length > 0 && hints.some(({ rule }) => wanted.includes(rule))).length
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)}%`
  console.log(
    [
      `panel: ${PANEL.length} texts, ${shown} hints, ${(open / PANEL.length).toFixed(2)} open hints a text`,
      `clean ones left alone: ${share(clean.filter(({ hints }) => hints.length === 0).length, clean.length)} of ${clean.length}`,
      `remarked on as an editor would: ${share(found, PANEL.length - clean.length)} of ${PANEL.length - clean.length}`,
    ].join('\n'),
  )
})

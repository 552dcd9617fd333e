import { afterAll, describe, expect, it } from 'vitest'
import { tryExample } from './example'
import { OBLIQUE_POSTS_EN } from './panel/oblique-posts-en'
import { OBLIQUE_POSTS_FA } from './panel/oblique-posts-fa'
import { OBLIQUE_REPLIES_EN } from './panel/oblique-replies-en'
import { OBLIQUE_REPLIES_FA } from './panel/oblique-replies-fa'
import { POSTS_EN } from './panel/posts-en'
import { POSTS_FA } from './panel/posts-fa'
import { QUIET_POSTS_EN } from './panel/quiet-posts-en'
import { QUIET_POSTS_FA } from './panel/quiet-posts-fa'
import { REPLIES_EN } from './panel/replies-en'
import { REPLIES_FA } from './panel/replies-fa'
import { TWIN_POSTS_EN } from './panel/twin-posts-en'
import { TWIN_POSTS_FA } from './panel/twin-posts-fa'

const ENGLISH = [...POSTS_EN, ...REPLIES_EN, ...OBLIQUE_POSTS_EN, ...OBLIQUE_REPLIES_EN, ...TWIN_POSTS_EN, ...QUIET_POSTS_EN]
const PERSIAN = [...POSTS_FA, ...REPLIES_FA, ...OBLIQUE_POSTS_FA, ...OBLIQUE_REPLIES_FA, ...TWIN_POSTS_FA, ...QUIET_POSTS_FA]
const PANEL = [...ENGLISH, ...PERSIAN]
const outcomes = PANEL.map((one) => ({ wanted: one.hints, hints: tryExample(one).hints }))

describe('the panel of whole posts and replies', () => {
  it.each(PANEL.map((one, index) => [one.text, one, index] as const))('%s', (_, { hints }, index) => {
    expect(outcomes[index]?.hints.map(({ rule }) => rule).sort()).toEqual([...hints].sort())
  })

  it('is large, half Persian, and a good part of it wants no remark', () => {
    expect(PANEL.length).toBeGreaterThanOrEqual(120)
    expect(PERSIAN.length).toBeGreaterThanOrEqual(PANEL.length / 2 - 10)
    expect(PANEL.filter(({ hints }) => hints.length === 0).length).toBeGreaterThanOrEqual(PANEL.length / 3)
  })

  it('leaves the clean ones clean', () => {
    const clean = outcomes.filter(({ wanted }) => wanted.length === 0)
    expect(clean.filter(({ hints }) => hints.length > 0).length / clean.length).toBeLessThanOrEqual(0.05)
  })

  it('opens at most .4 hints a text on the ordinary half, and leaves at least 65% of it clean', () => {
    const { opened, clean } = ordinaryHalf()
    expect(opened).toBeLessThanOrEqual(0.4)
    expect(clean).toBeGreaterThanOrEqual(0.65)
  })
})

/** A week of an account that is no worse than others: every clean text, and of the others one for each three. */
function ordinaryHalf(): { readonly opened: number; readonly clean: number } {
  const clean = outcomes.filter(({ wanted }) => wanted.length === 0)
  const others = outcomes.filter(({ wanted }) => wanted.length > 0).slice(0, Math.round(clean.length / 3))
  const half = [...clean, ...others]
  const opened = half.reduce((sum, { hints }) => sum + hints.filter((hint) => hint.open).length, 0) / half.length
  return { opened, clean: half.filter(({ hints }) => hints.length === 0).length / half.length }
}

afterAll(() => {
  const shown = outcomes.reduce((sum, { hints }) => sum + hints.length, 0)
  const open = outcomes.reduce((sum, { hints }) => sum + hints.filter((hint) => hint.open).length, 0)
  const clean = outcomes.filter(({ wanted }) => wanted.length === 0)
  const found = outcomes.filter(({ wanted, hints }) => wanted.length > 0 && hints.some(({ rule }) => wanted.includes(rule))).length
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)}%`
  const ordinary = ordinaryHalf()
  console.log(
    [
      `panel: ${PANEL.length} texts, ${shown} hints, ${(open / PANEL.length).toFixed(2)} open hints a text`,
      `ordinary half: ${ordinary.opened.toFixed(2)} open hints a text, ${share(ordinary.clean, 1)} clean`,
      `clean ones left alone: ${share(clean.filter(({ hints }) => hints.length === 0).length, clean.length)} of ${clean.length}`,
      `remarked on as an editor would: ${share(found, PANEL.length - clean.length)} of ${PANEL.length - clean.length}`,
    ].join('\n'),
  )
})

import { describe, expect, it } from 'vitest'
import { answers } from '../../../lib/engine/reading/answers'
import { read } from '../../../lib/engine/reading/read'
import { ASKED_EN } from './answered-en'
import { ASKED_FA } from './answered-fa'

const share = (replies: readonly { readonly ask: string; readonly text: string }[]): number =>
  replies.filter(({ ask, text }) => answers(read(text), read(ask))).length / replies.length

describe.each([
  ['English', ASKED_EN],
  ['Persian', ASKED_FA],
] as const)('a question in %s', (_, asked) => {
  const answered = asked.flatMap(({ ask, answered: replies }) => replies.map((text) => ({ ask, text })))
  const open = asked.flatMap(({ ask, open: replies }) => replies.map((text) => ({ ask, text })))

  it('counts as answered by nearly every reply that answers it, however short or roundabout', () => {
    expect(answered.length).toBeGreaterThanOrEqual(65)
    expect(share(answered)).toBeGreaterThanOrEqual(0.95)
  })

  it('stays open under most replies that speak of something else, however pleasant or full of facts', () => {
    expect(open.length).toBeGreaterThanOrEqual(60)
    expect(share(open)).toBeLessThanOrEqual(0.15)
  })
})

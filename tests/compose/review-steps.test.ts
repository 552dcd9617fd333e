import { expect, it } from 'vitest'
import { reviewSteps } from '../../entrypoints/compose/review-steps'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Context, Draft } from '../../lib/engine/model'
import { readDraft, review } from '../../lib/engine/review'
import { inOneGo } from '../../lib/page/steps'
import { textOf } from '../bench/texts'

const CONTEXT: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: 0 }
const post = (text: string): Draft => ({ text, kind: 'post', platform: 'x' })
const DRAFTS: readonly Draft[] = [
  ...(['en', 'fa'] as const).flatMap((language) => [280, 3000].map((length) => post(textOf(language, length)))),
  post('…'),
  { ...post('Please check our website.'), kind: 'reply', replyingTo: { text: 'Three weeks and my order has not arrived. Nobody answers.' } },
  post('We mourn the loss of our colleague. Our thoughts are with her family.'),
]

it.each(DRAFTS)('A draft read in steps gets the findings it gets at once ($text)', (draft) => {
  expect(inOneGo(reviewSteps(readDraft(draft), CONTEXT))).toEqual(review(readDraft(draft), CONTEXT))
})

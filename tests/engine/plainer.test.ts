import { describe, expect, it } from 'vitest'
import type { Brand } from '../../lib/engine/model'
import { changeOf } from '../../lib/page/editor-action'
import { tryExample } from './example'

/** The text after the first thing that “officialese” offers to do. */
function done(text: string, brand: Partial<Brand> = {}): string | undefined {
  const action = tryExample({ text, brand }).findings.find(({ rule }) => rule === 'value/officialese')?.actions?.[0]
  const change = action && changeOf(action, text)
  return change && text.slice(0, change.span[0]) + change.text + text.slice(change.span[1])
}

describe('leaving out an office phrase', () => {
  it.each([
    ['It should be noted that the reading room closes at six.', 'The reading room closes at six.'],
    ['Please be advised that we’re closed on Monday.', 'We’re closed on Monday.'],
    ['Doors open at nine. Please be advised that latecomers wait outside.', 'Doors open at nine. Latecomers wait outside.'],
    ['“Art night” is back.\n\nIt is worth noting that entry is free.', '“Art night” is back.\n\nEntry is free.'],
  ])('leaves a sentence with its capital: %s', (text, after) => {
    expect(done(text)).toBe(after)
  })

  it.each([
    ['a phrase in the middle of a sentence', 'The pool is closed and it should be noted that the sauna is too.', 'The pool is closed and the sauna is too.'],
    ['a name that begins small', 'Please be advised that iPhone orders leave on Monday.', 'iPhone orders leave on Monday.'],
    ['an address', 'Please be advised that example.org moves on Monday.', 'example.org moves on Monday.'],
    ['a draft in small letters', 'please be advised that the pool is closed on Monday.', 'the pool is closed on Monday.'],
    ['a Persian text', 'لازم به ذکر است که ساعت کار فروشگاه تا ۹ شب است.', 'ساعت کار فروشگاه تا ۹ شب است.'],
  ])('changes no letter after %s', (_what, text, after) => {
    expect(done(text)).toBe(after)
  })

  it('leaves the brand’s own name as the brand writes it', () => {
    expect(done('Please be advised that roshan books opens on Monday.', { name: 'roshan books' })).toBe('roshan books opens on Monday.')
  })
})

it('A plainer word takes over the capital of the one it stands for.', () => {
  expect(done('Prior to opening, kindly note the new entrance on Quay Street.')).toBe('Before opening, kindly note the new entrance on Quay Street.')
  expect(done('Read the sign prior to entry; kindly note the new entrance.')).toContain('sign before entry')
})

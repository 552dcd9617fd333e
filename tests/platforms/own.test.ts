import { expect, it } from 'vitest'
import { withOwn } from '../../lib/platforms/own'
import type { SeenPost, SeenThread } from '../../lib/platforms/platform'
import { DEFAULT_BRAND, DEFAULT_SETTINGS, ownHandles } from '../../lib/settings/settings'

const post = (id: string, handle: string, own = false): SeenPost => ({ id, kind: 'post', author: handle, handle, text: '', own })
const thread: SeenThread = { posts: [post('1', 'RoshanBooks', true), post('2', 'minakardan'), post('3', 'roshan.children')], complete: true }
const ownIn = (seen: SeenThread | undefined): readonly string[] => (seen?.posts ?? []).flatMap(({ id, own }) => (own ? [id] : []))

it('Every account the person told us counts as own, whoever is signed in.', () => {
  expect(ownIn(withOwn(thread, []))).toEqual(['1'])
  expect(ownIn(withOwn(thread, ['@Roshan.Children', 'somebody']))).toEqual(['1', '3'])
  expect(withOwn(undefined, ['roshanbooks'])).toBeUndefined()
})

it('Accounts are told apart by platform and gathered over brands.', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    brands: [
      { ...DEFAULT_BRAND, handles: [{ platform: 'x', handle: 'roshanbooks' }] },
      {
        ...DEFAULT_BRAND,
        id: 'brand-2',
        handles: [
          { platform: 'x', handle: 'roshan_children' },
          { platform: 'reddit', handle: 'roshan' },
        ],
      },
    ],
  }
  expect(ownHandles(settings, 'x')).toEqual(['roshanbooks', 'roshan_children'])
  expect(ownHandles(settings, 'bluesky')).toEqual([])
})

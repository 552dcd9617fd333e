import { expect, it } from 'vitest'
import { inSlices } from '../../entrypoints/compose/slices'
import { each, type Steps } from '../../lib/page/steps'

/** A clock that only work moves, and a page that notes how much was read when it had its turn. */
function bench(milliseconds: number) {
  let now = 0
  const read: number[] = []
  const turns: number[] = []
  const posts = (count: number): Steps<readonly number[]> =>
    each(Array(count).keys(), (post) => {
      now += milliseconds
      read.push(post)
      return post
    })
  const slicing = { now: () => now, breath: async () => void turns.push(read.length) }
  return { posts, slicing, read, turns }
}

it('Three hundred posts are read a few at a time: the page has its turn before four milliseconds are over.', async () => {
  const { posts, slicing, turns } = bench(0.25)
  const done = await inSlices(posts(300), () => false, slicing)
  expect(done?.result).toHaveLength(300)
  const perSlice = turns.map((at, index) => at - (turns[index - 1] ?? 0))
  expect(new Set(perSlice)).toEqual(new Set([8]))
})

it('After a post that takes long the page has its turn at once.', async () => {
  const { posts, slicing, turns } = bench(3)
  await inSlices(posts(4), () => false, slicing)
  expect(turns).toEqual([1, 2, 3, 4])
})

it('A short page is read in one slice.', async () => {
  const { posts, slicing, turns } = bench(0.01)
  expect((await inSlices(posts(20), () => true, slicing))?.result).toHaveLength(20)
  expect(turns).toEqual([])
})

it('What has become stale meanwhile has no result, and nothing more of it is read.', async () => {
  const { posts, slicing, read, turns } = bench(1)
  expect(await inSlices(posts(300), () => turns.length === 3, slicing)).toBeUndefined()
  expect(read).toHaveLength(6)
})

import { expect, it } from 'vitest'
import { threadOf } from '../../entrypoints/compose/thread-watch'
import { each } from '../../lib/page/steps'
import type { Page, RegisteredPlatform, SeenPost } from '../../lib/platforms/platform'

const postOf = (id: string): SeenPost => ({ id, kind: 'reply', author: 'a', handle: 'a', text: id, own: false })
const COUNT = 10

/** A page of some posts, of which two are read a slice; `happens` is what the page does in its first turn. */
function world(happens: (page: { posts: string[]; rebuilt: number; path: string; isPrivate: boolean }) => void) {
  const page = { posts: Array.from({ length: COUNT }, (_, at) => `old ${at}`), rebuilt: 0, path: '/thread', isPrivate: false }
  const read: string[] = []
  let now = 0
  let turns = 0
  const platform = {
    *thread() {
      const ids = [...page.posts]
      const posts = yield* each(ids, (id) => {
        now += 1
        read.push(id)
        return page.posts.includes(id) ? postOf(id) : undefined
      })
      return { posts, complete: true }
    },
  } as Partial<RegisteredPlatform> as RegisteredPlatform
  const place = {
    platform,
    page: () => (page.isPrivate ? undefined : ({ url: new URL(page.path, 'https://ships.example') } as Page)),
    rebuilt: () => page.rebuilt,
  }
  const breath = async (): Promise<void> => {
    if (turns++ === 0) happens(page)
  }
  return { read, thread: () => threadOf(place, () => false, { now: () => now, breath }) }
}

it('A thread that stays as it is while it is read is told whole.', async () => {
  const { thread } = world(() => {})
  expect(await thread()).toMatchObject({ complete: true, posts: { length: COUNT } })
})

it('A page that is rebuilt while it is read is not told at all, and the next reading tells what stands there then.', async () => {
  const { thread, read } = world((page) => {
    page.posts = ['new 0', 'new 1']
    page.rebuilt++
  })
  expect(await thread()).toBeUndefined()
  expect(read).toHaveLength(2)
  expect((await thread())?.posts.map(({ id }) => id)).toEqual(['new 0', 'new 1'])
})

it('A page that is left while it is read is not told.', async () => {
  const { thread } = world((page) => {
    page.path = '/elsewhere'
  })
  expect(await thread()).toBeUndefined()
})

it('Of a page that becomes private while it is read not one more post is read.', async () => {
  const { thread, read } = world((page) => {
    page.isPrivate = true
  })
  expect(await thread()).toBeUndefined()
  expect(read).toHaveLength(2)
})

import { expect, it } from 'vitest'
import { oneAtATime } from '../../lib/page/one-at-a-time'

/** Work that ends when it is told to. */
function slowWork() {
  const ends: (() => void)[] = []
  const work = oneAtATime(() => new Promise<void>((resolve) => void ends.push(resolve)))
  const end = async (): Promise<void> => {
    ends.at(-1)?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { work, end, begun: () => ends.length }
}

it('What is asked for meanwhile, however often, is done once more afterwards.', async () => {
  const { work, end, begun } = slowWork()
  work()
  work()
  work()
  expect(begun()).toBe(1)
  await end()
  expect(begun()).toBe(2)
  await end()
  expect(begun()).toBe(2)
})

it('What is asked for later is done later.', async () => {
  const { work, end, begun } = slowWork()
  work()
  await end()
  work()
  expect(begun()).toBe(2)
})

import { LONG_PAGES, lengthen } from '../fixtures/long'
import { addressOf, knownOf, PAGES } from '../fixtures/site'
import { piecesOf } from '../read/reader'
import { expect, test } from './site'

const POSTS = 300

test('Every platform has a long page.', () => {
  const platformsOf = (names: readonly string[]): Set<string | undefined> => new Set(names.map((name) => name.split('/')[0]))
  const all = platformsOf(Object.keys(PAGES).filter((name) => !name.startsWith('bench/')))
  expect(platformsOf(LONG_PAGES.map(({ page }) => page))).toEqual(all)
})

for (const long of LONG_PAGES) {
  test(`${long.page} with ${POSTS} posts is read a post at a time, so that the page can have its turn after any of them.`, async ({ site }) => {
    const page = await site.newPage()
    await page.goto(addressOf(long.page, { language: 'en', theme: 'light' }))
    expect(await lengthen(page, long, POSTS)).toBeGreaterThanOrEqual(POSTS)
    const { thread } = await piecesOf(page, knownOf(long.page))
    expect(thread.items).toBeGreaterThan(POSTS)
    expect(thread.durations.length).toBeGreaterThanOrEqual(POSTS)
    await page.close()
  })
}

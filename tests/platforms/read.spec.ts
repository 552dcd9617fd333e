import type { SeenPost } from '../../lib/platforms/platform'
import type { Look } from '../fixtures/page'
import { addressOf, knownOf, PAGES } from '../fixtures/site'
import { readingOf } from '../read/reader'
import { expect, test } from './site'
import { watchTextReads } from './text-reads'

const inWholeBranches = (posts: readonly Partial<SeenPost>[]): readonly unknown[] => posts.flatMap(({ id, complete }) => (complete ? [id] : []))

for (const [name, { sees }] of Object.entries(PAGES)) {
  if (!sees) continue
  const [platform = ''] = name.split('/')
  const known = knownOf(name)
  for (const language of ['en', 'fa'] as const) {
    const look: Look = { language, theme: 'light' }
    const seen = sees(look)

    test(`${name} is read as it stands (${language})`, async ({ site }) => {
      const page = await site.newPage()
      await page.goto(addressOf(name, look))
      // Editors and late parts of a page need a moment to mount.
      await expect(async () => expect(await readingOf(page, known)).toMatchObject({ platform, ...seen })).toPass({ timeout: 5_000 })
      // Nobody else stands in a branch that is called whole.
      expect(inWholeBranches((await readingOf(page, known)).posts)).toEqual(inWholeBranches(seen.posts ?? []))
      await page.close()
    })

    if (!seen.private) continue
    test(`${name} is private: not a word of it is read (${language})`, async ({ site }) => {
      const page = await site.newPage()
      await page.goto(addressOf(name, look))
      await readingOf(page, known)
      const textReads = await watchTextReads(page)
      const reading = await readingOf(page, known)
      expect(await textReads()).toEqual({ inside: [], elsewhere: [] })
      expect(reading).toMatchObject({ private: true, self: null, composers: [], posts: [], diagnosis: [] })
      await page.close()
    })
  }
}

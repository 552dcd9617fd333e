import { addressOf } from '../fixtures/site'
import { readingOf } from '../read/reader'
import { expect, test } from './site'
import { watchTextReads } from './text-reads'

const LETTERS = '.msg-overlay-container, .msg-overlay-conversation-bubble'

for (const name of ['linkedin/ember-feed', 'linkedin/ember-share', 'linkedin/keys-share', 'linkedin/views-feed']) {
  test(`The letters that lie over ${name} are not read while the page under them is.`, async ({ site }) => {
    const page = await site.newPage()
    await page.goto(addressOf(name, { language: 'en', theme: 'light' }))
    await readingOf(page)
    const textReads = await watchTextReads(page, LETTERS)
    const reading = await readingOf(page)
    const { inside, elsewhere } = await textReads()
    expect(inside).toEqual([])
    expect(elsewhere.length).toBeGreaterThan(0)
    expect(reading.posts.length).toBeGreaterThan(0)
    expect(JSON.stringify(reading)).not.toContain('private letter')
    await page.close()
  })
}

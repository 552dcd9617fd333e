import { DRAFTS } from '../demo/drafts'
import { editorOf, expect, hintsOn, settle, test, write } from './harness/test'

for (const draft of DRAFTS) {
  test(`${draft.title} on ${draft.page} (${draft.language}) gets ${draft.expects.length > 0 ? 'a hint' : 'no hint'}`, async ({ desk }) => {
    await desk.set({ locale: draft.language })
    const page = await desk.open(draft.page, { language: draft.language })
    await write(page, draft.text)
    const rules = await hintsOn(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.rule ?? ''))
    if (draft.expects.length === 0) expect(rules).toEqual([])
    else expect(rules.filter((rule) => draft.expects.includes(rule))).not.toEqual([])
  })
}

const COLD = 'Sorry if anyone was offended. Please check our website.'

for (const page of ['mastodon/home', 'bluesky/home', 'x/home']) {
  test(`typing on ${page} leaves the editor's own state exactly as without the extension`, async ({ desk }) => {
    const lines = ['Sorry if anyone was offended by our last post.', 'بابت هرگونه نارضایتی پوزش می‌طلبیم 🌹']
    const states: unknown[] = []
    for (const paused of [false, true]) {
      await desk.set({ paused })
      const site = await desk.open(page)
      await editorOf(site).click()
      await site.keyboard.type(lines[0] as string)
      await site.keyboard.press('Enter')
      await site.keyboard.insertText(lines[1] as string)
      if (!paused) {
        await settle(site)
        await expect(hintsOn(site)).not.toHaveCount(0)
      }
      await site.keyboard.press('Home')
      await site.keyboard.type('… ')
      states.push(await site.evaluate(() => window.fixture.state()))
      expect(await site.evaluate(() => window.fixture.submits)).toBe(0)
      await site.close()
    }
    expect(states[0]).toEqual(states[1])
  })

  test(`nothing inside the editor of ${page}, or around it, is changed by us while a hint shows`, async ({ desk }) => {
    const site = await desk.open(page)
    await write(site, COLD)
    await expect(hintsOn(site)).not.toHaveCount(0)
    const html = await editorOf(site).evaluate((editor) => editor.outerHTML)
    const changes = await editorOf(site).evaluate(
      (editor) =>
        new Promise<number>((resolve) => {
          let count = 0
          const observer = new MutationObserver((records) => {
            count += records.length
          })
          for (let node: Element | null = editor; node && node !== document.body; node = node.parentElement)
            observer.observe(node, { attributes: true, childList: true, characterData: true })
          setTimeout(() => resolve(count), 2500)
        }),
    )
    expect(changes).toBe(0)
    expect(await editorOf(site).evaluate((editor) => editor.outerHTML)).toBe(html)
  })
}

test('a dismissed hint goes, and stays away from this draft', async ({ desk }) => {
  const page = await desk.open('mastodon/home')
  await write(page, COLD)
  const hint = page.locator('panjgol-overlay .hint[data-rule="humanity/half-apology"]')
  await hint.locator('.dismiss').click()
  await expect(hint).toHaveCount(0)
  await write(page, ' We mean it.')
  await expect(hint).toHaveCount(0)
})

test('a hint that came open and was left comes folded in the next draft of that day, and another kind may open', async ({ desk }) => {
  const page = await desk.open('mastodon/home')
  const officialese = page.locator('panjgol-overlay .hint[data-rule="value/officialese"]')
  await write(page, 'Please be advised that the pool will be closed on Monday.')
  await expect(officialese).toHaveAttribute('data-open', 'true')
  // It stays as it is while this draft is written on.
  await write(page, ' It should be noted that the sauna is open.')
  await expect(officialese).toHaveAttribute('data-open', 'true')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await settle(page)
  await write(page, 'Kindly note that the pool will be closed on Friday. Sorry if anyone was offended by that.')
  await expect(officialese).toHaveAttribute('data-open', 'false')
  await expect(page.locator('panjgol-overlay .hint[data-rule="humanity/half-apology"]')).toHaveAttribute('data-open', 'true')
  // A day later it would open again.
  const own = await desk.face('popup')
  await own.evaluate(async () => {
    const { hintMemory } = (await chrome.storage.local.get('hintMemory')) as { hintMemory: Record<string, { left: number }> }
    const known = hintMemory['value/officialese']
    if (!known) throw new Error('Nothing is remembered of it.')
    known.left -= 25 * 3_600_000
    await chrome.storage.local.set({ hintMemory })
  })
  const again = await desk.open('bluesky/home')
  await write(again, 'Kindly note that the pool will be closed on Friday.')
  await expect(again.locator('panjgol-overlay .hint[data-rule="value/officialese"]')).toHaveAttribute('data-open', 'true')
})

test('what was left in one tab is known in a tab that was open before', async ({ desk }) => {
  const [one, other] = [await desk.open('mastodon/home'), await desk.open('bluesky/home')]
  await write(other, 'The pool is open until eight this week.')
  await one.bringToFront()
  await write(one, 'Please be advised that the pool will be closed on Monday.')
  await expect(one.locator('panjgol-overlay .hint[data-rule="value/officialese"]')).toHaveAttribute('data-open', 'true')
  await other.bringToFront()
  await write(other, ' Please be advised that the pool will be closed on Monday.')
  await expect(other.locator('panjgol-overlay .hint[data-rule="value/officialese"]')).toHaveAttribute('data-open', 'false')
})

test('“not for this kind” is kept for ever', async ({ desk }) => {
  const page = await desk.open('mastodon/home')
  await write(page, COLD)
  const hint = page.locator('panjgol-overlay .hint[data-rule="humanity/half-apology"]')
  await hint.locator('.never').click()
  await expect(hint).toHaveCount(0)
  const again = await desk.open('bluesky/home')
  await write(again, COLD)
  await expect(again.locator('panjgol-overlay .hint[data-rule="humanity/half-apology"]')).toHaveCount(0)
})

test('a click on the card does not take the caret out of the editor and reaches no handler of the page', async ({ desk }) => {
  const page = await desk.open('bluesky/home')
  await write(page, COLD)
  await page.evaluate(() => {
    Object.assign(window, { heard: 0 })
    for (const type of ['click', 'mousedown', 'pointerdown'])
      document.addEventListener(type, () => Object.assign(window, { heard: (window as unknown as { heard: number }).heard + 1 }))
  })
  await page.locator('panjgol-overlay .why').first().click()
  await page.keyboard.type('!')
  expect(await page.evaluate(() => window.fixture.text())).toBe(`${COLD}!`)
  expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0)
})

test('a post that replies knows what it replies to', async ({ desk }) => {
  for (const site of ['mastodon/reply-complaint', 'bluesky/reply-complaint', 'x/reply-complaint']) {
    const page = await desk.open(site)
    await write(page, 'ok')
    await expect(page.locator('panjgol-overlay .need')).toContainText('complaint')
    await page.close()
  }
})

test('a conversation that is private is never looked at', async ({ desk }) => {
  for (const site of ['mastodon/private', 'x/private']) {
    const page = await desk.open(site)
    await editorOf(page).click()
    await page.keyboard.type(COLD)
    // Long enough for any look at the page to have happened.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))
    await expect(page.locator('panjgol-overlay .hint')).toHaveCount(0)
    await page.close()
  }
})

test('a site that is off has nothing of ours; turned on again, it is served without a reload', async ({ desk }) => {
  await desk.set({ platformsOff: ['x'] })
  const page = await desk.open('x/home')
  await editorOf(page).click()
  await page.keyboard.type(COLD)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))
  await expect(page.locator('panjgol-overlay')).toHaveCount(0)
  await desk.set({ platformsOff: [] })
  await expect(hintsOn(page)).not.toHaveCount(0)
  await desk.set({ platformsOff: ['x'] })
  await expect(page.locator('panjgol-overlay')).toHaveCount(0)
})

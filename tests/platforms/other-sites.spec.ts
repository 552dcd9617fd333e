import type { Page } from '@playwright/test'
import type { Settings } from '../../lib/settings/settings'
import { type Desk, expect, hintsOn, test, write } from '../e2e/harness/test'

const HOST = 'wall.bookshops.example'
test.use({ allowed: [`https://${HOST}/*`] })

const stored = async (desk: Desk): Promise<Settings> => (await desk.ask<{ settings: Settings }>('export', {})).settings

/** The popup speaks of the tab in front: it is opened in a tab of its own, and the site is brought to the front before it looks again. */
async function popupOver(desk: Desk, site: Page): Promise<Page> {
  const popup = await desk.face('popup')
  await site.bringToFront()
  await popup.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object }
    await chrome.storage.local.set({ settings: { ...settings, version: 1, touched: Math.random() } })
  })
  return popup
}

/** Leads through pointing at the five places. */
async function teach(site: Page, point: readonly (string | null)[], next: string, last: string): Promise<void> {
  const panel = site.locator('panjgol-teach .panel')
  for (const [at, selector] of point.entries()) {
    if (selector) await site.locator(selector).first().click()
    await panel.getByRole('button', { name: at === point.length - 1 ? last : selector ? next : 'Skip' }).click()
  }
  await expect(panel).toHaveCount(0)
}

test('One click in the popup turns Panjgol on for a host, another one off, and nothing of it stays in the page.', async ({ desk }) => {
  const site = await desk.open('any/untaught')
  const popup = await popupOver(desk, site)
  await expect(popup.locator('[data-sees]')).toContainText('does not know this site')
  await popup.getByRole('button', { name: /^Turn on for/ }).click()
  await expect(popup.locator('[data-sees]')).toContainText('No compose box')
  expect((await stored(desk)).hosts).toEqual({ any: [HOST] })
  await site.bringToFront()
  await popup.getByRole('button', { name: /^Turn off for/ }).click()
  await expect(popup.locator('[data-sees]')).toContainText('does not know this site')
  await expect(site.locator('panjgol-overlay')).toHaveCount(0)
})

for (const language of ['en', 'fa'] as const) {
  test(`Pointing at the box, a post, its author, its time and the own name makes an unknown site readable (${language}).`, async ({ desk }) => {
    await desk.set({ locale: language, hosts: { any: [HOST] } })
    const site = await desk.open('any/untaught', { language })
    const popup = await popupOver(desk, site)
    await popup.getByRole('button', { name: language === 'fa' ? 'نشان‌دادن جای چیزها به پنج‌گل' : 'Show Panjgol where things are' }).click()
    await expect(site.locator('panjgol-teach .panel')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr')
    await teach(
      site,
      ['.wall-input', '.wall-entry > div', '.by-line', '.stamp', '.signed-in'],
      language === 'fa' ? 'بعدی' : 'Next',
      language === 'fa' ? 'نگه‌داشتن' : 'Keep',
    )
    await expect
      .poll(async () => (await stored(desk)).taught[HOST])
      .toEqual({
        composer: 'div.wall-input.editor-frame',
        post: 'div.wall-entry.post',
        author: 'span.by-line',
        time: 'span.stamp',
        self: 'span.signed-in',
      })
    // Pointing did nothing in the page itself, and what is written there is read at once.
    expect(await site.evaluate(() => window.fixture.submits)).toBe(0)
    await write(site, language === 'fa' ? 'بابت هرگونه نارضایتی پوزش می‌طلبیم.' : 'Sorry if anyone was offended. Please check our website.')
    await expect(hintsOn(site)).not.toHaveCount(0)
  })
}

test('Escape leaves the page as it was, and nothing is kept.', async ({ desk }) => {
  await desk.set({ hosts: { any: [HOST] } })
  const site = await desk.open('any/untaught')
  const popup = await popupOver(desk, site)
  await popup.getByRole('button', { name: 'Show Panjgol where things are' }).click()
  await site.locator('.wall-input').click()
  await site.keyboard.press('Escape')
  await expect(site.locator('panjgol-teach')).toHaveCount(0)
  expect((await stored(desk)).taught).toEqual({})
})

test('What was taught is shown in the options, changed, exported and forgotten there.', async ({ desk }) => {
  await desk.set({ hosts: { any: [HOST] }, taught: { [HOST]: { composer: 'div.wall-input', post: 'div.wall-entry' } } })
  const page = await desk.face('options')
  const entry = page.locator(`[data-taught="${HOST}"]`)
  await expect(entry.getByLabel('Compose box')).toHaveValue('div.wall-input')
  await entry.getByLabel('Author').fill('span..by')
  await expect(entry).toContainText('no CSS selector yet')
  await entry.getByLabel('Author').fill('span.by-line')
  await expect(entry).not.toContainText('no CSS selector yet')
  const [file] = await Promise.all([page.waitForEvent('download'), entry.getByRole('button', { name: 'Export these as a file' }).click()])
  expect(file.suggestedFilename()).toBe(`panjgol-${HOST}.json`)
  await expect.poll(async () => (await stored(desk)).taught[HOST]?.author).toBe('span.by-line')
  await entry.getByRole('button', { name: 'Forget these' }).click()
  await expect.poll(async () => (await stored(desk)).taught).toEqual({})
})

test('The own name is asked for once where a page does not show it, and remembered.', async ({ desk }) => {
  const site = await desk.open('youtube/logged-out')
  const popup = await popupOver(desk, site)
  await popup.getByLabel('Your account on YouTube').fill('https://www.youtube.com/@roshanbooks')
  await popup.getByRole('button', { name: 'Remember' }).click()
  await expect(popup.locator('[data-sees]')).toContainText('you told it: \u2068@roshanbooks\u2069')
  await expect(popup.getByLabel('Your account on YouTube')).toHaveCount(0)
  expect((await stored(desk)).brands[0]?.handles).toEqual([{ platform: 'youtube', handle: 'roshanbooks' }])
  // What stands under that name is the person's own now.
  await expect.poll(async () => (await desk.ask<{ activities: { own: boolean }[] }>('export', {})).activities.filter(({ own }) => own).length).toBe(2)
})

test('The popup says what is seen, and the report that it offers holds no text and no name.', async ({ desk }) => {
  const site = await desk.open('x/thread')
  const popup = await popupOver(desk, site)
  await expect(popup.locator('[data-sees]')).toContainText('No compose box; a thread, 4 replies read; 5 posts; you are \u2068@roshanbooks\u2069.')
  await popup.getByRole('button', { name: 'Remember \u2068@roshanbooks\u2069 as an own account' }).click()
  await expect(popup.getByRole('button', { name: /^Remember/ })).toHaveCount(0)
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await popup.bringToFront()
  await popup.getByRole('button', { name: /^Copy a report/ }).click()
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible()
  const report = await popup.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(report)).toMatchObject({ platform: 'x', self: true, posts: 5 })
  const { texts, names } = await site.evaluate(() => ({
    texts: [...document.querySelectorAll('[data-testid="tweetText"]')].map((element) => element.textContent ?? ''),
    names: [...document.querySelectorAll('[data-testid="User-Name"] a')].flatMap((element) => element.getAttribute('href')?.split('/')[1] ?? []),
  }))
  for (const words of [...texts, ...names]) expect(report).not.toContain(words)
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, write } from './harness/test'

test('the popup says honestly that there is not enough to say yet', async ({ desk }) => {
  const page = await desk.face('popup')
  await expect(page.locator('.petal-name')).toHaveCount(5)
  await page.locator('.petal-name.listening').click()
  await expect(page.locator('.detail')).toContainText('Not enough to say yet')
})

test('on the first day the popup says how the petals fill, and a brand without a name can be told apart', async ({ desk }) => {
  const { settings } = await desk.ask<{ settings: { brands: object[] } }>('export', {})
  await desk.set({ brands: [settings.brands[0], { ...settings.brands[0], id: 'brand-2', name: 'Harbour' }] } as never)
  const page = await desk.face('popup')
  await expect(page.locator('.middle')).toHaveText(/The petals fill as you visit your own posts/)
  await expect(page.locator('.next')).toContainText('Name one goal of your brand')
  await expect(page.getByLabel('Brand').locator('option')).toHaveText(['Unnamed brand', 'Harbour'])
})

test('the popup lists who waits after a visit to an own thread', async ({ desk }) => {
  const site = await desk.open('mastodon/thread')
  await expect.poll(async () => ((await desk.ask<{ activities: unknown[] }>('export', {})).activities as unknown[]).length).toBe(5)
  await site.close()
  const page = await desk.face('popup')
  await expect(page.locator('.next')).toContainText('2 people are waiting')
  await page.locator('.waiting li').first().getByText('Needs no answer').click()
  await expect(page.locator('.next')).toContainText('One person is waiting')
})

test('a goal that is typed in the options is kept at once and comes back', async ({ desk }) => {
  const page = await desk.face('options')
  await page.getByRole('button', { name: 'Add a goal' }).click()
  await page.locator('#goals').getByLabel('Name').fill('New readers')
  await page.locator('#goals').getByLabel('Keywords').fill('catalogue, translation، ترجمه')
  await expect(page.locator('.state')).toHaveText('Saved')
  await page.reload()
  await expect(page.locator('#goals').getByLabel('Name')).toHaveValue('New readers')
  await expect(page.locator('#goals').getByLabel('Keywords')).toHaveValue('catalogue، translation، ترجمه')
})

test('a calm voice that is chosen in the options is heard in the next draft, and can be taken back', async ({ desk }) => {
  const LOUD = 'Huge news!!! 🎉🎉🎉 The reading room opens on Friday.'
  const hint = (page: Page) => page.locator('panjgol-overlay .hint[data-rule="humanity/loud-voice"]')
  const site = await desk.open('mastodon/home')
  await write(site, LOUD)
  await expect(hint(site)).toHaveCount(0)
  const page = await desk.face('options')
  await page.locator('#voice').getByLabel('Calm: lets the matter speak').check()
  await expect(page.locator('.state')).toHaveText('Saved')
  await expect(hint(site)).toContainText('the voice you chose for this brand is calm')
  const { settings } = await desk.ask<{ settings: { brands: object[] } }>('export', {})
  expect(settings.brands[0]).toMatchObject({ energy: 'calm' })
  await page.locator('#voice').getByRole('group', { name: 'Energy' }).getByLabel('Not declared').check()
  await expect(hint(site)).toHaveCount(0)
  expect(((await desk.ask<{ settings: { brands: object[] } }>('export', {})).settings.brands[0] ?? {}) as object).not.toHaveProperty('energy')
})

test('a value that cannot be used gets a sentence beside its field, and nothing is lost', async ({ desk }) => {
  const page = await desk.face('options')
  const ceiling = page.getByLabel('Share of posts that may sell')
  await ceiling.fill('25')
  await expect(page.locator('.state')).toHaveText('Saved')
  await ceiling.fill('250')
  await expect(page.locator('#brand .problem')).toContainText('between 0 and 100')
  await expect(ceiling).toHaveValue('250')
  const { settings } = await desk.ask<{ settings: { brands: { promoCeiling: number }[] } }>('export', {})
  expect(settings.brands[0]?.promoCeiling).toBe(0.25)
})

test('what was removed can be brought back', async ({ desk }) => {
  const page = await desk.face('options')
  await page.getByRole('button', { name: 'Add a goal' }).click()
  await page.locator('#goals').getByLabel('Name').fill('New readers')
  await page.locator('#goals').getByRole('button', { name: 'Remove' }).click()
  await expect(page.locator('#goals').getByLabel('Name')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#goals').getByLabel('Name')).toHaveValue('New readers')
})

test('a file that is no export changes nothing and says so', async ({ desk }) => {
  const page = await desk.face('options')
  await page.getByLabel('Choose a file').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{"panjgol": 7}') })
  await expect(page.locator('#data .says')).toContainText('Nothing was changed')
})

test('the list of all checks finds one by a word of it, in any spelling', async ({ desk }) => {
  await desk.set({ locale: 'fa' })
  const page = await desk.face('checks')
  const all = await page.locator('.check').count()
  await page.getByLabel('جست‌وجوی بررسی').fill('گلايه')
  await expect(page.locator('#humanity-complaint-cold')).toBeVisible()
  expect(await page.locator('.check').count()).toBeLessThan(all)
  await page.getByLabel('جست‌وجوی بررسی').fill('قققق')
  await expect(page.locator('.check')).toHaveCount(0)
  await expect(page.getByRole('status')).toContainText('قققق')
})

for (const locale of ['en', 'fa'] as const) {
  for (const face of ['popup', 'options', 'checks'] as const) {
    test(`the ${face} in ${locale} is sound for a screen reader, light and dark, and reads in its direction`, async ({ desk }) => {
      await desk.set({ locale })
      const page = await desk.face(face)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale === 'fa' ? 'rtl' : 'ltr')
      // The list repeats one shape more than forty times; one of them shows it.
      if (face === 'checks') await page.locator('.find input').fill('complaint-cold')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
      }
    })
  }
}

import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { localeOf } from '../../lib/settings/locale'
import { activeBrand, DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings'
import { looksLikeSettings, settingsFrom } from '../../lib/settings/shape'
import { onSettings, readSettings, saveSettings } from '../../lib/settings/store'
import { startAfresh } from './browser'

vi.mock('../../lib/browser', async () => ({ default: (await import('./browser')).fake }))
beforeEach(startAfresh)

const FULL: Settings = {
  version: 1,
  locale: 'fa',
  paused: true,
  brands: [
    { ...DEFAULT_BRAND, name: 'اسکله' },
    {
      ...DEFAULT_BRAND,
      id: 'brand-2',
      name: 'Harbour Museum',
      audience: 'families',
      goals: [{ name: 'visits', keywords: ['ticket', 'بلیت'], act: 'visit', platforms: ['x'] }],
      register: 'warm',
      warmth: 'reserved',
      energy: 'calm',
      address: 'shoma',
      stakes: 'high',
      prefer: ['ship'],
      avoid: ['vessel'],
      promoCeiling: 0.2,
      handles: [{ platform: 'x', handle: 'harbour' }],
    },
  ],
  activeBrand: 'brand-2',
  platformsOff: ['bluesky'],
  principlesOff: ['evolution'],
  rulesOff: ['value/officialese'],
  hosts: { mastodon: ['ships.example'], any: ['forum.example'] },
  taught: { 'forum.example': { composer: 'textarea.reply', post: '.post' } },
}

it('What is saved is what is read.', async () => {
  await saveSettings(FULL)
  expect(await readSettings()).toEqual(FULL)
  expect(activeBrand(await readSettings()).name).toBe('Harbour Museum')
})

it('Where nothing is stored the defaults hold.', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
})

it('Where storage is out of reach the defaults hold, and nothing is thrown.', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk is full.'))
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
})

it.each([undefined, null, 7, 'settings', [], { version: 3 }, { brands: 'all' }, { brands: [null, 1] }])(
  'Anything else that is stored (%j) gives the defaults.',
  (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS)
  },
)

const damages: readonly [what: string, damage: (full: Record<string, unknown>) => void, after: (read: Settings) => unknown, expected: unknown][] = [
  ['a locale nobody speaks', (full) => (full.locale = 'de'), ({ locale }) => locale, 'auto'],
  ['a switch that is a word', (full) => (full.paused = 'yes'), ({ paused }) => paused, false],
  ['a list that is none', (full) => (full.rulesOff = 'all'), ({ rulesOff }) => rulesOff, []],
  ['a principle that does not exist', (full) => (full.principlesOff = ['evolution', 'profit']), ({ principlesOff }) => principlesOff, ['evolution']],
  [
    'taught places that are none',
    (full) =>
      (full.taught = {
        'forum.example': { composer: ' textarea ', post: 7, author: '', time: 'x'.repeat(600) },
        'no host': { composer: 'textarea' },
        'shop.example': 7,
      }),
    ({ taught }) => taught,
    { 'forum.example': { composer: 'textarea' } },
  ],
  [
    'hosts that are none',
    (full) => (full.hosts = { mastodon: ['ships.example', '*', 'no host', 7, 'HTTPS://Boats.example/about'] }),
    ({ hosts }) => hosts,
    { mastodon: ['ships.example', 'boats.example'] },
  ],
  ['a brand without an id', (full) => ((full.brands as object[])[0] = { name: 'lost' }), ({ brands }) => brands.map(({ id }) => id), ['brand-2']],
  ['a speaking brand that is gone', (full) => (full.activeBrand = 'brand-9'), (read) => activeBrand(read).id, 'brand-1'],
  [
    'a ceiling above one',
    (full) => ((full.brands as { promoCeiling: number }[])[1] = { ...FULL.brands[1], promoCeiling: 40 } as never),
    ({ brands }) => brands[1]?.promoCeiling,
    0.4,
  ],
  [
    'a register nobody knows',
    (full) => ((full.brands as object[])[1] = { ...FULL.brands[1], register: 'royal' }),
    ({ brands }) => [brands[1]?.register, brands[1]?.goals.length],
    [undefined, 1],
  ],
  [
    'a warmth and an energy nobody knows',
    (full) => ((full.brands as object[])[1] = { ...FULL.brands[1], warmth: 7, energy: 'wild' }),
    ({ brands }) => [brands[1]?.warmth, brands[1]?.energy, brands[1]?.register],
    [undefined, undefined, 'warm'],
  ],
  [
    'one broken goal',
    (full) => ((full.brands as object[])[1] = { ...FULL.brands[1], goals: ['visits', FULL.brands[1]?.goals[0]] }),
    ({ brands }) => brands[1]?.goals,
    FULL.brands[1]?.goals,
  ],
]
it.each(damages)('Of settings with %s the rest is kept.', (_what, damage, after, expected) => {
  const stored = structuredClone(FULL) as unknown as Record<string, unknown>
  damage(stored)
  const read = settingsFrom(stored)
  expect(after(read)).toEqual(expected)
  // A neighbour in the same place, and one far from it.
  expect(read.platformsOff).toEqual(['bluesky'])
  expect(read.brands.at(-1)?.name).toBe('Harbour Museum')
})

it('Optional fields that were never set stay absent, as in settings from before there was a warmth and an energy.', () => {
  const keys = Object.keys(settingsFrom({ brands: [{ id: 'a', name: 'Harbour' }] }).brands[0] ?? {})
  expect(keys).toContain('name')
  for (const field of ['register', 'warmth', 'energy', 'address']) expect(keys).not.toContain(field)
})

it('Changes reach every listener until its life ends.', async () => {
  const life = new AbortController()
  const heard: boolean[] = []
  onSettings(({ paused }) => heard.push(paused), life.signal)
  await saveSettings({ ...FULL, paused: false })
  await saveSettings(FULL)
  life.abort()
  await saveSettings({ ...FULL, paused: false })
  expect(heard).toEqual([false, true])
})

it('A listener whose life has ended already hears nothing.', async () => {
  const heard: unknown[] = []
  onSettings((settings) => heard.push(settings), AbortSignal.abort())
  await saveSettings(FULL)
  expect(heard).toEqual([])
})

it('The interface follows the browser until a language is chosen.', () => {
  expect([
    localeOf({ locale: 'auto' }, 'fa-IR'),
    localeOf({ locale: 'auto' }, 'FA'),
    localeOf({ locale: 'auto' }, 'fat'),
    localeOf({ locale: 'auto' }, 'de'),
  ]).toEqual(['fa', 'fa', 'en', 'en'])
  expect([localeOf({ locale: 'en' }, 'fa-IR'), localeOf({ locale: 'fa' }, 'en')]).toEqual(['en', 'fa'])
})

it('Only an object with brands looks like settings.', () => {
  expect([FULL, DEFAULT_SETTINGS, {}, null, { version: 1 }].map(looksLikeSettings)).toEqual([true, true, false, false, false])
})

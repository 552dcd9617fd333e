import { expect, it } from 'vitest'
import { handleFrom, hostFrom } from '../../lib/settings/addresses'
import { settingsProblems } from '../../lib/settings/problems'
import { type BrandProfile, DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings'

const withBrand = (brand: Partial<BrandProfile>): Settings => ({ ...DEFAULT_SETTINGS, brands: [{ ...DEFAULT_BRAND, ...brand }] })
const goal = (name: string, keywords: readonly string[]) => ({ name, keywords, platforms: [] })
const said = (settings: Settings): readonly string[] => settingsProblems(settings).map(({ path, code }) => `${path}: ${code}`)

it('The defaults have no problem.', () => {
  expect(said(DEFAULT_SETTINGS)).toEqual([])
})

it('A good brand has no problem.', () => {
  expect(
    said(
      withBrand({
        name: 'Harbour',
        goals: [goal('visits', ['ticket', 'بلیت']), goal('talk', ['ask'])],
        handles: [{ platform: 'x', handle: 'harbour' }],
        promoCeiling: 1,
      }),
    ),
  ).toEqual([])
})

it.each<[what: string, settings: Settings, expected: readonly string[]]>([
  ['a goal without a name', withBrand({ goals: [goal(' ', ['ticket'])] }), ['brands.0.goals.0.name: goal-without-name']],
  [
    'a goal without keywords',
    withBrand({ goals: [goal('visits', []), goal('talk', ['', ' '])] }),
    ['brands.0.goals.0.keywords: goal-without-keywords', 'brands.0.goals.1.keywords: goal-without-keywords'],
  ],
  [
    'a keyword of one letter',
    withBrand({ goals: [goal('visits', ['ticket', 'a', 'و'])] }),
    ['brands.0.goals.0.keywords.1: keyword-too-short', 'brands.0.goals.0.keywords.2: keyword-too-short'],
  ],
  ['two goals of one name', withBrand({ goals: [goal('کتاب‌خوانی', ['کتاب']), goal('کتاب خواني', ['رمان'])] }), ['brands.0.goals.1.name: goal-name-twice']],
  ['an empty handle', withBrand({ handles: [{ platform: 'x', handle: '' }] }), ['brands.0.handles.0.handle: handle-empty']],
  ['a handle with spaces', withBrand({ handles: [{ platform: 'x', handle: 'harbour museum' }] }), ['brands.0.handles.0.handle: handle-not-a-name']],
  [
    'a handle with extras',
    withBrand({
      handles: [
        { platform: 'x', handle: '@harbour' },
        { platform: 'x', handle: 'https://ships.example/harbour' },
      ],
    }),
    ['brands.0.handles.0.handle: handle-has-extras', 'brands.0.handles.1.handle: handle-has-extras'],
  ],
  ['a ceiling outside its range', withBrand({ promoCeiling: 1.2 }), ['brands.0.promoCeiling: ceiling-out-of-range']],
  ['a ceiling that is no number', withBrand({ promoCeiling: Number.NaN }), ['brands.0.promoCeiling: ceiling-out-of-range']],
  [
    'two brands of one name',
    {
      ...DEFAULT_SETTINGS,
      brands: [
        { ...DEFAULT_BRAND, name: 'Harbour' },
        { ...DEFAULT_BRAND, id: 'b', name: ' harbour' },
      ],
    },
    ['brands.1.name: brand-name-twice'],
  ],
  [
    'a nameless brand beside another',
    {
      ...DEFAULT_SETTINGS,
      brands: [
        { ...DEFAULT_BRAND, name: 'Harbour' },
        { ...DEFAULT_BRAND, id: 'b', name: '' },
      ],
    },
    ['brands.1.name: brand-without-name'],
  ],
  [
    'hosts that are none',
    { ...DEFAULT_SETTINGS, hosts: { mastodon: ['ships.example', 'my server', 'https://ships.example/about'] } },
    ['hosts.mastodon.1: host-not-a-name', 'hosts.mastodon.2: host-has-extras', 'hosts.mastodon.2: host-twice'],
  ],
])('%s is told beside its field.', (_what, settings, expected) => {
  expect(said(settings)).toEqual(expected)
})

it.each([
  ['harbour', 'harbour'],
  ['@harbour', 'harbour'],
  [' @Harbour_1 ', 'Harbour_1'],
  ['@harbour@ships.example', 'harbour@ships.example'],
  ['harbour.ships.example', 'harbour.ships.example'],
  ['https://ships.example/harbour', 'harbour'],
  ['https://ships.example/@harbour/', 'harbour'],
  ['ships.example/harbour?lang=fa', 'harbour'],
  ['https://ships.example/profile/harbour.ships.example', 'harbour.ships.example'],
  ['https://ships.example/in/harbour/', 'harbour'],
  ['\u2067@harbour\u2069', 'harbour'],
  ['harbour museum', undefined],
  ['https://ships.example/', undefined],
  ['@', undefined],
  ['', undefined],
  ['<b>', undefined],
])('The handle in “%s” is %s.', (typed, handle) => {
  expect(handleFrom(typed)).toBe(handle)
})

it.each([
  ['ships.example', 'ships.example'],
  ['Ships.Example', 'ships.example'],
  ['https://ships.example/@harbour', 'ships.example'],
  ['@harbour@ships.example', 'ships.example'],
  ['sub.ships.example.', 'sub.ships.example'],
  ['ships.example:8443', 'ships.example'],
  ['کشتی.example', 'xn--pgbt46awe.example'],
  ['ships', undefined],
  ['localhost', undefined],
  ['*.ships.example', undefined],
  ['my server', undefined],
  ['192.0.2.1', undefined],
  ['https://', undefined],
  ['-ships.example', undefined],
  ['', undefined],
])('The host in “%s” is %s.', (typed, host) => {
  expect(hostFrom(typed)).toBe(host)
})

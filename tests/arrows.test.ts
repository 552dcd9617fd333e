import { expect, it } from 'vitest'

const sources = import.meta.glob<string>(['../{entrypoints,components,lib}/**/*.{ts,tsx}'], { eager: true, query: '?raw', import: 'default' })
const files = Object.entries(sources).map(([path, text]) => ({ path: path.replace('../', ''), text }))

const importsOf = (text: string): string[] => [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] as string)

/** The folder of the project an import leads to, such as `lib/engine`; a package keeps its name. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const parts = path.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const breaches = (applies: (path: string) => boolean, forbidden: (target: string) => boolean): string[] =>
  files
    .filter(({ path }) => applies(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .map((specifier) => targetOf(path, specifier))
        .filter(forbidden)
        .map((target) => `${path} → ${target}`),
    )

const ARROWS: readonly [sentence: string, applies: (path: string) => boolean, forbidden: (target: string) => boolean][] = [
  ['The engine is pure: hand it data instead of letting it import.', (path) => path.startsWith('lib/engine/'), (target) => !target.startsWith('lib/engine')],
  [
    'lib knows no component and no entrypoint: pass a callback up instead.',
    (path) => path.startsWith('lib/'),
    (target) => /^(components|entrypoints)\//.test(target),
  ],
  [
    'Components get props: read storage and the browser in an entrypoint.',
    (path) => path.startsWith('components/'),
    (target) => /^(entrypoints|lib\/(browser|history|messaging\/messenger|page|overlay))/.test(target),
  ],
  [
    'The polyfill has one door: import lib/browser.ts.',
    (path) => path !== 'lib/browser.ts',
    (target) => target === 'webextension-polyfill' || target.startsWith('wxt/browser'),
  ],
  ['IndexedDB is history’s: ask it by message.', (path) => !path.startsWith('lib/history/'), (target) => target === 'idb'],
  ['Preact stays in components and entrypoints.', (path) => path.startsWith('lib/'), (target) => target.startsWith('preact')],
  [
    'One platform knows nothing of another: share through lib/platforms or lib/page.',
    (path) => /^lib\/platforms\/[^/]+\//.test(path),
    (target) => /^lib\/(overlay|history|settings|messaging|browser)/.test(target),
  ],
]

it.each(ARROWS)('%s', (_sentence, applies, forbidden) => {
  expect(files.some(({ path }) => applies(path))).toBe(true)
  expect(breaches(applies, forbidden)).toEqual([])
})

it('A platform does not import another platform.', () => {
  const other = files
    .filter(({ path }) => /^lib\/platforms\/[^/]+\//.test(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .map((specifier) => targetOf(path, specifier))
        .filter((target) => /^lib\/platforms\/[^/]+\/./.test(target) && target.split('/')[2] !== path.split('/')[2])
        .map((target) => `${path} → ${target}`),
    )
  expect(other).toEqual([])
})

it('A site’s host names stand only in its platform’s folder.', () => {
  const hosts = files
    .filter(({ path }) => /^lib\/platforms\/[^/]+\/index\.ts$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/https?:\/\/([\w.-]+)\//g)].map((match) => match[1] as string))
  expect(hosts.length).toBeGreaterThan(0)
  const strays = files
    .filter(({ path }) => !path.startsWith('lib/platforms/'))
    .flatMap(({ path, text }) =>
      hosts.filter((host) => new RegExp(`(?<![\\w.])${host.replaceAll('.', '\\.')}(?![\\w.])`).test(text)).map((host) => `${path}: ${host}`),
    )
  expect(strays).toEqual([])
})

it('No file but a word list is longer than 300 lines: split it by idea.', () => {
  const long = files.filter(({ path, text }) => !path.includes('/lexicon/') && text.split('\n').length > 301).map(({ path }) => path)
  expect(long).toEqual([])
})

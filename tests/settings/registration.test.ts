import { beforeEach, expect, it, vi } from 'vitest'
import { PLATFORMS } from '../../lib/platforms'
import { registerScripts } from '../../lib/settings/registration'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings'
import { calls, fake, registered, startAfresh, world } from './browser'

vi.mock('../../lib/browser', async () => ({ default: (await import('./browser')).fake }))
beforeEach(startAfresh)

/** Platforms with addresses of their own; the one for other sites has only those the person adds. */
const SITES = PLATFORMS.filter(({ matches }) => matches.length > 0)
const [first, second] = SITES
const addressOf = (platform: typeof first): string => `${(platform?.matches[0] ?? '').slice(0, -1)}home`
const off = (...platformsOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, platformsOff })
const ids = (): string[] => [...registered.keys()].sort()

it('Every platform that is on has one script, and one that is off has none.', async () => {
  await registerScripts(off(first?.id ?? ''))
  expect(ids()).toEqual(
    SITES.slice(1)
      .map(({ id }) => `panjgol-${id}`)
      .sort(),
  )
  expect(registered.get(`panjgol-${second?.id}`)).toMatchObject({
    js: [`platform-${second?.id}.js`, 'compose.js'],
    matches: second?.matches,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: false,
    runAt: 'document_idle',
  })
})

it('Pausing takes every script away, and scripts of others stay.', async () => {
  registered.set('somebody-else', { id: 'somebody-else', matches: ['https://ships.example/*'] })
  await registerScripts(DEFAULT_SETTINGS)
  await registerScripts({ ...DEFAULT_SETTINGS, paused: true })
  expect(ids()).toEqual(['somebody-else'])
})

it('An added host is served once the permission is there, and does not keep the platform from working before.', async () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, hosts: { [first?.id ?? '']: ['ships.example'] } }
  world.denied.add('https://ships.example/*')
  await registerScripts(settings)
  expect(registered.get(`panjgol-${first?.id}`)?.matches).toEqual(first?.matches)
  world.denied.clear()
  await registerScripts(settings)
  expect(registered.get(`panjgol-${first?.id}`)?.matches).toEqual([...(first?.matches ?? []), 'https://ships.example/*'])
})

it('A site that no adapter knows has a script once the person turned it on there.', async () => {
  await registerScripts(DEFAULT_SETTINGS)
  expect(ids()).not.toContain('panjgol-any')
  await registerScripts({ ...DEFAULT_SETTINGS, hosts: { any: ['forum.example'] } })
  expect(registered.get('panjgol-any')?.matches).toEqual(['https://forum.example/*'])
})

it('A platform whose every permission is refused has no script.', async () => {
  for (const pattern of first?.matches ?? []) world.denied.add(pattern)
  await registerScripts(DEFAULT_SETTINGS)
  expect(ids()).not.toContain(`panjgol-${first?.id}`)
})

it('Tabs that are open are served once, and cleared when the platform goes off.', async () => {
  world.tabs = [
    { id: 1, url: addressOf(first) },
    { id: 2, url: addressOf(second) },
    { id: 3, url: 'https://ships.example/' },
    { id: 4, url: addressOf(first), discarded: true },
  ]
  await registerScripts(DEFAULT_SETTINGS)
  expect([...calls].sort()).toEqual(['css 1', 'css 2', 'script 1', 'script 2'])
  await registerScripts(DEFAULT_SETTINGS)
  expect(calls).toHaveLength(4)
  calls.length = 0
  await registerScripts(off(first?.id ?? ''))
  expect(calls).toEqual(['no css 1'])
  calls.length = 0
  await registerScripts(DEFAULT_SETTINGS)
  expect([...calls].sort()).toEqual(['css 1', 'script 1'])
})

it('A tab that cannot be served keeps nobody else from being served.', async () => {
  world.tabs = [
    { id: 13, url: addressOf(first) },
    { id: 1, url: addressOf(first) },
  ]
  await registerScripts(DEFAULT_SETTINGS)
  expect(calls).toContain('script 1')
})

it('Changes that come at once end in what the last one asked for.', async () => {
  const states = [DEFAULT_SETTINGS, off(first?.id ?? ''), { ...DEFAULT_SETTINGS, paused: true }, DEFAULT_SETTINGS, off(second?.id ?? '')]
  await Promise.all(states.map((settings) => registerScripts(settings)))
  expect(ids()).toEqual(
    SITES.filter(({ id }) => id !== second?.id)
      .map(({ id }) => `panjgol-${id}`)
      .sort(),
  )
})

it('A refusal is told, and the next change works again.', async () => {
  vi.spyOn(fake.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('No more scripts.'))
  await expect(registerScripts(DEFAULT_SETTINGS)).rejects.toThrow('No more')
  await registerScripts(DEFAULT_SETTINGS)
  expect(ids()).toHaveLength(SITES.length)
})

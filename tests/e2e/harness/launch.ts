import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { serveFixtures } from '../../fixtures/site'
import { openClosedRoots } from './open-root'

export interface Launched {
  readonly context: BrowserContext
  readonly extensionId: string
  /** Addresses that something asked for and that are no example page; the extension's own wishes among them. */
  readonly foreign: string[]
  close(): Promise<void>
}

export interface LaunchOptions {
  readonly root: string
  readonly headless: boolean
  readonly executablePath: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** Match patterns the person has allowed already: the browser's own question cannot be answered from here. */
  readonly allowed?: readonly string[]
  /** The language of the browser's own lists: `fa` leaves the extension no English messages, since a test's browser speaks English only. */
  readonly browserLanguage?: 'en' | 'fa'
  /** Further switches of the browser. */
  readonly args?: readonly string[]
}

/** The real browser with the built extension (`.output/chrome-mv3`), over the example pages and cut off from the network. */
export async function launch({
  root,
  headless,
  executablePath,
  viewport = { width: 1180, height: 820 },
  colorScheme = 'light',
  allowed = [],
  browserLanguage = 'en',
  args = [],
}: LaunchOptions): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'panjgol-profile-'))
  const extension = await changed(resolve(root, '.output/chrome-mv3'), allowed, browserLanguage, profile)
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath,
    viewport,
    colorScheme,
    // People see scrollbars, and they take room.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      ...args,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  openClosedRoots(context)
  const foreign: string[] = []
  await serveFixtures(context, root, foreign)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    context,
    extensionId: new URL(worker.url()).host,
    foreign,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The built extension, or a copy of it that holds further permissions from the start, or no English messages. */
async function changed(built: string, allowed: readonly string[], language: 'en' | 'fa', profile: string): Promise<string> {
  if (allowed.length === 0 && language === 'en') return built
  const copy = join(profile, 'panjgol')
  await cp(built, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] }
  if (language === 'fa') await rm(join(copy, '_locales/en'), { recursive: true })
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...allowed], default_locale: language }))
  return copy
}

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { runnerImport } from 'vite'
import { defineConfig } from 'wxt'
import type { RegisteredPlatform } from './lib/platforms/platform'

/** The platforms' own match patterns, so that no host is listed twice. */
async function platformMatches(): Promise<string[]> {
  const { module } = await runnerImport<{ PLATFORMS: readonly RegisteredPlatform[] }>('/lib/platforms/index.ts', {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
  })
  return module.PLATFORMS.flatMap(({ matches }) => matches)
}

const GENERATED = resolve(import.meta.dirname, '.wxt/platforms')

/** One script a platform, so that a page loads only its own; written from the folders, so that a platform is registered by being there. */
async function platformScripts(): Promise<{ name: string; inputPath: string; type: 'unlisted-script' }[]> {
  const folder = resolve(import.meta.dirname, 'lib/platforms')
  const ids = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  await mkdir(GENERATED, { recursive: true })
  return Promise.all(
    ids.map(async (id) => {
      const inputPath = resolve(GENERATED, `platform-${id}.ts`)
      const source = [
        "import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'",
        "import { givePlatform } from '../../lib/platforms/given'",
        `import platform from '../../lib/platforms/${id}'`,
        `export default defineUnlistedScript(() => givePlatform('${id}', platform))`,
      ]
      await writeFile(inputPath, `${source.join('\n')}\n`)
      return { name: `platform-${id}`, inputPath, type: 'unlisted-script' as const }
    }),
  )
}

export default defineConfig({
  imports: false,
  hooks: {
    'entrypoints:found': async (_wxt, found) => {
      found.push(...(await platformScripts()))
    },
  },
  manifestVersion: 3,
  outDir: '.output',
  manifest: async ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // The last is only for the page in front when the popup opens: to name its host, and to go into it when the person asks for that.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: await platformMatches(),
    // Asked for one host at a time, when the person adds a server of their own.
    optional_host_permissions: ['https://*/*'],
    // Nothing of ours may talk to the network: no connection, no remote code, no remote picture.
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'",
    },
    // Four come with a suggestion; all can be changed where the browser lists its keys.
    commands: {
      'next-hint': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandNext__' },
      'previous-hint': { description: '__MSG_commandPrevious__' },
      'act-on-hint': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandAct__' },
      'dismiss-hint': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandDismiss__' },
      'close-hints': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandClose__' },
    },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'panjgol@panjgol.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '119' }),
  }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { target: 'es2022' },
  }),
})

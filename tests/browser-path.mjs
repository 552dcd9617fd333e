// Finds a Chromium: CHROME_PATH, Playwright's own, one on the PATH; on Debian as root it is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable', 'chrome']

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
    .find((path) => existsSync(path))

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return path && existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function installOnDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined
  console.error('Installing chromium (apt-get) …')
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return onPath()
}

/** The path of a browser, or the end of the process with one sentence that says what to install. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  if (named) console.error(`CHROME_PATH names ${named}, where there is no file; looking elsewhere.`)
  const found = (await playwrightsOwn()) ?? onPath() ?? installOnDebian()
  if (found) return found
  console.error(
    'Panjgol needs a Chromium to show itself in: install Chromium or Chrome, or name one with CHROME_PATH, or run "npx playwright install chromium".',
  )
  process.exit(1)
}

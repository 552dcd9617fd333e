// Finds a Chromium (CHROME_PATH, Playwright's own, one on the PATH) and a Firefox (FIREFOX_PATH, one on the PATH); on Debian as root they are installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable', 'chrome']

const FIREFOXES = ['firefox', 'firefox-esr']

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
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

function installOnDebian(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  console.error(`Installing ${name} (apt-get) …`)
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', name)
}

function installed(name, names) {
  installOnDebian(name)
  return onPath(names)
}

/** The path of a browser, or the end of the process with one sentence that says what to install. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  if (named) console.error(`CHROME_PATH names ${named}, where there is no file; looking elsewhere.`)
  const found = (await playwrightsOwn()) ?? onPath(CHROMIUMS) ?? installed('chromium', CHROMIUMS)
  if (found) return found
  console.error(
    'Panjgol needs a Chromium to show itself in: install Chromium or Chrome, or name one with CHROME_PATH, or run "npx playwright install chromium".',
  )
  process.exit(1)
}

/** The path of a Firefox, or the end of the process with one sentence that says what to install. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && existsSync(named)) return named
  const found = onPath(FIREFOXES) ?? installed('firefox-esr', FIREFOXES)
  if (found) return found
  console.error('The tests in Firefox need one of version 142 or newer: install Firefox, or name one with FIREFOX_PATH.')
  process.exit(1)
}

// What every command of the project needs before it starts: the locked packages. Plain Node, since nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Installs the locked packages when they are missing; ends the process with npm's own message when that fails. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Panjgol is built with Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (existsSync(resolve(ROOT, 'node_modules/.package-lock.json'))) return
  console.error('Installing the locked packages (npm ci) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (npm.status !== 0) process.exit(npm.status ?? 1)
}

/** Runs one of the installed programs; answers its exit code, or 1 when it could not start. */
export function runBin(name, args, options = {}) {
  const bin = resolve(ROOT, 'node_modules/.bin', name)
  const { status } = spawnSync(bin, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', ...options })
  return status ?? 1
}

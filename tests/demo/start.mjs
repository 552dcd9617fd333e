// `npm run demo [-- --headless]`: installs what is missing, builds the extension and shows it over the example pages.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findBrowser } from '../browser-path.mjs'
import { installPackages, ROOT, runBin } from '../setup.mjs'

installPackages()
process.env.CHROME_PATH = await findBrowser()
const built = runBin('wxt', ['build', '--level', 'warn'])
const args = [resolve(ROOT, 'tests/run-ts.mjs'), 'tests/demo/demo.ts', ...process.argv.slice(2)]
process.exitCode = built || (spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1)

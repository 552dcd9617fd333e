// `npm run -s read -- --url <address> <saved page>`: what Panjgol reads on a saved page.
import { spawnSync } from 'node:child_process'
import { findBrowser } from '../browser-path.mjs'
import { installPackages, ROOT } from '../setup.mjs'

installPackages()
process.env.CHROME_PATH = await findBrowser()
process.exitCode =
  spawnSync(process.execPath, ['tests/run-ts.mjs', 'tests/read/read.ts', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' }).status ?? 1

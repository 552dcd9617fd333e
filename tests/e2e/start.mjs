// `npm run e2e [-- arguments of Playwright]`: builds for Chrome and runs the browser tests.
import { findBrowser } from '../browser-path.mjs'
import { installPackages, runBin } from '../setup.mjs'

installPackages()
process.env.CHROME_PATH = await findBrowser()
const built = runBin('wxt', ['build', '--level', 'warn'])
process.exitCode = built || runBin('playwright', ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)])

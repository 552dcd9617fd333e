// `npm run e2e [-- arguments of Playwright]`: builds for Chrome and Firefox and runs the browser tests.
import { findBrowser, findFirefox } from '../browser-path.mjs'
import { installPackages, runBin } from '../setup.mjs'

installPackages()
process.env.CHROME_PATH = await findBrowser()
process.env.FIREFOX_PATH = findFirefox()
const built = runBin('wxt', ['build', '--level', 'warn']) || runBin('wxt', ['build', '-b', 'firefox', '--level', 'warn'])
process.exitCode = built || runBin('playwright', ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)])

// `npm test`: everything there is. `npm test -- fast` stops before the browser. Ends with one line: N passed, N failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { installPackages, ROOT, runBin } from './setup.mjs'

installPackages()
const fast = process.argv.includes('fast')
const out = resolve(ROOT, 'tests/.out')
mkdirSync(out, { recursive: true })

let passed = 0
let failed = 0
const started = Date.now()

function report(name, counts) {
  passed += counts.passed
  failed += counts.failed
  console.log(`— ${name}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s so far)`)
}

const asOne = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A runner's JSON report, or one failure when it wrote none. */
function counted(file, status, count) {
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')))
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** What was read on the example pages of each platform, and how sure we are that the site looks like them. */
function printPlatforms(file) {
  const sure = new Map(
    [...readFileSync(resolve(ROOT, 'lib/platforms/README.md'), 'utf8').matchAll(/^\| \[[^\]]*\]\((\w+)\/\).*\| ([^|]+) \|$/gm)].map(([, id, words]) => [
      id,
      words,
    ]),
  )
  const counts = new Map([...sure.keys()].map((id) => [id, { passed: 0, failed: 0 }]))
  const visit = ({ suites = [], specs = [] }) => {
    for (const suite of suites) visit(suite)
    for (const { title, ok } of specs) {
      const count = counts.get(/^(\w+)\/\S+ is (?:read as it stands|private)/.exec(title)?.[1])
      if (count) count[ok ? 'passed' : 'failed']++
    }
  }
  try {
    visit(JSON.parse(readFileSync(file, 'utf8')))
    console.table(Object.fromEntries([...counts].map(([id, count]) => [id, { ...count, 'how sure we are': sure.get(id) }])))
  } catch {
    console.log('There is no report of the browser to make the table of platforms from.')
  }
}

report('types', asOne(runBin('tsc', ['--noEmit'])))
report('types of the engine, without the page', asOne(runBin('tsc', ['--noEmit', '-p', 'lib/engine'])))
report('lint', asOne(runBin('biome', ['check', '.'])))

const unitReport = resolve(out, 'unit.json')
rmSync(unitReport, { force: true })
const unit = runBin('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--root',
  '.',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
report(
  'unit',
  counted(unitReport, unit, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })),
)

if (!fast) {
  const { findBrowser, findFirefox } = await import('./browser-path.mjs')
  process.env.CHROME_PATH = await findBrowser()
  process.env.FIREFOX_PATH = findFirefox()
  report('build for Chrome', asOne(runBin('wxt', ['build', '--level', 'warn'])))
  report('build for Firefox', asOne(runBin('wxt', ['build', '-b', 'firefox', '--level', 'warn'])))
  const browserReport = resolve(out, 'browser.json')
  rmSync(browserReport, { force: true })
  const browser = runBin('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  })
  printPlatforms(browserReport)
  report(
    'in the browser',
    counted(browserReport, browser, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped })),
  )
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
